namespace ArticleSchema.Generator.Model;

/// <summary>A branch of a choice.</summary>
/// <param name="Member">The property.</param>
/// <param name="Place">What it asks of the place of an element in its list, in the order of the constraints.</param>
internal sealed record BranchModel(MemberModel Member, EquatableArray<PlaceRule> Place)
{
    /// <summary>Whether it takes every text, wherever that stands.</summary>
    public bool AcceptsAnyText => Place.Count == 0 && Member.Value.AcceptsAnyText;

    /// <summary>The rule of a constraint, if there is one.</summary>
    public PlaceRule? Find(PlaceConstraint constraint) => Place.FirstOrDefault(rule => rule.Constraint == constraint);

    /// <summary>Whether it asks for a position.</summary>
    public bool Is(PlaceConstraint constraint) => Find(constraint) is not null;
}

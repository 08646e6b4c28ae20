namespace ArticleSchema.Generator.Model;

/// <summary>A branch of a choice.</summary>
/// <param name="Member">The property.</param>
/// <param name="Place">What it asks of the place of an element in its list, in the order of the constraints.</param>
/// <param name="Initiator">What stands before its value, or null.</param>
/// <param name="Terminator">What stands behind its value, or null.</param>
internal sealed record BranchModel(
    MemberModel Member, EquatableArray<PlaceRule> Place, FramingElement? Initiator, FramingElement? Terminator)
{
    /// <summary>Whether it takes every text, wherever that stands.</summary>
    public bool AcceptsAnyText => Place.Count == 0 && AcceptsAnyTextSomewhere;

    /// <summary>Whether it takes every text in some place.</summary>
    public bool AcceptsAnyTextSomewhere => !IsFramed && Member.Value.AcceptsAnyText;

    /// <summary>Whether something stands around its value.</summary>
    public bool IsFramed => Initiator is not null || Terminator is not null;

    /// <summary>Whether its value is kept, and not just the text of the choice.</summary>
    public bool HasField => IsFramed || Member.Value is ArticleValue;

    /// <summary>The rule of a constraint, if there is one.</summary>
    public PlaceRule? Find(PlaceConstraint constraint) => Place.FirstOrDefault(rule => rule.Constraint == constraint);

    /// <summary>Whether it asks for a position.</summary>
    public bool Is(PlaceConstraint constraint) => Find(constraint) is not null;
}

namespace ArticleSchema.Generator.Model;

/// <summary>What a branch asks of the place of an element in its list.</summary>
/// <param name="Constraint">What.</param>
/// <param name="Branches">The branches that the neighbour is, or is not; empty where it is the position alone that counts.</param>
internal sealed record PlaceRule(PlaceConstraint Constraint, EquatableArray<string> Branches)
{
    /// <summary>Whether it takes a look at what stands behind the element.</summary>
    public bool LooksAhead => Constraint is PlaceConstraint.Before or PlaceConstraint.NotBefore;

    /// <summary>Whether it names branches.</summary>
    public bool NamesBranches => LooksAhead || Constraint is PlaceConstraint.After or PlaceConstraint.NotAfter;

    /// <summary>The rule in words: <c>not after Subhead</c>.</summary>
    public string Describe()
    {
        var words = Constraint switch
        {
            PlaceConstraint.First => "first",
            PlaceConstraint.NotFirst => "not first",
            PlaceConstraint.Last => "last",
            PlaceConstraint.NotLast => "not last",
            PlaceConstraint.After => "after ",
            PlaceConstraint.NotAfter => "not after ",
            PlaceConstraint.Before => "before ",
            _ => "not before ",
        };
        return words + string.Join(" or ", Branches);
    }
}

/// <summary>What can be asked of the place of an element: the positions of the runtime's enum, and the names of attributes.</summary>
internal enum PlaceConstraint
{
    First,
    NotFirst,
    Last,
    NotLast,
    After,
    NotAfter,
    Before,
    NotBefore,
}

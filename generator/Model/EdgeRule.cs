namespace ArticleSchema.Generator.Model;

/// <summary>What the first or the last character of a text may be.</summary>
/// <param name="Constraint">Which of the two, and whether it is one of the characters or none of them.</param>
/// <param name="Chars">The characters.</param>
internal sealed record EdgeRule(EdgeConstraint Constraint, CharacterClass Chars)
{
    /// <summary>Whether it is about the first character.</summary>
    public bool IsFirst => Constraint is EdgeConstraint.StartingWith or EdgeConstraint.NotStartingWith;

    /// <summary>Whether the characters are those that it may not be.</summary>
    public bool IsExcluded => Constraint is EdgeConstraint.NotStartingWith or EdgeConstraint.NotEndingWith;

    /// <summary>The characters that it may be.</summary>
    public EquatableArray<CharacterRange> Allowed =>
        IsExcluded ? new(CharacterRange.Complement([.. Chars.Ranges])) : Chars.Ranges;

    /// <summary>The rule in words: <c>not ending with .!?</c>.</summary>
    public string Describe()
    {
        var words = Constraint switch
        {
            EdgeConstraint.StartingWith => "starting with",
            EdgeConstraint.NotStartingWith => "not starting with",
            EdgeConstraint.EndingWith => "ending with",
            _ => "not ending with",
        };
        return $"{words} {Chars.Describe()}";
    }
}

/// <summary>The constraints of the first and the last character of a text; each has the name of its attribute.</summary>
internal enum EdgeConstraint
{
    StartingWith,
    NotStartingWith,
    EndingWith,
    NotEndingWith,
}

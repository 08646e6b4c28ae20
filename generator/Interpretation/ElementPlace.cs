namespace ArticleSchema.Generator.Interpretation;

/// <summary>Where an element stands in its list, which branches of a choice can ask for: the runtime's structure of
/// that name.</summary>
/// <param name="Previous">Which branch the element before it is, or <see cref="ReadArticle.NoBranch"/>.</param>
/// <param name="Elements">The elements, walked up to this one.</param>
/// <param name="Sight">What can be seen from there.</param>
internal readonly record struct ElementPlace(int Previous, ElementScanner Elements, Sight Sight)
{
    /// <summary>The place of what stands in no list: it is first and last.</summary>
    public static ElementPlace Alone => new(ReadArticle.NoBranch, default, Sight.Whole);

    /// <summary>A place that is as everybody asks for.</summary>
    public static ElementPlace Anywhere => new(ReadArticle.NoBranch, default, Sight.None);

    /// <summary>Whether it is the first.</summary>
    public bool IsFirst => Previous == ReadArticle.NoBranch;

    /// <summary>Whether it is the last.</summary>
    public bool IsLast => Elements.IsAtLast;

    /// <summary>Which branch the element behind it would be, or <see cref="ReadArticle.NoBranch"/>.</summary>
    /// <param name="reader">The reader of the choice.</param>
    /// <param name="branch">The branch that the element itself would be.</param>
    public int Next(ArticleReader reader, int branch)
    {
        var elements = Elements;
        return elements.MoveNext()
            ? reader.ReadElement(elements.Current, new(branch, elements, Sight.Back)).Article?.Branch ?? ReadArticle.NoBranch
            : ReadArticle.NoBranch;
    }
}

/// <summary>What can be seen from the place of an element. What cannot is as everybody asks for.</summary>
internal enum Sight
{
    /// <summary>What stands before it and what stands behind it.</summary>
    Whole,

    /// <summary>What stands before it.</summary>
    Back,

    /// <summary>Nothing.</summary>
    None,
}

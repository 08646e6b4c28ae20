namespace ArticleSchema;

/// <summary>What of a header that is there more than once. A property that collects all of a name takes each of them.</summary>
public enum HeaderDuplicates
{
    /// <summary>The text is refused.</summary>
    Refuse,

    /// <summary>The first counts, the others are passed over. They are kept as they were read, and not written of values.</summary>
    First,

    /// <summary>The last counts; the others have to be right as well.</summary>
    Last,
}

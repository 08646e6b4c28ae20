namespace ArticleSchema;

/// <summary>One of the places at which a text stands.</summary>
public enum Occurrence
{
    /// <summary>The first of them.</summary>
    First,

    /// <summary>The last of them.</summary>
    Last,
}

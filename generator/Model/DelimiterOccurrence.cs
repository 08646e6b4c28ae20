namespace ArticleSchema.Generator.Model;

/// <summary>Up to which occurrence of the text next to it a value goes; the runtime's <c>Occurrence</c>.</summary>
internal enum DelimiterOccurrence
{
    First,
    Last,
}

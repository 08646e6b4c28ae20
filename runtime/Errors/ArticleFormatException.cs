namespace ArticleSchema;

/// <summary>A text does not have the format that it was read, or written, as.</summary>
/// <param name="error">Why, and where.</param>
public sealed class ArticleFormatException(ArticleError error) : FormatException(error.ToString())
{
    /// <summary>Why the text was refused, and where.</summary>
    public ArticleError Error { get; } = error;
}

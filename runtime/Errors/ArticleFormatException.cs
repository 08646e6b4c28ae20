namespace ArticleSchema;

/// <summary>A text does not have the format that it was read, or written, as.</summary>
public sealed class ArticleFormatException : FormatException
{
    /// <summary>An exception that says why, and where.</summary>
    /// <param name="error">Why, and where.</param>
    public ArticleFormatException(ArticleError error)
        : base(error.ToString()) => Error = error;

    /// <summary>An exception that shows the place, too.</summary>
    /// <param name="error">Why, and where.</param>
    /// <param name="source">The text that was refused.</param>
    public ArticleFormatException(ArticleError error, ReadOnlySpan<byte> source)
        : base(error.ToString(source)) => Error = error;

    /// <summary>Why the text was refused, and where.</summary>
    public ArticleError Error { get; }
}

using System.ComponentModel;

namespace ArticleSchema;

/// <summary>The outcome of reading a window: nothing, or the expectation that was not met and where.</summary>
/// <remarks>Two registers wide and made without allocation: a failure costs nothing until somebody asks for its
/// <see cref="ArticleError"/>. An optional group that is not there is a failure that nobody asks for.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct ArticleFailure
{
    private readonly ArticleExpectation? _expectation;

    internal ArticleFailure(ArticleExpectation expectation, int offset)
    {
        _expectation = expectation;
        Offset = offset;
    }

    /// <summary>The window was read.</summary>
    public static ArticleFailure None => default;

    /// <summary>Whether the window was read.</summary>
    public bool IsNone => _expectation is null;

    /// <summary>The place of the failure in bytes from the start of the window.</summary>
    public int Offset { get; }

    /// <summary>The same failure, seen from a window that starts earlier.</summary>
    /// <param name="distance">How many bytes earlier.</param>
    public ArticleFailure Shift(int distance) => _expectation is null ? this : new(_expectation, Offset + distance);

    /// <summary>Of this failure and one met earlier, the one that got further into the window; this one if both got as far.</summary>
    /// <param name="earlier">A failure met earlier, or none.</param>
    public ArticleFailure OrFurther(ArticleFailure earlier) =>
        !earlier.IsNone && (IsNone || earlier.Offset > Offset) ? earlier : this;

    /// <summary>Of this failure and one met earlier, both on the way from the end of the window, the one that got further.</summary>
    /// <param name="earlier">A failure met earlier, or none.</param>
    public ArticleFailure OrFurtherFromEnd(ArticleFailure earlier) =>
        !earlier.IsNone && (IsNone || earlier.Offset < Offset) ? earlier : this;

    /// <summary>The same failure, and no article: what is refused leaves nothing behind.</summary>
    /// <param name="article">Takes the default.</param>
    /// <typeparam name="T">The type of the article.</typeparam>
    public ArticleFailure Without<T>(out T? article)
        where T : allows ref struct
    {
        article = default;
        return this;
    }

    /// <summary>The failure as an error, with line and column.</summary>
    /// <param name="source">The window.</param>
    public ArticleError ToError(ReadOnlySpan<byte> source) =>
        _expectation is null ? default : _expectation.ToError(source, Offset);

    /// <summary>The failure as an error of which line and column are not yet known.</summary>
    internal ArticleError ToUnplacedError() => _expectation is null ? default : _expectation.ToUnplacedError(Offset);

    /// <summary>Throws if there is a failure.</summary>
    /// <param name="source">The window.</param>
    /// <exception cref="ArticleFormatException">There is a failure.</exception>
    public void ThrowIfAny(ReadOnlySpan<byte> source)
    {
        if (_expectation is not null)
            throw new ArticleFormatException(ToError(source), source);
    }
}

using System.Globalization;

namespace ArticleSchema;

/// <summary>Why a text was refused, and where.</summary>
/// <remarks>Of several failures, the furthest is the one reported.</remarks>
public readonly record struct ArticleError
{
    private readonly string? _format;
    private readonly string? _member;
    private readonly string? _expected;

    /// <summary>An error at a place of a text.</summary>
    /// <param name="code">What kind of mistake.</param>
    /// <param name="format">The name of the format's type.</param>
    /// <param name="member">The property concerned; empty if it is the text around them.</param>
    /// <param name="expected">What was expected, in words.</param>
    /// <param name="source">The whole text.</param>
    /// <param name="offset">The place of the mistake in <paramref name="source"/>, in bytes.</param>
    public ArticleError(
        ArticleErrorCode code, string format, string member, string expected, ReadOnlySpan<byte> source, int offset)
        : this(code, format, member, expected, offset)
    {
        var place = new TextPlace();
        place.MoveTo(source, offset);
        Line = place.Line;
        Column = place.Column;
    }

    /// <summary>An error of which line and column are not yet known.</summary>
    internal ArticleError(ArticleErrorCode code, string format, string member, string expected, int offset)
    {
        Code = code;
        _format = format;
        _member = member;
        _expected = expected;
        Offset = offset;
    }

    /// <summary>What kind of mistake.</summary>
    public ArticleErrorCode Code { get; }

    /// <summary>The name of the format's type.</summary>
    public string Format => _format ?? "";

    /// <summary>The property concerned; empty if it is the text around the properties.</summary>
    public string Member => _member ?? "";

    /// <summary>What was expected, in words.</summary>
    public string Expected => _expected ?? "";

    /// <summary>The place of the mistake in bytes from the start of the text.</summary>
    public int Offset { get; }

    /// <summary>The line of the mistake, from 1. A line ends with a line feed.</summary>
    public int Line { get; private init; }

    /// <summary>The column of the mistake in characters (Unicode scalar values), from 1.</summary>
    public int Column { get; private init; }

    /// <summary>The error in words, without its place.</summary>
    public string Message
    {
        get
        {
            var subject = Member.Length == 0 ? Format : $"{Format}.{Member}";
            return $"{subject}: expected {Expected}";
        }
    }

    /// <summary>The error as compilers print it: <c>LINE:COLUMN: error CODE: message</c>.</summary>
    public override string ToString() =>
        Code == ArticleErrorCode.None
            ? "no error"
            : string.Create(CultureInfo.InvariantCulture, $"{Line}:{Column}: error {Code}: {Message}");

    /// <summary>The error with the line that it is in, and a caret below its place. Control characters are shown by their pictures,
    /// and of a long line what is near.</summary>
    /// <param name="source">The text that was refused.</param>
    public string ToString(ReadOnlySpan<byte> source) =>
        Code == ArticleErrorCode.None || Offset > source.Length
            ? ToString()
            : $"{ToString()}\n{ErrorExcerpt.At(source, Offset)}";

    /// <summary>The same error with its line and column.</summary>
    internal ArticleError At(TextPlace place) => this with { Line = place.Line, Column = place.Column };
}

using System.Buffers;
using System.Text;

namespace ArticleSchema;

/// <summary>Separators that are one of several texts.</summary>
internal sealed class LiteralSeparation : Separation
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    /// <summary>The texts, the longest first.</summary>
    private readonly byte[][] _literals;
    private readonly bool _ignoresCase;
    private readonly SearchValues<byte> _firstBytes;
    private readonly SearchValues<byte> _lastBytes;

    public LiteralSeparation(SeparatorPosition position, ReadOnlySpan<string> literals, bool ignoresCase)
        : base(position)
    {
        _literals = new byte[literals.Length][];
        for (var i = 0; i < literals.Length; i++)
            _literals[i] = Encoding.UTF8.GetBytes(literals[i]);
        Array.Sort(_literals, (one, other) => other.Length.CompareTo(one.Length));
        _ignoresCase = ignoresCase;
        _firstBytes = Edges(literal => literal[0]);
        _lastBytes = Edges(literal => literal[^1]);
    }

    public override int IndexOf(ReadOnlySpan<byte> text, out int length)
    {
        for (var from = 0; ; from++)
        {
            var found = text[from..].IndexOfAny(_firstBytes);
            if (found < 0)
            {
                length = 0;
                return -1;
            }

            from += found;
            var start = text[from] == LineFeed && from > 0 && text[from - 1] == CarriageReturn ? from - 1 : from;
            length = MatchFirst(text[start..]);
            if (length > 0)
                return start;
        }
    }

    public override int LastIndexOf(ReadOnlySpan<byte> text, out int length)
    {
        for (var end = text.Length; (end = text[..end].LastIndexOfAny(_lastBytes) + 1) > 0; end--)
        {
            length = MatchLast(text[..end]);
            if (length > 0)
                return end - length;
        }

        length = 0;
        return -1;
    }

    internal override int MatchFirst(ReadOnlySpan<byte> text)
    {
        foreach (var literal in _literals)
            if (Utf8Literal.StartsWith(text, literal, _ignoresCase, out var length))
                return length;
        return 0;
    }

    private int MatchLast(ReadOnlySpan<byte> text)
    {
        foreach (var literal in _literals)
            if (Utf8Literal.EndsWith(text, literal, _ignoresCase, out var length))
                return length;
        return 0;
    }

    /// <summary>The bytes at one edge of the texts, in both cases if that does not matter.</summary>
    private SearchValues<byte> Edges(Func<byte[], byte> edge)
    {
        var bytes = _literals.Select(edge).ToArray();
        return SearchValues.Create(_ignoresCase
            ? [.. bytes.Select(Utf8Literal.ToLower), .. bytes.Select(Utf8Literal.ToUpper)]
            : bytes);
    }
}

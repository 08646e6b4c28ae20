using System.Buffers;
using System.ComponentModel;
using System.Text;

namespace ArticleSchema;

/// <summary>Several literals, of which one stands somewhere; a line feed in them stands for LF or CRLF. Generated code holds one for
/// each place that knows several.</summary>
/// <remarks>A search ends at the first literal that it meets, whichever it is: it does not look through the rest for the others.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Utf8Literals
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';
    private const byte Blank = (byte)' ';

    /// <summary>The literals, the longest first.</summary>
    private readonly ShortText[] _literals;
    private readonly bool _ignoresCase;

    /// <summary>Whether a text that one of the literals matches can start, or end, with a byte.</summary>
    private readonly bool[] _canStart;
    private readonly bool[] _canEnd;
    private readonly SearchValues<byte> _firstBytes;
    private readonly SearchValues<byte> _lastBytes;

    /// <summary>For each literal whether it stands in a text as it is written, or not at all.</summary>
    private readonly bool[] _hasOneForm;

    /// <summary>Whether each literal is one byte, in one form or in two cases: the tables say all of it.</summary>
    private readonly bool _areBytes;
    private readonly bool _areFoundByEnd;

    /// <summary>Whether each literal starts with its one line feed: from the end, too, that is what they are found by.</summary>
    private readonly bool _areFoundByLineFeed;

    /// <summary>Several literals.</summary>
    /// <param name="ignoresCase">Whether the case of A to Z does not matter.</param>
    /// <param name="literals">The literals, none of them empty.</param>
    public Utf8Literals(bool ignoresCase, params ReadOnlySpan<string> literals)
    {
        _literals = new ShortText[literals.Length];
        for (var i = 0; i < literals.Length; i++)
            _literals[i] = new(Encoding.UTF8.GetBytes(literals[i]));
        Array.Sort(_literals, (one, other) => other.Length.CompareTo(one.Length));
        _ignoresCase = ignoresCase;
        byte[] first = [.. Edges(literal => literal.Bytes[0])];
        byte[] last = [.. Edges(literal => literal.Bytes[^1])];
        _firstBytes = SearchValues.Create(first);
        _lastBytes = SearchValues.Create(last);
        _canStart = Table(first.Contains(LineFeed) ? [.. first, CarriageReturn] : first);
        _canEnd = Table(last);
        _hasOneForm = [.. _literals.Select(literal => !ignoresCase && !literal.Bytes.Contains(LineFeed))];
        _areBytes = !first.Contains(LineFeed) && _literals.All(literal => literal.Length == 1);
        _areFoundByEnd = first.Contains(Blank) && !last.Contains(Blank) && _hasOneForm.All(hasOneForm => hasOneForm) && IsFirstToEndFirstToStart();
        _areFoundByLineFeed = _literals.All(literal => literal.Bytes.LastIndexOf(LineFeed) == 0);
    }

    /// <summary>The place of the first literal in a text, or −1.</summary>
    /// <param name="text">The bytes.</param>
    public int IndexOf(ReadOnlySpan<byte> text) => IndexOf(text, out _);

    /// <summary>The place of the first literal in a text, or −1. Where several match, the longest does.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="length">How many bytes it takes.</param>
    public int IndexOf(ReadOnlySpan<byte> text, out int length)
    {
        // No byte is as frequent as a blank: where literals start with one, their other edge finds them sooner.
        if (_areFoundByEnd)
            return IndexByEnd(text, out length);

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

    private int IndexByEnd(ReadOnlySpan<byte> text, out int length)
    {
        var end = 0;
        while (text[end..].IndexOfAny(_lastBytes) is var found and >= 0)
        {
            end += found + 1;
            length = MatchLast(text[..end]);
            if (length > 0)
                return end - length;
        }

        length = 0;
        return -1;
    }

    /// <summary>The place of the last literal in a text, or −1. Where several match, the longest does.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="length">How many bytes it takes.</param>
    public int LastIndexOf(ReadOnlySpan<byte> text, out int length)
    {
        if (_areFoundByLineFeed)
            return LastIndexByLineFeed(text, out length);

        for (var end = text.Length; (end = text[..end].LastIndexOfAny(_lastBytes) + 1) > 0; end--)
        {
            length = MatchLast(text[..end]);
            if (length > 0)
                return end - length;
        }

        length = 0;
        return -1;
    }

    private int LastIndexByLineFeed(ReadOnlySpan<byte> text, out int length)
    {
        var start = text.Length;
        while ((start = text[..start].LastIndexOf(LineFeed)) >= 0)
        {
            length = MatchFirst(text[start..]);
            if (length == 0)
                continue;
            if (start == 0 || text[start - 1] != CarriageReturn)
                return start;
            length++;
            return start - 1;
        }

        length = 0;
        return -1;
    }

    /// <summary>The end of the last literal in a text, or −1.</summary>
    /// <param name="text">The bytes.</param>
    public int EndOfLast(ReadOnlySpan<byte> text) => LastIndexOf(text, out var length) is var start and >= 0 ? start + length : -1;

    /// <summary>Whether a text that starts with one of the literals can start with a byte.</summary>
    /// <param name="value">The byte.</param>
    internal bool CanStartWith(byte value) => _canStart[value];

    /// <summary>The length of the longest literal that a text starts with, or 0.</summary>
    /// <param name="text">The bytes.</param>
    internal int MatchFirst(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || !_canStart[text[0]])
            return 0;
        if (_areBytes)
            return 1;

        var first = Word.First(text);
        for (var i = 0; i < _literals.Length; i++)
        {
            if (_literals[i].IsAtStartOf(text, first))
                return _literals[i].Length;
            if (!_hasOneForm[i] && Utf8Literal.StartsWith(text, _literals[i].Bytes, _ignoresCase, out var length))
                return length;
        }
        return 0;
    }

    /// <summary>The length of the longest literal that a text ends with, or 0.</summary>
    /// <param name="text">The bytes.</param>
    internal int MatchLast(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || !_canEnd[text[^1]])
            return 0;
        if (_areBytes)
            return 1;
        for (var i = 0; i < _literals.Length; i++)
        {
            var length = _literals[i].Length;
            if (_hasOneForm[i] ? _literals[i].IsAtEndOf(text) : Utf8Literal.EndsWith(text, _literals[i].Bytes, _ignoresCase, out length))
                return length;
        }
        return 0;
    }

    /// <summary>Whether of the literals in a text the one that ends first is the one that starts first, whatever the text: none stands in
    /// another but at its end.</summary>
    private bool IsFirstToEndFirstToStart() =>
        _literals.All(literal => !_literals.Any(other => !other.Bytes.SequenceEqual(literal.Bytes) && literal.Bytes[..^1].IndexOf(other.Bytes) >= 0));

    /// <summary>The bytes at one edge of the literals, in both cases if that does not matter.</summary>
    private IEnumerable<byte> Edges(Func<ShortText, byte> edge)
    {
        var bytes = _literals.Select(edge);
        return _ignoresCase ? bytes.SelectMany(value => new[] { Utf8Literal.ToLower(value), Utf8Literal.ToUpper(value) }) : bytes;
    }

    private static bool[] Table(byte[] values)
    {
        var table = new bool[256];
        foreach (var value in values)
            table[value] = true;
        return table;
    }
}

using System.ComponentModel;
using System.Text;

namespace ArticleSchema;

/// <summary>What headers look like, and which are known. Generated from <see cref="ArticleHeadersAttribute"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class HeaderSyntax
{
    /// <summary>How long the joined text of a folded value can be that a date, a number or the like is read of.</summary>
    public const int UnfoldedLength = 256;

    private const byte LineFeed = (byte)'\n';

    private readonly byte[] _nameEnd;
    private readonly byte[][] _names;
    private readonly bool _ignoresCase;

    /// <summary>The syntax of headers.</summary>
    /// <param name="nameEnd">What stands behind a name.</param>
    /// <param name="ignoresCase">Whether the case of names does not matter.</param>
    /// <param name="isFolded">Whether lines that begin with a blank go on with a value.</param>
    /// <param name="names">The known names.</param>
    public HeaderSyntax(string nameEnd, bool ignoresCase, bool isFolded, params ReadOnlySpan<string> names)
    {
        _nameEnd = Encoding.UTF8.GetBytes(nameEnd);
        _ignoresCase = ignoresCase;
        IsFolded = isFolded;
        _names = new byte[names.Length][];
        for (var i = 0; i < names.Length; i++)
            _names[i] = Encoding.UTF8.GetBytes(names[i]);
    }

    /// <summary>What a line begins with that goes on with the value of the line before, as it stands; null if none does.</summary>
    public Utf8Literals? Continuations { get; init; }

    /// <summary>What a line begins with that is passed over; null if none is.</summary>
    public Utf8Literals? Comments { get; init; }

    /// <summary>Whether empty lines, and those of blanks and tabs alone, are passed over.</summary>
    public bool IgnoresBlankLines { get; init; }

    /// <summary>Whether the lines of a value are joined to one text.</summary>
    internal bool IsFolded { get; }

    /// <summary>The index of a known name, or −1.</summary>
    /// <param name="name">A name.</param>
    public int IndexOf(ReadOnlySpan<byte> name)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            var isKnown = _names[i].Length == name.Length
                && (_ignoresCase ? Ascii.EqualsIgnoreCase(_names[i], name) : name.SequenceEqual(_names[i]));
            if (isKnown)
                return i;
        }
        return -1;
    }

    /// <summary>Finds a known header in a text that has been read.</summary>
    /// <param name="text">All headers.</param>
    /// <param name="index">The index of its name.</param>
    /// <param name="isLast">Whether it is the last one of its name that counts, and not the first.</param>
    /// <param name="line">Its line, or lines; if it is not there, the empty place where it would be: behind the last one of those whose
    /// names come before its own, as far as that ends with a line feed.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Whether it is there.</returns>
    public bool TryFind(
        ReadOnlySpan<byte> text, int index, bool isLast, out ReadOnlySpan<byte> line, out ReadOnlySpan<byte> value)
    {
        line = text[..0];
        value = default;
        var isThere = false;
        var scanner = new HeaderScanner(text, this);
        while (scanner.MoveNext() && (isLast || !isThere))
        {
            var found = IndexOf(scanner.Name);
            if (found == index)
            {
                isThere = true;
                line = text[scanner.Start..scanner.End];
                value = scanner.Value;
            }
            else if (!isThere && found >= 0 && found < index)
            {
                line = text.Slice(text[scanner.End - 1] == (byte)'\n' ? scanner.End : scanner.Start, 0);
            }
        }
        return isThere;
    }

    /// <summary>The index of the known name of the header at a place, or −1.</summary>
    /// <param name="text">The headers.</param>
    /// <param name="offset">The place in bytes.</param>
    public int IndexAt(ReadOnlySpan<byte> text, int offset)
    {
        var scanner = new HeaderScanner(text, this);
        while (scanner.MoveNext())
            if (scanner.End > offset)
                return IndexOf(scanner.Name);
        return -1;
    }

    /// <summary>The text of a value without its folds.</summary>
    /// <param name="value">The value.</param>
    /// <param name="buffer">Takes the text if there are any. A text that is longer keeps them.</param>
    public static ReadOnlySpan<byte> Unfold(ReadOnlySpan<byte> value, Span<byte> buffer) =>
        value.Contains((byte)'\n') && new FoldedText(value, FoldingKind.Rfc5322).TryJoin(buffer, out var length)
            ? buffer[..length]
            : value;

    /// <summary>The length of the name that a line starts with, or −1 if it is no header.</summary>
    /// <param name="line">The line, and what follows.</param>
    /// <param name="valueStart">The place of what stands behind the name's end.</param>
    internal int MatchName(ReadOnlySpan<byte> line, out int valueStart)
    {
        // The end of a name may be made of characters that a name can have; the first place at which it stands ends the name.
        var length = 0;
        while (length < line.Length && line[length] is > (byte)' ' and < 0x7F && !line[length..].StartsWith(_nameEnd))
            length++;
        valueStart = length + _nameEnd.Length;
        return length > 0 && line[length..].StartsWith(_nameEnd) && !GoesOn(line) ? length : -1;
    }

    /// <summary>Whether a line goes on with the value of the line before.</summary>
    /// <param name="line">The line, and what follows.</param>
    internal bool GoesOn(ReadOnlySpan<byte> line) =>
        IsFolded ? line is [(byte)' ' or (byte)'\t', ..] : Continuations is not null && Continuations.MatchFirst(line) > 0;

    /// <summary>The length of the lines at the start of a text that are passed over.</summary>
    /// <param name="text">The lines, and what follows.</param>
    internal int MatchIgnored(ReadOnlySpan<byte> text)
    {
        if (Comments is null && !IgnoresBlankLines)
            return 0;

        var length = 0;
        while (IsIgnored(text[length..], out var lineLength))
            length += lineLength;
        return length;
    }

    private bool IsIgnored(ReadOnlySpan<byte> text, out int length)
    {
        length = 0;
        var isComment = Comments is not null && Comments.MatchFirst(text) > 0;
        if (!isComment && (!IgnoresBlankLines || text is not [(byte)' ' or (byte)'\t' or (byte)'\r' or LineFeed, ..]))
            return false;

        var lineFeed = text.IndexOf(LineFeed);
        length = lineFeed < 0 ? text.Length : lineFeed + 1;
        return isComment || text[..length].IndexOfAnyExcept(" \t\r\n"u8) < 0;
    }
}

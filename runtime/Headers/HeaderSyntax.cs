using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>What headers look like, and which are known. Generated from <see cref="ArticleHeadersAttribute"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class HeaderSyntax
{
    /// <summary>How long the joined text of a folded value can be that a date, a number or the like is read of.</summary>
    public const int UnfoldedLength = 256;

    private const byte LineFeed = (byte)'\n';

    private static ReadOnlySpan<byte> BlankOrLineEnd => " \t\r\n"u8;

    private readonly HeaderNameEnd _nameEnd;
    private readonly HeaderNames _names;

    /// <summary>What a line can begin with that is no header: it goes on with a value, or is passed over.</summary>
    private readonly bool[] _isSpecial = new bool[256];

    /// <summary>The syntax of headers.</summary>
    /// <param name="nameEnd">What stands behind a name.</param>
    /// <param name="ignoresCase">Whether the case of names does not matter.</param>
    /// <param name="isFolded">Whether lines that begin with a blank go on with a value.</param>
    /// <param name="names">The known names.</param>
    public HeaderSyntax(string nameEnd, bool ignoresCase, bool isFolded, params ReadOnlySpan<string> names)
    {
        _nameEnd = new(nameEnd);
        IsFolded = isFolded;
        _isSpecial[' '] = isFolded;
        _isSpecial['\t'] = isFolded;
        _names = new(names, ignoresCase);
    }

    /// <summary>What a line begins with that goes on with the value of the line before, as it stands; null if none does.</summary>
    public Utf8Literals? Continuations
    {
        get;
        init
        {
            field = value;
            MarkSpecial(value);
        }
    }

    /// <summary>What a line begins with that is passed over; null if none is.</summary>
    public Utf8Literals? Comments
    {
        get;
        init
        {
            field = value;
            MarkSpecial(value);
        }
    }

    /// <summary>Whether empty lines, and those of blanks and tabs alone, are passed over.</summary>
    public bool IgnoresBlankLines
    {
        get;
        init
        {
            field = value;
            foreach (var character in BlankOrLineEnd)
                _isSpecial[character] |= value;
        }
    }

    /// <summary>Whether the lines of a value are joined to one text.</summary>
    internal bool IsFolded { get; }

    /// <summary>The index of a known name, or −1.</summary>
    /// <param name="name">A name.</param>
    public int IndexOf(ReadOnlySpan<byte> name) => _names.IndexOf(name);

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

    /// <summary>The length of the name that a line starts with; 0 or less if it has none.</summary>
    /// <param name="line">A line that does not go on with the one before, and what follows.</param>
    /// <param name="valueStart">The place of what stands behind the name's end.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int MatchName(ReadOnlySpan<byte> line, out int valueStart)
    {
        var length = _nameEnd.IndexIn(line);
        valueStart = length + _nameEnd.Length;
        return length;
    }

    /// <summary>Whether a line may go on with a value or be passed over: few do.</summary>
    /// <param name="line">The line, and what follows.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool IsSpecial(ReadOnlySpan<byte> line) => !line.IsEmpty && _isSpecial[line[0]];

    /// <summary>Whether a line goes on with the value of the line before.</summary>
    /// <param name="line">The line, and what follows.</param>
    internal bool GoesOn(ReadOnlySpan<byte> line) =>
        IsFolded ? line is [(byte)' ' or (byte)'\t', ..] : Continuations is not null && Continuations.MatchFirst(line) > 0;

    /// <summary>The length of the lines at the start of a text that are passed over.</summary>
    /// <param name="text">The lines, and what follows.</param>
    internal int MatchIgnored(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (IsIgnored(text[length..], out var lineLength))
            length += lineLength;
        return length;
    }

    private bool IsIgnored(ReadOnlySpan<byte> text, out int length)
    {
        length = 0;
        var isComment = Comments is not null && Comments.MatchFirst(text) > 0;
        if (!isComment && (!IgnoresBlankLines || text.IsEmpty || !BlankOrLineEnd.Contains(text[0])))
            return false;

        var lineFeed = text.IndexOf(LineFeed);
        length = lineFeed < 0 ? text.Length : lineFeed + 1;
        return isComment || text[..length].IndexOfAnyExcept(BlankOrLineEnd) < 0;
    }

    private void MarkSpecial(Utf8Literals? starts)
    {
        for (var value = 0; value < _isSpecial.Length; value++)
            _isSpecial[value] |= starts is not null && starts.CanStartWith((byte)value);
    }
}

using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleSchema;

/// <summary>Walks the headers at the start of a text, each line once.</summary>
/// <param name="text">The headers and what follows.</param>
/// <param name="syntax">What headers look like.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct HeaderScanner(ReadOnlySpan<byte> text, HeaderSyntax syntax)
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    private readonly ReadOnlySpan<byte> _text = text;
    private int _nameLength;
    private int _valueLength;

    /// <summary>The place of the header in bytes from the start of the text.</summary>
    public int Start { get; private set; }

    /// <summary>The place at which the headers end so far.</summary>
    public int End { get; private set; }

    /// <summary>The place of the value in bytes from the start of the text.</summary>
    public int ValueStart { get; private set; }

    /// <summary>The name of the header.</summary>
    public readonly ReadOnlySpan<byte> Name => _text.Slice(Start, _nameLength);

    /// <summary>The value, without blanks and tabs around it.</summary>
    public readonly ReadOnlySpan<byte> Value => _text.Slice(ValueStart, _valueLength);

    /// <summary>Goes to the next header, if the next line is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        var rest = _text[End..];
        if (syntax.IsSpecial(rest))
        {
            End += syntax.MatchIgnored(rest);
            rest = _text[End..];
            if (syntax.IsSpecial(rest) && syntax.GoesOn(rest))
                return false;
        }

        var nameLength = syntax.MatchName(rest, out var valueStart);
        if (nameLength <= 0)
            return false;

        var end = EndOfLine(rest, valueStart);
        if (syntax.IsSpecial(rest[end..]))
            end = EndOfFurtherLines(rest, end, syntax);

        var valueEnd = end;
        if (valueEnd > valueStart && rest[valueEnd - 1] == LineFeed)
        {
            valueEnd--;
            if (valueEnd > valueStart && rest[valueEnd - 1] == CarriageReturn)
                valueEnd--;
        }
        while (valueStart < valueEnd && IsBlank(rest[valueStart]))
            valueStart++;
        while (valueEnd > valueStart && IsBlank(rest[valueEnd - 1]))
            valueEnd--;

        _nameLength = nameLength;
        _valueLength = valueEnd - valueStart;
        ValueStart = End + valueStart;
        Start = End;
        End += end;
        return true;
    }

    /// <summary>The text from the first header of a list to this one.</summary>
    /// <param name="list">The text so far, of the same scanner; empty if this one is the first.</param>
    public readonly ReadOnlySpan<byte> Extend(ReadOnlySpan<byte> list)
    {
        var start = list.IsEmpty ? Start : Window.OffsetOf(list, _text);
        return _text[start..End];
    }

    /// <summary>Passes over a line that is no header.</summary>
    public void SkipLine()
    {
        var lineFeed = _text[End..].IndexOf(LineFeed);
        End = lineFeed < 0 ? _text.Length : End + lineFeed + 1;
    }

    /// <summary>Goes to the next header, if there is one anywhere.</summary>
    internal bool MoveToNext()
    {
        while (!MoveNext())
        {
            if (End == _text.Length)
                return false;
            SkipLine();
        }
        return true;
    }

    /// <summary>The place behind the line feed of a line.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EndOfLine(ReadOnlySpan<byte> text, int start)
    {
        if (text.Length - start >= ByteMask.Width)
        {
            var lineFeeds = ByteMask.Of(ref MemoryMarshal.GetReference(text[start..]), LineFeed);
            if (lineFeeds != 0)
                return start + BitOperations.TrailingZeroCount(lineFeeds) + 1;
        }
        var lineFeed = text[start..].IndexOf(LineFeed);
        return lineFeed < 0 ? text.Length : start + lineFeed + 1;
    }

    /// <summary>The place behind the lines that go on with a value. What is passed over belongs to the value where such a line follows.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int EndOfFurtherLines(ReadOnlySpan<byte> text, int end, HeaderSyntax syntax)
    {
        while (syntax.IsSpecial(text[end..]))
        {
            var next = end + syntax.MatchIgnored(text[end..]);
            if (!syntax.GoesOn(text[next..]))
                break;
            end = EndOfLine(text, next);
        }
        return end;
    }

    private static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\t';
}

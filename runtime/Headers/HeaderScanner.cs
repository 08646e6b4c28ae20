using System.ComponentModel;

namespace ArticleSchema;

/// <summary>Walks the headers at the start of a text, each line once.</summary>
/// <param name="text">The headers and what follows.</param>
/// <param name="syntax">What headers look like.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct HeaderScanner(ReadOnlySpan<byte> text, HeaderSyntax syntax)
{
    private const byte LineFeed = (byte)'\n';

    private readonly ReadOnlySpan<byte> _text = text;

    /// <summary>The place of the header in bytes from the start of the text.</summary>
    public int Start { get; private set; }

    /// <summary>The place at which the headers end so far.</summary>
    public int End { get; private set; }

    /// <summary>The place of the value in bytes from the start of the text.</summary>
    public int ValueStart { get; private set; }

    /// <summary>The name of the header.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>The value, without blanks and tabs around it.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Goes to the next header, if the next line is one.</summary>
    public bool MoveNext()
    {
        End += syntax.MatchIgnored(_text[End..]);
        var rest = _text[End..];
        var nameLength = syntax.MatchName(rest, out var valueStart);
        if (nameLength < 0)
            return false;

        // What is passed over belongs to the value where a line that goes on with it follows.
        int end;
        var next = valueStart;
        do
        {
            var lineFeed = rest[next..].IndexOf(LineFeed);
            end = lineFeed < 0 ? rest.Length : next + lineFeed + 1;
            next = end + syntax.MatchIgnored(rest[end..]);
        }
        while (syntax.GoesOn(rest[next..]));

        var value = rest[valueStart..end];
        value = value is [.., LineFeed] ? value[..^1] : value;
        value = value is [.., (byte)'\r'] && end > 0 && rest[end - 1] == LineFeed ? value[..^1] : value;
        var trimmed = value.TrimStart(" \t"u8);
        ValueStart = End + valueStart + (value.Length - trimmed.Length);
        Value = trimmed.TrimEnd(" \t"u8);
        Name = rest[..nameLength];
        Start = End;
        End += end;
        return true;
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
}

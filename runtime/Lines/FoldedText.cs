using System.Buffers;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace ArticleSchema;

/// <summary>A text on several lines: its lines, and the text that they are joined to. Nothing is copied.</summary>
/// <remarks>The lines of a paragraph are joined by a blank; those folded as RFC 5322 says by nothing, as they begin with one.</remarks>
[DebuggerDisplay("{ToString()}")]
public readonly ref struct FoldedText
{
    private const int StackLimit = 512;

    private readonly FoldingKind? _kind;

    /// <summary>A folded text.</summary>
    /// <param name="raw">The lines, with their line ends.</param>
    /// <param name="kind">How it is folded.</param>
    public FoldedText(Utf8Span raw, FoldingKind kind)
    {
        Raw = raw;
        _kind = kind;
    }

    /// <summary>A text that is not folded: what looks like folds is a part of it.</summary>
    /// <param name="raw">The text.</param>
    internal FoldedText(Utf8Span raw) => Raw = raw;

    /// <summary>The lines as they stand in the article, with their line ends.</summary>
    public Utf8Span Raw { get; }

    /// <summary>Whether there are no lines.</summary>
    public bool IsEmpty => Raw.IsEmpty;

    /// <summary>Whether the lines are such as the folding makes them: no line of a paragraph is empty, and each further line of a text
    /// folded as RFC 5322 says begins with a blank or a tab.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsWellFormed
    {
        get
        {
            if (_kind == FoldingKind.Rfc5322)
                return HasBlankBehindEachLine(Raw);

            return _kind is null || !HasEmptyLine(Raw);
        }
    }

    private ReadOnlySpan<byte> Joint => _kind == FoldingKind.Paragraph ? " "u8 : default;

    /// <summary>Enumerates the lines: of a paragraph without the blanks and tabs around them.</summary>
    public LineEnumerator GetEnumerator() => new(Raw, _kind);

    /// <summary>The length of the joined text in bytes; walks the lines.</summary>
    public int GetJoinedLength()
    {
        var length = 0;
        foreach (var line in this)
            length += line.Length + Joint.Length;
        return Math.Max(length - Joint.Length, 0);
    }

    /// <summary>Writes the joined text.</summary>
    /// <param name="destination">Takes UTF-8.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <returns>Whether <paramref name="destination"/> was large enough; nothing of use is written if not.</returns>
    public bool TryJoin(Span<byte> destination, out int bytesWritten)
    {
        bytesWritten = 0;
        var length = 0;
        var isFirst = true;
        foreach (var line in this)
        {
            var joint = isFirst ? default : Joint;
            if (destination.Length - length < joint.Length + line.Length)
                return false;
            joint.CopyTo(destination[length..]);
            line.Bytes.CopyTo(destination[(length + joint.Length)..]);
            length += joint.Length + line.Length;
            isFirst = false;
        }
        bytesWritten = length;
        return true;
    }

    /// <summary>Whether the lines are joined to a text, byte for byte.</summary>
    /// <param name="text">UTF-8.</param>
    public bool JoinsTo(ReadOnlySpan<byte> text)
    {
        var isFirst = true;
        foreach (var line in this)
        {
            var joint = isFirst ? default : Joint;
            if (!text.StartsWith(joint) || !text[joint.Length..].StartsWith(line))
                return false;
            text = text[(joint.Length + line.Length)..];
            isFirst = false;
        }
        return text.IsEmpty;
    }

    /// <summary>Writes the joined text as a JSON string.</summary>
    /// <param name="writer">Takes the string.</param>
    public void WriteJson(Utf8JsonWriter writer)
    {
        var json = ArticleJson.For(Raw.Length);
        WriteJson(ref json);
        json.HandOver(writer);
    }

    /// <summary>Writes the joined text as a JSON string.</summary>
    /// <param name="json">Takes the string.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteJson(scoped ref ArticleJson json)
    {
        json.WriteRaw("\""u8);
        var isFirst = true;
        foreach (var line in this)
        {
            if (!isFirst)
                json.WritePiece(Joint);
            json.WritePiece(line);
            isFirst = false;
        }
        json.WriteRaw("\","u8);
    }

    /// <summary>The joined text as a string; what is not UTF-8 becomes U+FFFD. For display: it allocates.</summary>
    public override string ToString()
    {
        var rented = Raw.Length > StackLimit ? ArrayPool<byte>.Shared.Rent(Raw.Length) : null;
        var joined = rented is null ? stackalloc byte[StackLimit] : rented;
        TryJoin(joined, out var length);
        var text = Encoding.UTF8.GetString(joined[..length]);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return text;
    }

    /// <summary>Whether the first line of a text is empty but for blanks and tabs, or the last one is; not so for an empty text.</summary>
    /// <param name="text">The lines, with their line ends.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static bool HasEmptyEdge(ReadOnlySpan<byte> text)
    {
        // Few texts begin, or end, as one with an empty line there does.
        if (text.IsEmpty || (text[0] > (byte)' ' && text[^1] > (byte)' '))
            return false;

        var first = Window.FirstLine(text);
        return IsEmptyLine(first, hasEnd: first.Length < text.Length) || IsEmptyLine(Window.LastLine(text), hasEnd: false);
    }

    private static bool HasEmptyLine(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return false;

        while (true)
        {
            // Few lines begin as an empty one does.
            var lineFeed = text.IndexOf((byte)'\n');
            if (text.IsEmpty || (text[0] <= (byte)' ' && IsEmptyLine(lineFeed < 0 ? text : text[..lineFeed], hasEnd: lineFeed >= 0)))
                return true;
            if (lineFeed < 0)
                return false;
            text = text[(lineFeed + 1)..];
        }
    }

    private static bool IsEmptyLine(ReadOnlySpan<byte> line, bool hasEnd) =>
        (hasEnd && line is [.., (byte)'\r'] ? line[..^1] : line).IndexOfAnyExcept((byte)' ', (byte)'\t') < 0;

    private static bool HasBlankBehindEachLine(ReadOnlySpan<byte> text)
    {
        while (text.IndexOf((byte)'\n') is var lineFeed and >= 0)
        {
            text = text[(lineFeed + 1)..];
            if (text is not [(byte)' ' or (byte)'\t', ..])
                return false;
        }
        return true;
    }
}

using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Text.Unicode;

namespace ArticleSchema;

/// <summary>How folded texts are written. Generated from <see cref="FoldingAttribute"/>.</summary>
/// <param name="kind">How they are folded.</param>
/// <param name="newLine">What a line ends with.</param>
/// <param name="width">How many characters a line has at most; 0 if there is one line only.</param>
/// <param name="column">How many characters stand before the text on its first line.</param>
/// <param name="firstIndent">What is written before the first line.</param>
/// <param name="indent">What is written before each further line.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class FoldingSyntax(
    FoldingKind kind, string newLine, int width = 0, int column = 0, string firstIndent = "", string indent = "")
{
    private readonly byte[] _firstIndent = Encoding.UTF8.GetBytes(firstIndent);
    private readonly byte[] _lineStart = Encoding.UTF8.GetBytes(newLine + indent);
    private readonly int _firstRoom = width == 0 ? int.MaxValue : width - column - firstIndent.Length;
    private readonly int _room = width == 0 ? int.MaxValue : width - indent.Length;

    /// <summary>The length of a text as it is written, in bytes.</summary>
    /// <param name="text">The joined text, UTF-8.</param>
    /// <param name="behind">How many characters more stand before it on its first line.</param>
    public long GetByteCount(ReadOnlySpan<byte> text, int behind = 0)
    {
        var lines = new LineFolder(text, kind);
        var length = 0L;
        while (lines.MoveNext(length == 0 ? _firstRoom - behind : _room))
            length += (length == 0 ? _firstIndent : _lineStart).Length + lines.Current.Length;
        return length;
    }

    /// <summary>The length of a text as it is written, in bytes; none if it is null.</summary>
    /// <param name="text">The joined text.</param>
    public long GetByteCount(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return 0;

        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(text));
        var length = GetByteCount(rented.AsSpan(0, Encoding.UTF8.GetBytes(text, rented)));
        ArrayPool<byte>.Shared.Return(rented);
        return length;
    }

    /// <summary>Writes a text.</summary>
    /// <param name="writer">Takes the lines.</param>
    /// <param name="text">The joined text, UTF-8.</param>
    /// <param name="behind">How many characters more stand before it on its first line.</param>
    public void Append(ref ArticleWriter writer, ReadOnlySpan<byte> text, int behind = 0)
    {
        var lines = new LineFolder(text, kind);
        for (var isFirst = true; lines.MoveNext(isFirst ? _firstRoom - behind : _room); isFirst = false)
        {
            writer.Append(isFirst ? _firstIndent : _lineStart);
            writer.Append(lines.Current);
        }
    }

    /// <summary>Writes a text.</summary>
    /// <param name="writer">Takes the lines.</param>
    /// <param name="text">The joined text; nothing is written for null.</param>
    /// <returns>Whether the lines are joined to it again, and it is one of characters: half a surrogate pair has no UTF-8.</returns>
    public bool TryAppend(ref ArticleWriter writer, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return true;

        var rented = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetByteCount(text));
        var status = Utf8.FromUtf16(text, rented, out _, out var length, replaceInvalidSequences: false);
        var isWritten = status == OperationStatus.Done && TryAppend(ref writer, rented.AsSpan(0, length));
        ArrayPool<byte>.Shared.Return(rented);
        return isWritten;
    }

    private bool TryAppend(ref ArticleWriter writer, ReadOnlySpan<byte> text)
    {
        var lines = writer.Take((int)GetByteCount(text));
        var inner = new ArticleWriter(lines);
        Append(ref inner, text);
        return new FoldedText(lines, kind).JoinsTo(text);
    }
}

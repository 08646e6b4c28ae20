using System.Text;
using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>What headers look like, and which are known: the runtime's class of that name.</summary>
/// <param name="model">The headers as declared.</param>
internal sealed class HeaderSyntax(HeadersModel model)
{
    private readonly byte[] _nameEnd = Encoding.UTF8.GetBytes(model.NameEnd);
    private readonly LiteralSet _continuations = new(model.Lines.Continuations);
    private readonly LiteralSet _comments = new(model.Lines.Comments);
    private readonly byte[][] _names = [.. model.Names.Select(name => Encoding.UTF8.GetBytes(name.Name))];

    /// <summary>The length of what stands behind a name.</summary>
    public int NameEndLength => _nameEnd.Length;

    /// <summary>The index of a known name, or −1.</summary>
    public int IndexOf(string name) => IndexOf(Window.Of(Encoding.UTF8.GetBytes(name)));

    /// <summary>The index of a known name, or −1.</summary>
    public int IndexOf(Window name) => Array.FindIndex(_names, known => IsName(known, name));

    /// <summary>The length of the name that a line starts with, or −1 if it is no header.</summary>
    public int MatchName(ReadOnlySpan<byte> line)
    {
        // The end of a name may be made of characters that a name can have; the first place at which it stands ends the name.
        var length = 0;
        while (length < line.Length && line[length] is > (byte)' ' and < 0x7F && !line.Slice(length).StartsWith(_nameEnd))
            length++;
        return length > 0 && line.Slice(length).StartsWith(_nameEnd) && !GoesOn(line) ? length : -1;
    }

    /// <summary>Whether a line goes on with the value of the line before.</summary>
    public bool GoesOn(ReadOnlySpan<byte> line) =>
        model.Lines.IsFolded ? !line.IsEmpty && line[0] is (byte)' ' or (byte)'\t' : _continuations.MatchFirst(line) > 0;

    /// <summary>The length of the lines at the start of a text that are passed over.</summary>
    public int MatchIgnored(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (LengthOfIgnored(text.Slice(length)) is var line and > 0)
            length += line;
        return length;
    }

    private int LengthOfIgnored(ReadOnlySpan<byte> text)
    {
        var length = text.IndexOf((byte)'\n') is var lineFeed and >= 0 ? lineFeed + 1 : text.Length;
        var isIgnored = _comments.MatchFirst(text) > 0 || (model.Lines.IgnoresBlank && IsBlank(text.Slice(0, length)));
        return isIgnored ? length : 0;
    }

    private static bool IsBlank(ReadOnlySpan<byte> line)
    {
        foreach (var value in line)
            if (value is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                return false;
        return true;
    }

    private bool IsName(byte[] known, Window name) =>
        LiteralMatching.MatchFirst(name.Bytes, known, model.IgnoresCase) == name.Length;
}

using System.Text;
using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>What headers look like, and which are known: the runtime's class of that name.</summary>
/// <param name="model">The headers as declared.</param>
internal sealed class HeaderSyntax(HeadersModel model)
{
    private readonly byte[] _nameEnd = Encoding.UTF8.GetBytes(model.NameEnd);
    private readonly byte[][] _names = [.. model.Names.Select(name => Encoding.UTF8.GetBytes(name.Name))];

    /// <summary>Whether lines that begin with a blank go on with a value.</summary>
    public bool IsFolded => model.IsFolded;

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
        return length > 0 && line.Slice(length).StartsWith(_nameEnd) ? length : -1;
    }

    private bool IsName(byte[] known, Window name) =>
        LiteralMatching.MatchFirst(name.Bytes, known, model.IgnoresCase) == name.Length;
}

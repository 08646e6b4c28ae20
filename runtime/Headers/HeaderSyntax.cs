using System.ComponentModel;
using System.Text;

namespace ArticleSchema;

/// <summary>What headers look like, and which are known. Generated from <see cref="ArticleHeadersAttribute"/>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class HeaderSyntax
{
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
        return length > 0 && line[length..].StartsWith(_nameEnd) ? length : -1;
    }
}

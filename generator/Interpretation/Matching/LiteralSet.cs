using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation.Matching;

/// <summary>Several literals, of which one stands somewhere: the runtime's <c>Utf8Literals</c>. Where several match, the longest
/// does.</summary>
internal sealed class LiteralSet
{
    private readonly byte[][] _literals;
    private readonly bool _ignoresCase;

    public LiteralSet(EquatableArray<Literal> literals)
    {
        _literals = [.. literals.Select(LiteralMatching.BytesOf).OrderByDescending(literal => literal.Length)];
        _ignoresCase = literals.Any(literal => literal.IgnoresCase);
    }

    /// <summary>The place of the first literal in a text, or −1.</summary>
    public int IndexOf(ReadOnlySpan<byte> text, out int length)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = LiteralMatching.StartOfLineEnd(text, at);
            length = MatchFirst(text.Slice(start));
            if (length > 0)
                return start;
        }

        length = 0;
        return -1;
    }

    /// <summary>The place of the last literal in a text, or −1.</summary>
    public int LastIndexOf(ReadOnlySpan<byte> text, out int length)
    {
        for (var end = text.Length; end > 0; end--)
        {
            length = MatchLast(text.Slice(0, end));
            if (length > 0)
                return end - length;
        }

        length = 0;
        return -1;
    }

    /// <summary>The length of the longest literal that a text starts with, or 0.</summary>
    public int MatchFirst(ReadOnlySpan<byte> text)
    {
        foreach (var literal in _literals)
            if (LiteralMatching.MatchFirst(text, literal, _ignoresCase) is var length and > 0)
                return length;
        return 0;
    }

    private int MatchLast(ReadOnlySpan<byte> text)
    {
        foreach (var literal in _literals)
            if (LiteralMatching.MatchLast(text, literal, _ignoresCase) is var length and > 0)
                return length;
        return 0;
    }
}

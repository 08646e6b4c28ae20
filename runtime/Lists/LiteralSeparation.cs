namespace ArticleSchema;

/// <summary>Separators that are one of several texts.</summary>
internal sealed class LiteralSeparation(SeparatorPosition position, ReadOnlySpan<string> literals, bool ignoresCase) : Separation(position)
{
    private readonly Utf8Literals _literals = new(ignoresCase, literals);

    public override int IndexOf(ReadOnlySpan<byte> text, out int length) => _literals.IndexOf(text, out length);

    public override int LastIndexOf(ReadOnlySpan<byte> text, out int length) => _literals.LastIndexOf(text, out length);

    internal override int MatchFirst(ReadOnlySpan<byte> text) => _literals.MatchFirst(text);
}

namespace ArticleSchema;

/// <summary>The separators of a list of which some elements are wrong, and left out.</summary>
/// <param name="separation">How the elements are told apart.</param>
/// <param name="isRight">Whether an element is not left out.</param>
internal sealed class FilteredSeparation(Separation separation, Func<ReadOnlySpan<byte>, bool> isRight)
    : Separation(separation.Position)
{
    internal override Separation Unfiltered => separation;

    public override int IndexOf(ReadOnlySpan<byte> text, out int length) => separation.IndexOf(text, out length);

    public override int LastIndexOf(ReadOnlySpan<byte> text, out int length) => separation.LastIndexOf(text, out length);

    internal override int MatchFirst(ReadOnlySpan<byte> text) => separation.MatchFirst(text);

    internal override bool Accepts(ReadOnlySpan<byte> element) => isRight(element);
}

namespace ArticleSchema.Formats.Tests.Language.Choices;

/// <summary>What the blocks of a page are, found by the words of the reference: slowly, and from all of them at once.</summary>
internal static class PlaceReference
{
    public static PageBlock.Kinds[] KindsOf(string[] blocks)
    {
        var kinds = new PageBlock.Kinds[blocks.Length];
        for (var i = 0; i < blocks.Length; i++)
            kinds[i] = KindOf(blocks, i, i == 0 ? null : kinds[i - 1], looksAhead: true);
        return kinds;
    }

    private static PageBlock.Kinds KindOf(string[] blocks, int at, PageBlock.Kinds? previous, bool looksAhead)
    {
        var text = blocks[at];
        var isLast = at == blocks.Length - 1;
        var isLine = !text.Contains('\n', StringComparison.Ordinal);
        if (at == 0 && isLine && !text.EndsWith('.'))
            return PageBlock.Kinds.Title;
        if (isLine && text.Length is >= 1 and <= 10 && !text.EndsWith('.') && !text.EndsWith(':') && at > 0 && !isLast
            && previous != PageBlock.Kinds.Subhead)
            return PageBlock.Kinds.Subhead;
        if (text.StartsWith('(') && previous is (PageBlock.Kinds.Title or PageBlock.Kinds.Subhead or PageBlock.Kinds.Note))
            return PageBlock.Kinds.Note;
        if (text.EndsWith(':') && (!looksAhead || NextOf(PageBlock.Kinds.Lead) == PageBlock.Kinds.Item))
            return PageBlock.Kinds.Lead;
        if (text.StartsWith('*') && previous is not (PageBlock.Kinds.Title or PageBlock.Kinds.Subhead)
            && (!looksAhead || NextOf(PageBlock.Kinds.Item) != PageBlock.Kinds.Subhead))
            return PageBlock.Kinds.Item;
        return isLast && text.StartsWith('-') ? PageBlock.Kinds.End : PageBlock.Kinds.Paragraph;

        PageBlock.Kinds? NextOf(PageBlock.Kinds kind) => isLast ? null : KindOf(blocks, at + 1, kind, looksAhead: false);
    }
}

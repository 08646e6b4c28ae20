using ArticleSchema.Benchmarks.Contests.Reading;
using ArticleSchema.Formats.Iptc7901;

namespace ArticleSchema.Benchmarks.Contests.Iptc7901;

/// <summary>The generated view of a message, all of it visited.</summary>
internal readonly struct GeneratedMessage : IContestant
{
    public static string Name => "generated-view";

    public static long Run(Article article)
    {
        var utf8 = article.Utf8;
        if (!Iptc7901Message.TryParse(utf8, out var message))
            return 0;

        var header = message.Header;
        var sum = StoryParts.Part(header.Service, utf8) + StoryParts.Part(header.Serial, utf8) + StoryParts.Part(header.Priority, utf8)
            + StoryParts.Part(header.Desk, utf8) + header.Words + StoryParts.Part(header.Agency, utf8)
            + StoryParts.Part(header.AgencySerial, utf8);
        sum += Parts(message.Slug, utf8);
        sum += StoryParts.Part(message.Head.Headline.Raw, utf8) + StoryParts.Part(message.Head.Byline, utf8);
        foreach (var paragraph in message.Teaser)
            sum += StoryParts.Part(paragraph.Raw, utf8);
        if (message.Dateline.HasValue)
            sum += Parts(message.Dateline.Value.Places, utf8) + Parts(message.Dateline.Value.Agencies, utf8);
        foreach (var paragraph in message.Text)
            sum += StoryParts.Part(paragraph.Raw, utf8);
        if (message.Notepad.HasValue)
            sum += Blocks(message.Notepad.Value.Public, utf8) + Blocks(message.Notepad.Value.Internal, utf8);
        sum += Parts(message.Closing, utf8);
        return sum + (message.Filed.Local ?? default).Ticks;
    }

    private static long Parts(Utf8List list, ReadOnlySpan<byte> utf8)
    {
        var sum = 0L;
        foreach (var part in list)
            sum += StoryParts.Part(part, utf8);
        return sum;
    }

    private static long Blocks(ArticleList<NotepadBlock> blocks, ReadOnlySpan<byte> utf8)
    {
        var sum = 0L;
        foreach (var block in blocks)
        {
            sum += block.Kind == NotepadBlock.Kinds.Section
                ? StoryParts.Part(block.Section.Title, utf8) + Parts(block.Section.Items, utf8)
                : StoryParts.Part(block.Text, utf8);
        }
        return sum;
    }
}

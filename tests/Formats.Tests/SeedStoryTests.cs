using System.Text;

namespace ArticleSchema.Formats.Tests;

/// <summary>The main job, on the reference story.</summary>
public class SeedStoryTests
{
    [SeedFact]
    public void EveryFieldIsRead()
    {
        var story = DpaAfxStory.Parse(File.ReadAllBytes(Repository.Seed));

        Assert.Equal(new DateOnly(2025, 7, 1), story.Stamp);
        Assert.Equal("KIEW", story.Place.ToString());
        Assert.Equal("dpa-AFX", story.Agency.ToString());
        Assert.Equal(["ksr", "DP", "stw"], Strings(story.SignOff));
    }

    [SeedFact]
    public void EveryBlockIsClassified()
    {
        var story = DpaAfxStory.Parse(File.ReadAllBytes(Repository.Seed));
        var kinds = new List<Block.Kinds>();
        var last = "";
        foreach (var block in story.Body)
        {
            kinds.Add(block.Kind);
            last = block.ToString();
        }

        const Block.Kinds Paragraph = Block.Kinds.Paragraph;
        const Block.Kinds Subhead = Block.Kinds.Subhead;
        Assert.Equal([Paragraph, Paragraph, Subhead, Paragraph, Paragraph, Subhead, Paragraph, Paragraph], kinds);
        Assert.EndsWith("Marschflugkörpern.", last, StringComparison.Ordinal);
    }

    [SeedFact]
    public void ItIsWrittenBackFromItsValuesByteForByte()
    {
        var source = File.ReadAllBytes(Repository.Seed);
        var story = DpaAfxStory.Parse(source);

        var destination = new byte[source.Length];
        Assert.True(DpaAfxStory.TryCreate(
            destination, story.Stamp, story.Place, story.Agency, story.Body.Text, story.SignOff.Text, out _, out _));

        Assert.Equal(source, destination);
    }

    [SeedFact]
    public void ItSurvivesEveryCutAndFlip() => Hostile.CutAndFlip(File.ReadAllBytes(Repository.Seed));

    [SeedFact]
    public void ReadingAndWritingItAllocatesNothing() => Allocation.AssertNone(File.ReadAllBytes(Repository.Seed));

    private static List<string> Strings(Utf8List list)
    {
        var strings = new List<string>();
        foreach (var item in list)
            strings.Add(Encoding.UTF8.GetString(item));
        return strings;
    }
}

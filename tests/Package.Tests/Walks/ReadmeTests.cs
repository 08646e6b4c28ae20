using ArticleSchema.Docs.Tests;

namespace ArticleSchema.Package.Tests;

/// <summary>Whoever follows the README gets where it says.</summary>
[Collection(WorkplaceTests.Name)]
public class ReadmeTests(Workplace workplace)
{
    private const string First = "From nothing to a parsed story";
    private const string Last = "A snapshot test";

    [Fact]
    public void ItLeadsFromNothingToASnapshotTest()
    {
        var blocks = MarkdownReader.Read("README.md", File.ReadAllLines(Path.Combine(Repository.Root, "README.md"))).ToList();
        var begin = blocks.FindIndex(block => block.Title == First);
        var end = blocks.FindLastIndex(block => block.Title == Last);
        var walk = new Walk(workplace, workplace.Folder("Newcomer"));

        Assert.InRange(begin, 0, end);
        foreach (var block in blocks[begin..(end + 1)])
            walk.Do(block);
    }
}

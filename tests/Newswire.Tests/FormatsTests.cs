using ArticleSchema.Formats;
using ArticleSchema.Newswire.Articles;
using ArticleSchema.Newswire.Tests.Support;

namespace ArticleSchema.Newswire.Tests;

public sealed class FormatsTests
{
    [Fact]
    public void BuiltInFormatsAreListedWithTheirGrammars()
    {
        var run = ToolRun.Of("formats");

        Assert.Equal(
            BuiltInFormats.All.SelectMany(format => Lines(format.Grammar).Prepend($"{format.Name}: {format.Description}")),
            run.OutputLines.Select(line => line.StartsWith("    ", StringComparison.Ordinal) ? line[4..] : line));
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    /// <summary>What ends a list of formats accepts any text: the first of them would hide those behind it.</summary>
    [Fact]
    public void FormatsThatAcceptAnyTextAreTheLast()
    {
        var accepting = BuiltInFormats.All.Where(format => format.Accepts(new("any.txt", "Any text."u8.ToArray())));

        Assert.Equal(["dpa-afx", "dpa-afx-lines"], accepting.Select(format => format.Name));
        Assert.Equal(accepting, BuiltInFormats.All.TakeLast(2));
    }

    [Fact]
    public void GrammarIsIndentedUnderItsFormat()
    {
        WireFormat[] formats =
        [
            new WireFormat<CarelessArticle>("one", "First"),
            new WireFormat<CarelessArticle>("two", "Second"),
        ];

        var run = ToolRun.WithFormats(formats, "formats");

        Assert.Equal(
            [
                "one: First",
                "    Careless = { capital };",
                "    Capital = ? a letter ?;",
                "two: Second",
                "    Careless = { capital };",
                "    Capital = ? a letter ?;",
            ],
            run.OutputLines);
    }

    [Fact]
    public void FormatIsChosenByItsName()
    {
        WireFormat[] formats =
        [
            new WireFormat<DpaAfxStory>("one", "First"),
            new WireFormat<CarelessArticle>("two", "Second"),
        ];
        var path = RepositoryFiles.Article("wien-orgelbau");

        var run = ToolRun.WithFormats(formats, "parse", "--format", "two", path);

        Assert.Contains("\"format\":\"two\",\"text\":\"WIEN (dpa-AFX)", run.OutputText, StringComparison.Ordinal);
    }

    private static string[] Lines(string text) => text.TrimEnd().ReplaceLineEndings("\n").Split('\n');
}

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

        Assert.StartsWith("dpa-afx: ", run.OutputText, StringComparison.Ordinal);
        Assert.Equal(
            DpaAfxStory.Grammar.TrimEnd().ReplaceLineEndings("\n").Split('\n'),
            run.OutputLines.Skip(1).Select(line => line.Length == 0 ? line : line[4..]));
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
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
}

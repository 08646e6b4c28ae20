using ArticleSchema.Formats.Afp;
using ArticleSchema.Formats.Ap;
using ArticleSchema.Formats.Awp;
using ArticleSchema.Formats.DowJones;
using ArticleSchema.Formats.DpaAfx;
using ArticleSchema.Formats.Reuters;

namespace ArticleSchema.Formats.Tests.DpaAfxTests;

/// <summary>The shape of 89 real stories, with other words in them: dateline and sign-off are told beside them.</summary>
public class RealShapeTests
{
    /// <summary>The stories that are read otherwise than told. Theirs is a credit, which has a property of its own.</summary>
    private static readonly string[] _others = ["109.txt"];

    [MessagesFact("shapes")]
    public void DatelineAndSignOffAreThoseOfTheStory()
    {
        var lines = File.ReadLines(Path.Combine(Repository.Messages("shapes"), "expected.tsv"));
        var rows = lines.Skip(1).Select(line => line.Split('\t')).ToList();
        var differing = new List<string>();
        foreach (var row in rows)
            if (Read(row[0], row[1], row[3]) != (row[3], row[4].TrimStart('"')))
                differing.Add(row[0]);

        Assert.Equal(89, rows.Count);
        Assert.Equal(_others, differing);
    }

    [MessagesFact("shapes")]
    public void TheOtherStoryHasACredit() => ArticleFile.Read<DpaAfxLines>(Path.Combine(Repository.Messages("shapes"), "109.txt"), article =>
    {
        Assert.Equal("(Mit Material von dpa-AFX)", article.Credit.ToString());
        Assert.False(article.Dateline.HasValue);
        Assert.False(article.SignOff.HasValue);
    });

    /// <summary>Reads a story in the format of its agency.</summary>
    private static (string Dateline, string SignOff) Read(string file, string agency, string dateline)
    {
        var read = (Dateline: "", SignOff: "");
        var path = Path.Combine(Repository.Messages("shapes"), file);
        switch (agency)
        {
            case "Reuters" when !dateline.Contains("(Reuters)", StringComparison.Ordinal):
                ArticleFile.Read<ReutersPortalStory>(path, story => read = (story.Dateline.ToString(), ""));
                break;
            case "Reuters":
                ArticleFile.Read<ReutersStory>(path, story => read = (story.Dateline.ToString(), ""));
                break;
            case "AP":
                ArticleFile.Read<ApStory>(path, story => read = (story.Dateline.ToString(), ""));
                break;
            case "AFP":
                ArticleFile.Read<AfpStory>(path, story => read = (story.Dateline.ToString(), ""));
                break;
            case "awp/mc":
                ArticleFile.Read<MoneycabStory>(
                    path, story => read = (story.Dateline.GetValueOrDefault().ToString(), $"({story.SignOff.Text.ToString()})"));
                break;
            case "DJ" when dateline != "-":
                ArticleFile.Read<DowJonesStory>(path, story => read = (story.Dateline.ToString(), ""));
                break;
            default:
                ArticleFile.Read<DpaAfxArticle>(
                    path, article => read = (article.Dateline.GetValueOrDefault().ToString(), article.SignOff.GetValueOrDefault().ToString()));
                break;
        }
        return (read.Dateline.Length > 0 ? read.Dateline : "-", read.SignOff.Length > 0 ? read.SignOff : "-");
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using ArticleSchema.Newswire.Tests.Support;

namespace ArticleSchema.Newswire.Tests.News;

/// <summary>What is read of an article of each format, in the JSON that they have in common.</summary>
public class NewsSnapshotTests
{
    private static readonly JsonSerializerOptions _indented =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public Task Afp() => Verifier.Verify(Read("afp", "lyon-bread"), "json");

    [Fact]
    public Task AfpEnglish() => Verifier.Verify(Read("afp-english", "green-ferry"), "json");

    [Fact]
    public Task Anpa1312() => Verifier.Verify(Read("anpa1312", "seattle-lighthouse"), "json");

    [Fact]
    public Task Ap() => Verifier.Verify(Read("ap", "anchorage-owl"), "json");

    [Fact]
    public Task DowJones() => Verifier.Verify(Read("dow-jones", "frankfurt-uhr"), "json");

    [Fact]
    public Task DpaAfx() => Verifier.Verify(Read("dpa-afx", "emden-werft"), "json");

    [Fact]
    public Task DpaAfxLines() => Verifier.Verify(Read("dpa-afx-lines", "fulda-nachtzug"), "json");

    [Fact]
    public Task FrontMatter() => Verifier.Verify(Read("frontmatter", "harbour-notes"), "json");

    [Fact]
    public Task Iptc7901() => Verifier.Verify(Read("iptc7901", "kiel-sturmflut"), "json");

    [Fact]
    public Task Mail() => Verifier.Verify(Read("mail", "redaktion-termin"), "json");

    [Fact]
    public Task Moneycab() => Verifier.Verify(Read("moneycab", "zuerich-uhren"), "json");

    [Fact]
    public Task Reuters() => Verifier.Verify(Read("reuters", "oslo-cod"), "json");

    [Fact]
    public Task ReutersPortal() => Verifier.Verify(Read("reuters-portal", "london-buses"), "json");

    private static string Read(string format, string name)
    {
        var path = RepositoryFiles.ArticlesOfAllFormats().Single(article => Path.GetFileNameWithoutExtension(article.Path) == name).Path;
        var run = ToolRun.Of("parse", "--as", "ninjs", "--format", format, path);
        Assert.Equal("", run.Error);
        return JsonSerializer.Serialize(JsonElement.Parse(run.OutputText), _indented);
    }
}

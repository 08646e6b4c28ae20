namespace ArticleSchema.CodeFixes.Tests;

/// <summary>Nothing is offered where nothing can be done, or where it would make another mistake.</summary>
public class NothingToDoTests
{
    /// <summary>Id, and the source.</summary>
    public static TheoryData<string, string> Rows => new()
    {
        { "AS201", Definition.Format("{Parse}") },
        { "AS201", Definition.Format("{class}") },
        { "AS201", Definition.Format("{A}", "public static int A => 1;") },
        { "AS201", Definition.Format("{A}", "public int A() => 1;") },
        { "AS203", Definition.Format("{A}", "Uri A") },
        { "AS203", Definition.Format("{D}", "D D") + "[ArticleFormat(\"{*A}\")] public partial record D(string A);" },
        { "AS205", Definition.Format("{A}", "Utf8Span A").Replace("public readonly", "file readonly") },
        { "AS205", Definition.Document("[ArticleFormat(\"x\")] static class D { }") },
        { "AS224", Definition.Document("[ArticleFormat(\"{A}\")] public partial class D { public string A => \"\"; }") },
        { "AS301", WithTemplateElsewhere("{A}{B}", "Utf8Span A", "Utf8Span B") },
        { "AS303", Definition.Choice("[Branch] Utf8Span A", "[Branch] Utf8Span B") },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task NothingIsOffered(string id, string source) => Assert.Empty(await FixHarness.TitlesFor(id, source));

    [Fact]
    public async Task NoHoleIsPutIntoATemplateThatStandsElsewhere() =>
        Assert.Equal(["Remove 'B'"], await FixHarness.TitlesFor("AS202", WithTemplateElsewhere("{A}", "Utf8Span A", "Utf8Span B")));

    // The editor may show what it found before the last key press.
    [Fact]
    public async Task AMistakeThatIsNoMoreIsNotMended() =>
        Assert.Empty(await FixHarness.TitlesForStale("AS201", Definition.Format("{A}"), Definition.Format("{A}", "Utf8Span A")));

    private static string WithTemplateElsewhere(string template, params string[] properties) =>
        Definition.Format("", properties).Replace("\"\"", "Texts.Template") + $"static class Texts {{ public const string Template = \"{template}\"; }}";
}

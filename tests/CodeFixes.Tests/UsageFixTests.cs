namespace ArticleSchema.CodeFixes.Tests;

/// <summary>A comparison of strings becomes one of bytes.</summary>
public class UsageFixTests
{
    /// <summary>Id, and the expression before and after.</summary>
    public static TheoryData<string, string, string> Rows => new()
    {
        { "AS602", "story.Place.ToString() == \"KIEW\"", "story.Place == \"KIEW\"u8" },
        { "AS602", "@\"KI\"\"EW\" != story.Place.ToString()", "story.Place != @\"KI\"\"EW\"u8" },
        { "AS602", "story.Place.ToString() == \"\"", "story.Place.IsEmpty" },
        { "AS602", "!(story.Place.ToString() == \"\")", "!story.Place.IsEmpty" },
        { "AS602", "!story.Place.ToString().Equals(\"KIEW\")", "story.Place != \"KIEW\"u8" },
        { "AS602", "yes == story.Place.ToString().Equals(\"KIEW\")", "yes == (story.Place == \"KIEW\"u8)" },
        { "AS602", "yes && string.Equals(story.Place.ToString(), \"KIEW\", StringComparison.Ordinal)", "yes && story.Place == \"KIEW\"u8" },
        { "AS602", "story.Place.ToString().StartsWith(\"KI\")", "story.Place.Bytes.StartsWith(\"KI\"u8)" },
        { "AS602", "story.Place.ToString().EndsWith(\"EW\", StringComparison.Ordinal)", "story.Place.Bytes.EndsWith(\"EW\"u8)" },
        { "AS602", "story.Place.ToString() is not \"\"\"KI\"EW\"\"\"", "story.Place != \"\"\"KI\"EW\"\"\"u8" },
        { "AS602", "story.Body.ToString() is \"x\"", "story.Body.Text == \"x\"u8" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task BytesAreCompared(string id, string before, string after)
    {
        var source = Source(before);
        var generated = GeneratorHarness.Run(source).SourceOf("Story");
        var mended = await FixHarness.Apply(id, "Compare bytes", source, generated);

        Assert.Equal(Source(after), mended[0]);
        Assert.Empty(await FixHarness.Analyze(mended));
        GeneratorHarness.Run("#pragma warning disable CS1591\n" + mended[0]).AssertCompiles();
    }

    [Fact]
    public async Task BytesAreComparedInALoop()
    {
        var source = Source("yes; static void Loop(Story story) { while (story.Place.ToString() == \"a\") return; }").Replace("; };", "; }");
        var mended = await FixHarness.Apply("AS603", "Compare bytes", source, GeneratorHarness.Run(source).SourceOf("Story"));

        Assert.Equal(source.Replace("story.Place.ToString() == \"a\"", "story.Place == \"a\"u8"), mended[0]);
    }

    [Fact]
    public async Task ASwitchIsLeftAlone()
    {
        var source = Source("story.Place.ToString() switch { \"KIEW\" => yes, _ => false }");
        Assert.Empty(await FixHarness.TitlesFor("AS602", source, GeneratorHarness.Run(source).SourceOf("Story")));
    }

    [Fact]
    public async Task ExtensionsThatCannotBeCalledAreNotOffered()
    {
        var source = Source("story.Place.ToString().StartsWith(\"KI\")").Replace("using System;\n", "");
        Assert.Empty(await FixHarness.TitlesFor("AS602", source, GeneratorHarness.Run(source).SourceOf("Story")));
    }

    private static string Source(string expression) =>
        $$"""
        using System;
        using ArticleSchema;
        [ArticleFormat("{Place} {*Body}")]
        public readonly ref partial struct Story
        {
            public partial Utf8Span Place { get; }
            [Separator("\n")] public partial Utf8List Body { get; }
        }
        static class User
        {
            static bool Look(Story story, bool yes) => {{expression}};
        }
        """;
}

namespace ArticleSchema.Generator.Tests;

/// <summary>Generated code compiles wherever a type stands and whatever its neighbours are called.</summary>
public class NamingTests
{
    [Fact]
    public void NamesThatMeanSomethingElseAreQualified()
    {
        var generated = Compiles(
            """
            namespace Agency
            {
                class Span { } class ReadOnlySpan { } class ArticleError { } class Window { } class DateOnly { } class Nested { }
                namespace System { class Other { } }
                namespace ArticleSchema { class Other { } }
            }
            class IArticle { }
            namespace Agency.Wire
            {
                using global::ArticleSchema;

                [ArticleFormat("{Day} {*Text}")]
                public readonly ref partial struct Story
                {
                    public partial global::System.DateOnly Day { get; }
                    public partial Utf8Span Text { get; }
                }
            }
            """);

        var source = generated.SourceOf("Agency.Wire.Story");
        Assert.Contains("global::System.ReadOnlySpan<byte> utf8", source, StringComparison.Ordinal);
        Assert.Contains(" Utf8Span Text =>", source, StringComparison.Ordinal);
    }

    [Fact]
    public void MembersCanHaveTheNamesOfVariablesAndKeywords() =>
        Compiles(Definition.Format(
            "{Window},{Source},{Class},{Length},{Start},{Article},{Error},{Writer},{A},{AEnd},{FoundA},{Failure}[;{Rest}][:{Value}]|{*Skipped}",
            "Utf8Span Window", "int Source", "Utf8Span Class", "[Pattern(\"00\")] int Length", "DateOnly Start", "Utf8Span Article",
            "Utf8Span Error", "Utf8Span Writer", "Utf8Span A", "Utf8Span AEnd", "Utf8Span FoundA", "[Chars(\"a-z\")] Utf8Span Failure",
            "[Chars(\"a-z\")] Utf8Span Rest", "DateOnly? Value", "[Separator(\",\")] Utf8List Skipped"));

    [Fact]
    public void ATypeCanStandInOtherTypesAndInNoNamespace()
    {
        var generated = Compiles(
            """
            using ArticleSchema;
            partial class Outer
            {
                partial struct Middle
                {
                    [ArticleFormat("{A}")]
                    internal readonly ref partial struct Story
                    {
                        internal partial Utf8Span A { get; }
                    }
                }
            }
            """);

        Assert.Contains("partial struct Middle", generated.SourceOf("Outer+Middle+Story"), StringComparison.Ordinal);
    }

    [Fact]
    public void NamesThatDifferByCaseAloneGetFilesOfTheirOwn()
    {
        var generated = Compiles(
            """
            using ArticleSchema;
            [ArticleFormat("a")] readonly ref partial struct Story { }
            [ArticleFormat("b")] readonly ref partial struct STORY { }
            [ArticleChoice] readonly ref partial struct storY { [Branch] public partial Utf8Span A { get; } }
            """);

        Assert.Equal(
            ["STORY.0.g.cs", "Story.1.g.cs", "storY.2.g.cs"],
            generated.Result.Results[0].GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TextsThatLookLikeNamesStayAsTheyAre()
    {
        var generated = Compiles(Definition.Format("global::System.Span {A}\\\"\\\"\\\"", "Utf8Span A"));

        Assert.Contains("\"global:\\u003ASystem.Span \"u8", generated.SourceOf("Story"), StringComparison.Ordinal);
    }

    private static Generated Compiles(string source) => GeneratorHarness.Run("#pragma warning disable CS1591\n" + source).AssertCompiles();
}

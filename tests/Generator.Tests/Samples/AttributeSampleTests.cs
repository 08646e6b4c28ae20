namespace ArticleSchema.Generator.Tests.Samples;

/// <summary>Samples in attributes: what is wrong with one is shown within its literal.</summary>
public class AttributeSampleTests
{
    /// <summary>Id, samples with the marked place, words of the message.</summary>
    public static TheoryData<string, string, string> Wrong => new()
    {
        { "AS501", "Sample(\"2026-02-28⟪⟫\")", "Story.Day: expected \" \" after it, and there is the end of the text" },
        { "AS501", "Sample(⟪\"\"⟫)", "there is the end of the text" },
        { "AS501", "Sample(\"⟪2⟫026-02-30 Fog\")", "Story.Day: expected a date as yyyy-MM-dd, and there is \"2026-02-30 Fog\"" },
        { "AS501", "Sample(\"2026-02-28⟪_⟫Fog\\nmore\")", "Story.Day: expected \" \" after it, and there is \"_Fog\"" },
        { "AS501", "Sample(\"2026-02-28 \\u0046og⟪\\u00e4⟫\")", "Story: expected the end of the article, and there is \"ä\"" },
        { "AS501", "Sample(\"2026-02-28 ⟪\\U0001F32B⟫\")", "there is \"🌫\"" },
        { "AS501", "Sample(@\"2026-02-28 ⟪\"\"⟫Fog\")", "there is \"\"Fog\"" },
        { "AS501", "Sample(\"2026-02-28 \" + \"⟪7⟫\")", "there is \"7\"" },
        { "AS501", "Sample(⟪Text⟫)", "there is \"Fog\"" },
        { "AS502", "Sample(⟪\"2026-02-28 Fog\"⟫, IsRefused = true)", "'Story' accepts this sample, which it has to refuse" },
    };

    /// <summary>Samples with which nothing is wrong.</summary>
    public static TheoryData<string> Right =>
    [
        "Sample(\"2026-02-28 Fog\")",
        "Sample(\"2026-02-28 Fog\"), Sample(\"2026-03-01 Ice\")",
        "Sample(\"2026-02-30 Fog\", IsRefused = true)",
        "Sample(\"2026-02-28 Fog\", IsRefused = false)",
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task AWrongSampleIsFound(string id, string samples, string message)
    {
        var diagnostic = await SampleHarness.AssertMarked(id, Source(samples));
        Assert.Contains(message, diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Right))]
    public async Task ARightSampleIsNone(string samples) => Assert.Empty(await SampleHarness.Analyze(Source(samples)));

    [Fact]
    public async Task AnErrorOfAFormatWithinIsThatOfTheFormat()
    {
        const string Part =
            """
            [ArticleFormat("<{Name}>")] public readonly ref partial struct Part { [Chars("a-z")] public partial Utf8Span Name { get; } }
            """;
        var story = Definition.Format("{Inner}|{*Text}", "Part Inner", "Utf8Span Text")
            .Replace("[ArticleFormat", "[Sample(\"<a⟪|⟫x\"), ArticleFormat", StringComparison.Ordinal);

        var diagnostic = await SampleHarness.AssertMarked("AS501", story + Part);

        Assert.Contains("Part.Name: expected \">\" after it, and there is \"|x\"", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASampleOfADocumentIsReadByItsView() =>
        await SampleHarness.AssertMarked(
            "AS501",
            Definition.Document(
                """
                [ArticleFormat("{Title} {Number}"), Sample("Fog 7"), Sample("Fog ⟪x⟫")]
                public sealed partial record Note(string Title, int Number);
                """));

    [Fact]
    public async Task ATypeThatIsNoFormatHasNoSamples()
    {
        var diagnostic = await SampleHarness.AssertMarked("AS503", OfNoFormat);
        Assert.Contains("'Note' is no format", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OfADefinitionWithAMistakeNothingIsSaid() =>
        Assert.Empty(await SampleHarness.Analyze(
            Definition.Format("{Text").Replace("[ArticleFormat", "[Sample(\"Fog\"), ArticleFormat", StringComparison.Ordinal)));

    [Fact]
    public async Task WhatOnlyAConverterCanReadIsTakenForRight()
    {
        var source = Definition.Format("[{Size} ]{*Text}", "[Converter(typeof(Sizes))] int? Size", "Utf8Span Text")
            .Replace("[ArticleFormat", "[Sample(\"?\"), Sample(\"\", IsRefused = true), ArticleFormat", StringComparison.Ordinal);
        Assert.Single(await SampleHarness.Analyze(source + Sizes));

        source = source.Replace("Sample(\"\"", "Sample(\"7 Fog\"", StringComparison.Ordinal);
        Assert.Empty(await SampleHarness.Analyze(source + Sizes));
    }

    /// <summary>A format, and a sample that is of another type.</summary>
    internal const string OfNoFormat =
        """
        using ArticleSchema;
        [ArticleFormat("{*Text}")] public readonly ref partial struct Story { public partial Utf8Span Text { get; } }
        [Sample(⟪"Fog"⟫)] public sealed class Note;
        """;

    private const string Sizes =
        """
        public abstract class Sizes : IArticleConverter<int>
        {
            public static bool TryRead(ReadOnlySpan<byte> text, out int value) => int.TryParse(text, out value);
            public static bool TryWrite(int value, Span<byte> destination, out int bytesWritten) =>
                value.TryFormat(destination, out bytesWritten);
        }
        """;

    /// <summary>A format with samples.</summary>
    internal static string Source(string samples) =>
        Definition.Format("{Day} {Place}", "DateOnly Day", "[Chars(\"A-Za-z\")] Utf8Span Place")
            .Replace("[ArticleFormat", $"[{samples}, ArticleFormat", StringComparison.Ordinal)
            .Replace("    [Chars", "    internal const string Text = \"Fog\";\n    [Chars", StringComparison.Ordinal)
            .Replace("(⟪Text⟫", "(⟪Story.Text⟫", StringComparison.Ordinal);
}

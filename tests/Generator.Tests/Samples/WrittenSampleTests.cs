namespace ArticleSchema.Generator.Tests.Samples;

/// <summary>A document of a sample is written as the sample, or is said to be rewritten.</summary>
public class WrittenSampleTests
{
    /// <summary>Samples with the marked place, and the words of the message.</summary>
    public static TheoryData<string, string> Rewritten => new()
    {
        { "Sample(\"Watch 4/8: Ada⟪ ⟫and Ole\")", "is written with \", Ole\" from here on, and there is \" and Ole\"" },
        { "Sample(\"Watch ⟪0⟫4: Ada\")", "is written with \"4: Ada\" from here on, and there is \"04: Ada\"" },
        { "Sample(\"⟪w⟫atch 4: Ada\")", "is written with \"Watch 4: Ada\"" },
        { "Sample(\"Watch 4: Ada⟪;⟫ ?\")", "is written with the end of the text from here on, and there is \"; ?\"" },
    };

    /// <summary>Samples with which nothing is wrong.</summary>
    public static TheoryData<string> Right =>
    [
        "Sample(\"Watch 4/8: Ada, Ole; ice ahead\")",
        "Sample(\"Watch 4: Ada; ice\"), Sample(\"Watch 4/9: Ada\")",
        "Sample(\"Watch 4/8: Ada and Ole\", IsRewritten = true)",
        "Sample(\"Watch 4/x: Ada and Ole\", IsRefused = true)",
    ];

    [Theory]
    [MemberData(nameof(Rewritten))]
    public async Task ASampleThatIsNotGivenBackIsFound(string samples, string message)
    {
        var diagnostic = await SampleHarness.AssertMarked("AS504", Source(samples));
        Assert.Contains(message, diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Right))]
    public async Task WhatIsGivenBackIsRight(string samples) => Assert.Empty(await SampleHarness.Analyze(Source(samples)));

    [Fact]
    public async Task ASampleThatIsGivenBackIsNotRewritten() =>
        await SampleHarness.AssertMarked("AS505", Source("Sample(⟪\"Watch 4: Ada\"⟫, IsRewritten = true)"));

    [Fact]
    public async Task AViewIsAlwaysWrittenAsItsText()
    {
        const string View = "[Sample(⟪\"a;b\"⟫, IsRewritten = true), Sample(\"a;b\"), ";
        var source = Definition.Format("{Words}", "[Separator(\",\", \";\")] Utf8List Words");
        await SampleHarness.AssertMarked("AS505", source.Replace("[ArticleFormat", View + "ArticleFormat", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WhatOnlyAConverterCanWriteIsTakenForRight() =>
        Assert.Empty(await SampleHarness.Analyze(Definition.Document(
            """
            [ArticleFormat("{Size} {Title}"), Sample("007 Fog")]
            public sealed partial record Note([Converter(typeof(Sizes))] int Size, string Title);

            public abstract class Sizes : IArticleConverter<int>
            {
                public static bool TryRead(ReadOnlySpan<byte> text, out int value) => int.TryParse(text, out value);
                public static bool TryWrite(int value, Span<byte> destination, out int bytesWritten) =>
                    value.TryFormat(destination, out bytesWritten);
            }
            """)));

    [Theory]
    [InlineData("Watch 4: Ada, Ole", "accepted", null, 0)]
    [InlineData("Watch 4: Ada and Ole", "rewritten", null, 0)]
    [InlineData("Watch 4: Ada and Ole", null, "AS504", 13)]
    [InlineData("Watch 4: Ada, Ole", "Rewritten", "AS505", 1)]
    public async Task AFileSaysWhatIsExpected(string text, string? expectation, string? id, int column)
    {
        var file = new SampleFile(text, "Watch", expectation);
        if (id is null)
            Assert.Empty(await SampleHarness.Analyze(Source("Sample(\"Watch 4: Ada\")"), file));
        else
            await SampleHarness.AssertAt(id, 1, column, Source("Sample(\"Watch 4: Ada\")"), file);
    }

    /// <summary>A document with samples.</summary>
    internal static string Source(string samples) =>
        Definition.Document(
            $$"""
            [ArticleFormat("{Kind} {Hours}: {Crew}[; {Note}]"), {{samples}}]
            public sealed partial record Watch(
                WatchKind Kind,
                [Separator("/")] byte[] Hours,
                [Separator(", ", " and ")] string[] Crew,
                [NilValue("none", "?")] string? Note);

            public enum WatchKind
            {
                [Literal("Watch", "watch")] Watch,
            }
            """);
}

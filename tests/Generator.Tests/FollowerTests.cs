namespace ArticleSchema.Generator.Tests;

/// <summary>What ends a list, and has been read for that, is not read again where it would be the same.</summary>
public class FollowerTests
{
    [Theory]
    [InlineData(true, "#{A} ", "[Chars(\"a-z\")] Utf8Span A")]
    [InlineData(true, "#{A} ", "[SingleLine] Utf8Span A")]
    [InlineData(true, "[#]{A} ", "[Chars(\"^ \\n\")] Utf8Span A")]
    [InlineData(true, "#{A} ", "[Separator(\",\"), Chars(\"a-z\")] Utf8List A")]
    [InlineData(true, "#{A} ", "[Pattern(\"yyyy-MM-dd\")] DateOnly A")]
    [InlineData(false, "#{A} ", "Utf8Span A")]
    [InlineData(false, "#{A} ", "[Chars(\"^ \")] Utf8Span A")]
    [InlineData(false, "#{A}\\n", "[Chars(\"a-z\")] Utf8Span A")]
    [InlineData(false, "#[({A})] ", "[Chars(\"a-z\")] Utf8Span A")]
    public void WhatTheFirstLineTellsIsReadOnce(bool isReadOnce, string template, string property)
    {
        var mark = Definition.Format(template, property).Replace("struct Story", "struct Mark", StringComparison.Ordinal);
        const string Rest = """
            [ArticleFormat("[{Lines}{Mark}]{*Rest}")]
            public readonly ref partial struct Story
            {
                [BlankLines(Position = SeparatorPosition.Postfix)] public partial Utf8List Lines { get; }
                public partial Optional<Mark> Mark { get; }
                public partial Utf8Span Rest { get; }
            }
            """;
        var generated = GeneratorHarness.Run("#pragma warning disable CS1591\n" + mark + Rest);
        generated.AssertCompiles();

        Assert.Equal(isReadOnce, generated.SourceOf("Story").Contains("out nextLength", StringComparison.Ordinal));
    }
}

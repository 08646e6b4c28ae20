namespace ArticleSchema.Generator.Tests;

/// <summary>A mistake in a template is shown where it stands, however the text is written.</summary>
public class TextMapTests
{
    /// <summary>The argument of the attribute, with the marked place of a hole that names no property.</summary>
    public static TheoryData<string> Arguments =>
    [
        "\"x ⟪{Q}⟫ y\"",
        "\"\\n\\t\\\"⟪{Q}⟫\\\\\"",
        "\"\\u00e4\\x41\\x00e4g\\0\\e⟪{Q}⟫\"",
        "\"\\U0001F600 \\U00000041 😀⟪{Q}⟫\"",
        "\"⟪\\u007bQ}⟫\"",
        "@\"a\"\"b\n\\⟪{Q}⟫\"",
        "\"\"\"a\"b ⟪{Q}⟫\\n\"\"\"",
        "\"\"\"\n  a\n\n    b ⟪{Q}⟫\n  \"\"\"",
        "\"\"\"\r\n  a\r\n  b ⟪{Q}⟫\r\n  \"\"\"",
        "(\"a\" + \"\\n\") + @\"b\"\"⟪{Q}⟫\"",
        "\"a{\" + \"A}\" + \"⟪{\" + \"Q}⟫\"",
        "\"a\" + Texts.Dash + \"⟪{Q}⟫\"",
        "\"⟪{Q}⟫\" + Texts.Dash + \"a\" + Texts.Dash",
        "\"a\" + ⟪Texts.Hole⟫ + \"b\"",
        "⟪Texts.Hole⟫",
        "\"a\" + ⟪Texts.Dash + \"{Q}\" + Texts.Dash⟫ + \"b\"",
        "$\"{Texts.Dash}\\n⟪{{Q}}⟫ b\"",
        "$@\"{Texts.Dash}\"\"⟪{{Q}}⟫ b\"",
        "$\"a {⟪Texts.Hole⟫} b\"",
        "$$\"\"\"a\"{{Texts.Dash}} ⟪{Q}⟫ b\"\"\"",
        "$$\"\"\"\n    a{{Texts.Dash}}\n      b\n    ⟪{Q}⟫\n    \"\"\"",
        "template: \"x ⟪{Q}⟫\"",
    ];

    [Theory]
    [MemberData(nameof(Arguments))]
    public async Task TheMistakeIsShownWhereItStands(string argument)
    {
        // Of an interpolation, the braces are a part of the place.
        var marked = argument.Replace("{⟪Texts.Hole⟫}", "⟪{Texts.Hole}⟫");
        await AnalyzerHarness.AssertMarked(
            "AS201",
            $$"""
            using ArticleSchema;
            static class Texts { public const string Dash = " - "; public const string Hole = "{Q}"; }
            [ArticleFormat({{marked}})] readonly ref partial struct Story { {{(argument.Contains("A}") ? "public partial Utf8Span A { get; }" : "")}} }
            """);
    }
}

namespace ArticleSchema.CodeFixes.Tests;

/// <summary>A template is changed where it is written, whatever it is written as.</summary>
public class LiteralTests
{
    private const string Brace = "Double what";
    private const string Hole = "Put {B} into";
    private const string Space = "Put a space";

    /// <summary>Id, the beginning of the fix's title, the argument of the attribute before and after.</summary>
    public static TheoryData<string, string, string, string> Arguments => new()
    {
        { "AS101", Brace, "\"\\t\\\"{\"", "\"\\t\\\"{{\"" },
        { "AS101", Brace, "\"\\u007b\"", "\"{{\"" },
        { "AS101", Brace, "@\"\"\"\n{\"", "@\"\"\"\n{{\"" },
        { "AS101", Brace, "\"\"\"a\"b {\"\"\"", "\"\"\"a\"b {{\"\"\"" },
        { "AS101", Brace, "\"\"\"\n    a\n    {\n    \"\"\"", "\"\"\"\n    a\n    {{\n    \"\"\"" },
        { "AS101", Brace, "(\"a\" + @\"{\")", "(\"a\" + @\"{{\")" },
        { "AS101", Brace, "\"a\" + Texts.Dash + \"{\"", "\"a\" + Texts.Dash + \"{{\"" },
        { "AS101", Brace, "$\"{Texts.Dash}{{\"", "$\"{Texts.Dash}{{{{\"" },
        { "AS101", Brace, "$@\"{Texts.Dash}[\"", "$@\"{Texts.Dash}[[\"" },
        { "AS101", Brace, "$$$\"\"\"{{{Texts.Dash}}} { \"\"\"", "$$$\"\"\"{{{Texts.Dash}}} {{ \"\"\"" },
        { "AS101", Brace, "template: \"x{\"", "template: \"x{{\"" },
        { "AS202", Hole, "\"\"", "\"{B}\"" },
        { "AS202", Hole, "@\"\"", "@\"{B}\"" },
        { "AS202", Hole, "\"x\"", "\"x{B}\"" },
        { "AS202", Hole, "@\"x\"", "@\"x{B}\"" },
        { "AS202", Hole, "\"\"\"x\"\"\"", "\"\"\"x{B}\"\"\"" },
        { "AS202", Hole, "\"\"\"\n    x\n    y\n    \"\"\"", "\"\"\"\n    x\n    y{B}\n    \"\"\"" },
        { "AS202", Hole, "$\"{Texts.Dash}x\"", "$\"{Texts.Dash}x{{B}}\"" },
        { "AS202", Hole, "$$\"\"\"{{Texts.Dash}}x\"\"\"", "$$\"\"\"{{Texts.Dash}}x{B}\"\"\"" },
        { "AS202", Hole, "Texts.Dash + \"x\"", "Texts.Dash + \"x{B}\"" },
        { "AS301", Space, "@\"{B}{*A}\"", "@\"{B} {*A}\"" },
        { "AS301", Space, "\"{B}\" + \"{*A}\"", "\"{B}\" + \" {*A}\"" },
        { "AS301", Space, "\"\"\"\n    {B}{*A}\n    \"\"\"", "\"\"\"\n    {B} {*A}\n    \"\"\"" },
    };

    /// <summary>Id and argument for which nothing can be done.</summary>
    public static TheoryData<string, string> Elsewhere => new()
    {
        { "AS101", "Texts.Brace" },
        { "AS101", "\"a\" + Texts.Brace" },
        { "AS101", "$\"a{Texts.Brace}\"" },
        { "AS101", "$$\"\"\"{{Texts.Dash}} { \"\"\"" },
    };

    [Theory]
    [MemberData(nameof(Arguments))]
    public async Task TheTemplateIsChangedWhereItIsWritten(string id, string title, string before, string after)
    {
        Assert.Equal(Source(id, after), Assert.Single(await FixHarness.Apply(id, title, Source(id, before))));
        Assert.Empty(await FixHarness.Analyze(Source(id, after)));
    }

    [Theory]
    [MemberData(nameof(Elsewhere))]
    public async Task WhatIsWrittenElsewhereIsLeftAlone(string id, string argument) =>
        Assert.Empty(await FixHarness.TitlesFor(id, Source(id, argument)));

    // A line break in a verbatim or a raw literal would be one of the file.
    [Theory]
    [InlineData("@\"{B}{*A}\"")]
    [InlineData("\"\"\"{B}{*A}\"\"\"")]
    public async Task ALineBreakIsOfferedOnlyWhereItCanBeEscaped(string argument) =>
        Assert.Equal(["Put a space between them", "Put a comma between them"], await FixHarness.TitlesFor("AS301", Source("AS301", argument)));

    private static string Source(string id, string argument)
    {
        string[] properties = id switch { "AS101" => [], "AS202" => ["B"], _ => ["A", "B"] };
        var members = properties.Select(name => $"public partial Utf8Span {name} {{ get; }} ");
        return $$"""
            using ArticleSchema;
            static class Texts { public const string Dash = " - "; public const string Brace = "{"; }
            [ArticleFormat({{argument}})] readonly ref partial struct Story { {{string.Concat(members)}}}
            """;
    }
}

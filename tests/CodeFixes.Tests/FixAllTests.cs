using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleSchema.CodeFixes.Tests;

/// <summary>All mistakes of a kind are mended in one go.</summary>
public class FixAllTests
{
    /// <summary>Id, the beginning of the fix's title, the source before and after.</summary>
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "AS102", "Double what", Definition.Format("x] y}"), Definition.Format("x]] y}}") },
        { "AS201", "Declare the property 'B'", Definition.Format("{A} {B} {C}", "Utf8Span A"), Definition.Format("{A} {B} {C}", "Utf8Span A", "Utf8Span B", "Utf8Span C") },
        { "AS201", "Declare the property 'A'", Definition.Format("{A} {B}", "Utf8Span B").Replace("{B}", "{SentDate} {B}"), Definition.Format("{A} {SentDate} {B}", "Utf8Span A", "DateOnly SentDate", "Utf8Span B") },
        { "AS201", "Declare the property 'B'", Definition.Document("[ArticleFormat(\"{A} {B} {C}\")] public partial record D(string A);"), Definition.Document("[ArticleFormat(\"{A} {B} {C}\")] public partial record D(string A, string B, string C);") },
        { "AS202", "Remove", Definition.Format("x", "Utf8Span A", "Utf8Span B"), Definition.Format("x") },
        { "AS202", "Put {A}", Definition.Format("x", "Utf8Span A"), Definition.Format("x{A}", "Utf8Span A") },
        { "AS204", "Make 'A'", Definition.Format("{A} {B}", "public Utf8Span A => default;", "public Utf8Span B => default;"), Definition.Format("{A} {B}", "Utf8Span A", "Utf8Span B") },
        { "AS213", "Make its type", Definition.Format("x[{A},{B}]", "int A", "DateOnly B"), Definition.Format("x[{A},{B}]", "int? A", "DateOnly? B") },
        { "AS303", "Move 'A'", Definition.Choice("[Branch] Utf8Span A", "[Branch, Length(3)] Utf8Span B", "[Branch, SingleLine] Utf8Span C"), Definition.Choice("[Branch, Length(3)] Utf8Span B", "[Branch, SingleLine] Utf8Span C", "[Branch] Utf8Span A") },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task AllMistakesOfADocumentAreMended(string id, string title, string before, string after)
    {
        Assert.Equal(after, Assert.Single(await FixHarness.ApplyToAll(id, title, FixAllScope.Document, before)));
        Assert.Empty(await FixHarness.Analyze(after));
    }

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public async Task AllMistakesOfAProjectAreMended(FixAllScope scope)
    {
        var mended = await FixHarness.ApplyToAll(
            "AS201", "Declare", scope, Definition.Format("{A}"), Definition.Format("{A}{B}").Replace("Story", "Note"));

        Assert.Equal([Definition.Format("{A}", "Utf8Span A"), Definition.Format("{A}{B}", "Utf8Span A", "Utf8Span B").Replace("Story", "Note")], mended);
    }

    [Fact]
    public async Task OneDocumentLeavesTheOthers()
    {
        var other = Definition.Format("{A}").Replace("Story", "Note");
        var mended = await FixHarness.ApplyToAll("AS201", "Declare", FixAllScope.Document, Definition.Format("{A}"), other);

        Assert.Equal([Definition.Format("{A}", "Utf8Span A"), other], mended);
    }

    // Both types stand in one that is not partial.
    [Fact]
    public async Task WhatMistakesHaveInCommonIsMendedOnce()
    {
        var before = Definition.Document("static class O { [ArticleFormat(\"{A}\")] record D(string A); [ArticleFormat(\"{A}\")] record E(string A); }");
        var after = Definition.Document("static partial class O { [ArticleFormat(\"{A}\")] partial record D(string A); [ArticleFormat(\"{A}\")] partial record E(string A); }");

        Assert.Equal(after, Assert.Single(await FixHarness.ApplyToAll("AS205", "Make 'D'", FixAllScope.Document, before)));
    }

    [Fact]
    public async Task WhatIsInTheWayIsLeftForTheNextTime()
    {
        var before = Definition.Document("[ArticleFormat(\"{A} {B}\")] readonly ref partial struct S;");
        var once = Assert.Single(await FixHarness.ApplyToAll("AS201", "Declare", FixAllScope.Document, before));
        var twice = Assert.Single(await FixHarness.ApplyToAll("AS201", "Declare", FixAllScope.Document, once));

        Assert.Equal(Definition.Document("[ArticleFormat(\"{A} {B}\")] readonly ref partial struct S\n{\n    public partial Utf8Span A { get; }\n    public partial Utf8Span B { get; }\n}"), twice);
    }
}

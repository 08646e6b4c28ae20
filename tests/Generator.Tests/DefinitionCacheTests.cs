using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Tests;

/// <summary>What is kept of a definition is what would be read of it anew, whatever has been edited.</summary>
public class DefinitionCacheTests
{
    private const int Seed = 20261126;
    private const int EditCount = 200;

    private const string Usings = "using System; using ArticleSchema; using System.Collections.Immutable;\n";

    /// <summary>The files of a project, each with what it may be edited to. Every definition is read from several of them.</summary>
    private static readonly string[][] _files =
    [
        [
            Story("{Desk}: {Of} {*Body}", "public partial Kicker Body { get; }"),
            Story("{Desk}; {Of} {*Body}", "public partial Kicker Body { get; }"),
            Story("{Desk}: {Of} {*Body}", "[Converter(typeof(ShoutConverter))] public partial Shout Body { get; }"),
            "using Sides = ArticleSchema.TrimKind; " + Story("{Desk}: {Of} {*Body}", "[Trim(Sides.Both)] public partial Utf8Span Body { get; }"),
        ],
        [
            Usings + "namespace News; [ArticleChoice] public readonly ref partial struct Kicker { [Branch, Length(1, 3)] public partial Utf8Span Short { get; } [Branch] public partial Utf8Span Long { get; } }",
            Usings + "namespace News; [ArticleChoice] public readonly ref partial struct Kicker { [Branch, Length(1, 4)] public partial Utf8Span Short { get; } [Branch] public partial Utf8Span Long { get; } }",
            Usings + "namespace News; [ArticleFormat(\"<{A}>\")] public readonly ref partial struct Kicker { public partial Utf8Span A { get; } }",
            "namespace News { }",
        ],
        [
            Usings + "namespace News; public enum Desk { Home, World }",
            Usings + "namespace News; public enum Desk { Home, [Literal(\"W\")] World }",
            Usings + "namespace News; public enum Desk { Home, World = Numbers.One }",
            Usings + "namespace News.Desks; public enum Desk { Sports }",
        ],
        ["class Texts { public const string Letters = \"a-z\"; public const string Mark = \"*\"; }", "class Texts { public const string Letters = \"a-f\"; public const string Mark = \"+\"; }"],
        ["class Numbers { public const int One = 1; public const int Two = 2; }", "class Numbers { public const int One = 0; public const int Two = 3; }"],
        ["namespace Other { }", "namespace Other { enum Desk { Culture } }"],
        ["public enum Part { First, Second }", "public enum Part { Second, First }"],
        ["class Elsewhere { }", "class Elsewhere { int field; }", "namespace News { class Utf8Span { } }", "class Separation { }", "namespace News { class ArticleError { } }"],
        ["", "global using News.Desks;", "global using Other;", "global using Sides = ArticleSchema.TrimKind;", "global using Desk = System.Int32;"],
        ["", "namespace News { class Sides { public const ArticleSchema.TrimKind Both = ArticleSchema.TrimKind.Left; } }", "namespace News { class Sides { public const ArticleSchema.TrimKind Both = ArticleSchema.TrimKind.Right; } }"],
        ["", "namespace News { partial struct Story { class Window { } } }", "namespace News { partial struct Story { class Lens { } class Kicker { } } }"],
        [
            Note("[property: Chars(Texts.Letters)]"),
            Note("[property: Initiator($\"{Texts.Mark}!\")]"),
            Note("[property: Length(2, Numbers.Two)]"),
            Note("[property: Trim(Sides.Both)]"),
            Note("[property: Role(Part.Second)]"),
            Note(""),
        ],
        ["namespace News { public abstract record Base { public string A { get; init; } = \"\"; } }", "namespace News { public abstract record Base { [ArticleSchema.Chars(\"0-9\")] public string A { get; init; } = \"\"; } }"],
        [Shout("struct"), Shout("class")],
    ];

    /// <remarks>Each run has a driver of its own: what a driver keeps of its last run is not of interest here.</remarks>
    [Fact]
    public void EditsAtRandomGiveWhatAFirstRunWould()
    {
        var random = new Random(Seed);
        var current = _files.Select(variants => variants[0]).ToArray();
        var compilation = GeneratorHarness.Compile(current);
        var results = new HashSet<string>();
        for (var edit = 0; edit < EditCount; edit++)
        {
            var file = random.Next(current.Length);
            // Every other edit takes one back, so that most of the project is as it was meant.
            current[file] = _files[file][random.Next(2) * random.Next(_files[file].Length)];
            compilation = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[file], GeneratorHarness.ParseTree(current[file]));

            var sources = Run(compilation);

            Assert.True(
                sources == Run(GeneratorHarness.Compile(current)),
                $"Seed {Seed}, edit {edit}, of file {file} to:\n{current[file]}");
            results.Add(sources);
        }
        Assert.InRange(results.Count, EditCount / 5, EditCount);
    }

    private static string Run(Compilation compilation)
    {
        var result = GeneratorHarness.CreateDriver().RunGenerators(compilation).GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        return string.Concat(result.GeneratedSources.Select(source => source.SourceText.ToString()));
    }

    private static string Note(string attributes) =>
        $$"""
        {{Usings}}namespace News;
        [ArticleFormat("{A}-{B}")]
        public sealed partial record Note({{attributes}} string B) : Base;
        """;

    private static string Story(string template, string body) =>
        $$"""
        {{Usings}}namespace News;
        [ArticleFormat("{{template}}")]
        public readonly ref partial struct Story
        {
            public partial Desk Desk { get; }
            [Length(2)] public partial Utf8Span Of { get; }
            {{body}}
        }
        """;

    private static string Shout(string keyword) =>
        $$"""
        {{Usings}}namespace News;
        public {{keyword}} Shout;
        public sealed class ShoutConverter : Utf8Converter<Shout>
        {
            public static bool TryRead(ReadOnlySpan<byte> utf8, out Shout value) { value = new(); return true; }
            public static bool TryWrite(Shout value, Span<byte> destination, out int bytesWritten) { bytesWritten = 0; return true; }
        }
        """;
}

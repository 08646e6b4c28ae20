using ArticleSchema.Generator.Diagnostics.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Generator.Tests;

/// <summary>Each trap in the use of generated code, and beside it what is none.</summary>
public class UsageTests
{
    private const string Formats =
        """
        [ArticleFormat("{Place} {*Body}")]
        public readonly ref partial struct Story
        {
            public partial Utf8Span Place { get; }
            [Separator("\n")] public partial Utf8List Body { get; }
        }
        [ArticleFormat("{Place}")] public sealed partial record Note(string Place);

        """;

    /// <summary>Id, statements with the marked place, words of the message.</summary>
    public static TheoryData<string, string, string> Traps => new()
    {
        { "AS601", "⟪Story.TryParse(bytes, out var parsed)⟫; Use(parsed.Place);", "whether 'Story.TryParse' succeeds" },
        { "AS601", "⟪Story.TryParse(bytes, out var parsed, out _)⟫; Use(parsed.Place);", "test its result or its error" },
        { "AS601", "⟪Story.TryParse(bytes, out var parsed, out var error)⟫; Use(parsed.Place);", "'_ ='" },
        { "AS601", "Story parsed; var ok = ⟪Story.TryParse(bytes, out parsed, out var error)⟫; Use(parsed.Place);", "Story.TryParse" },
        { "AS601", "⟪story.TryFormat(buffer, out var length)⟫; Use(buffer[..length]);", "Story.TryFormat" },
        { "AS601", "⟪Story.TryCreate(buffer, \"a\"u8, \"b\"u8, out _, out _)⟫;", "Story.TryCreate" },
        { "AS601", "⟪story.TryWithPlace(\"a\"u8, buffer, out var length, out _)⟫; Use(buffer[..length]);", "Story.TryWithPlace" },
        { "AS601", "⟪Note.TryParse(bytes, out var parsed)⟫; Use(parsed!.Place);", "Note.TryParse" },
        { "AS601", "Action action = () => ⟪note.TryFormat(new byte[9], out _)⟫; action();", "Note.TryFormat" },

        { "AS602", "Use(⟪story.Place.ToString() == \"KIEW\"⟫);", "compare its bytes, which allocates nothing: story.Place == \"KIEW\"u8" },
        { "AS602", "Use(⟪\"KIEW\" != (story.Place.ToString())⟫);", ": story.Place != \"KIEW\"u8" },
        { "AS602", "Use(⟪story.Place.ToString() == \"\"⟫);", ": story.Place.IsEmpty" },
        { "AS602", "Use(⟪!story.Place.ToString().Equals(\"KIEW\")⟫);", ": story.Place != \"KIEW\"u8" },
        { "AS602", "Use(⟪story.Place.ToString().Equals(\"KIEW\", StringComparison.Ordinal)⟫ == yes);", ": (story.Place == \"KIEW\"u8)" },
        { "AS602", "Use(⟪string.Equals(\"KIEW\", story.Place.ToString())⟫);", ": story.Place == \"KIEW\"u8" },
        { "AS602", "Use(⟪story.Place.ToString().StartsWith(\"KI\", StringComparison.Ordinal)⟫);", ": story.Place.Bytes.StartsWith(\"KI\"u8)" },
        { "AS602", "Use(⟪story.Place.ToString().EndsWith(\"KI\")⟫);", ": story.Place.Bytes.EndsWith(\"KI\"u8)" },
        { "AS602", "Use(⟪story.Place.ToString() is \"KIEW\"⟫);", ": story.Place == \"KIEW\"u8" },
        { "AS602", "Use(⟪story.Place.ToString() is not \"KIEW\"⟫);", ": story.Place != \"KIEW\"u8" },
        { "AS602", "Use(⟪story.Body.ToString() == \"x\"⟫);", ": story.Body.Text == \"x\"u8" },
        { "AS602", "switch (⟪story.Place.ToString()⟫) { case \"KIEW\": break; }", "if (story.Place == \"…\"u8)" },
        { "AS602", "Use(⟪story.Place.ToString()⟫ switch { \"KIEW\" => 1, _ => 2 });", "if (story.Place == \"…\"u8)" },
        { "AS602", "for (var at = ⟪story.Place.ToString() == \"a\"⟫ ? 1 : 2; at < 3; at++) Use(at);", "made a string only" },

        { "AS603", "foreach (var line in story.Body) Use(⟪line.ToString() == \"\"⟫);", "in each round of a loop" },
        { "AS603", "while (⟪story.Place.ToString() == \"a\"⟫) break;", "in each round of a loop" },
        { "AS603", "for (var at = 0; ⟪story.Place.ToString() != \"a\"⟫; at++) break;", "in each round of a loop" },

        { "AS604", "Use(Story.TryCreate(buffer, ⟪buffer⟫, \"b\"u8, out _, out _));", "'buffer' lies in 'buffer'" },
        { "AS604", "Span<byte> room = stackalloc byte[99]; Use(Story.TryCreate(room, \"a\"u8, ⟪new Utf8Span(room)⟫, out _, out _));", "lies in 'room'" },
        { "AS604", "Use(Story.TryParse(buffer, out var old)); Use(Story.TryCreate(buffer, ⟪old.Place⟫, \"b\"u8, out _, out _));", "write it into another buffer" },
        { "AS604", "Use(Story.TryParse(array, out var old)); Use(Story.TryCreate(array.AsSpan(), \"a\"u8, ⟪old.Body.Text⟫, out _, out _));", "'old.Body.Text' lies in 'array.AsSpan()'" },
        { "AS604", "Use(story.TryWithPlace(⟪buffer⟫, buffer, out _, out _));", "'buffer' lies in 'buffer'" },
        { "AS604", "Use(Story.TryParse(buffer, out var old)); Use(⟪old⟫.TryWithPlace(\"a\"u8, buffer, out _, out _));", "'old' lies in 'buffer'" },
    };

    public static TheoryData<string> Right =>
    [
        "if (Story.TryParse(bytes, out var parsed)) Use(parsed.Place);",
        "Story.TryParse(bytes, out var parsed, out var error); Use(error);",
        "_ = Story.TryParse(bytes, out var parsed); Use(parsed.Place);",
        "Story.TryParse(bytes, out _, out _);",
        "Story.TryParse(bytes, out Story _);",
        "var ok = Story.TryParse(bytes, out var parsed); Use(ok);",
        "Use(story.TryFormat(buffer, out var length)); Use(length);",
        "int.TryParse(\"1\", out var number); Use(number);",
        "Func<bool> parse = () => note.TryFormat(new byte[9], out _); Use(parse());",
        "Use(story.Place == \"KIEW\"u8);",
        "Use(story.Place.ToString() == word);",
        "Use(story.Place.ToString() == null!);",
        "Use(story.Place.ToString() == nameof(Story));",
        "Use(story.Place.ToString() == \"\\uD800\");",
        "Use(story.Place.ToString() + \"KIEW\");",
        "Use(story.Place.ToString().Equals(\"kiew\", StringComparison.OrdinalIgnoreCase));",
        "Use(story.Place.ToString().StartsWith(\"ki\", StringComparison.CurrentCulture));",
        "Use(story.Place.ToString().Contains(\"KI\"));",
        "Use(story.ToString() == \"KIEW x\");",
        "Use(note.ToString() == \"KIEW\");",
        "Use(1.ToString() == \"1\");",
        "switch (story.Place.ToString()) { case { Length: 3 }: break; }",
        "foreach (var line in story.Body) Use(line.ToString());",
        "Use(Story.TryCreate(buffer, array, \"b\"u8, out _, out _));",
        "Use(Story.TryCreate(buffer[..50], buffer[50..], \"b\"u8, out _, out _));",
        "Use(Story.TryParse(array, out var old)); Use(Story.TryCreate(buffer, old.Place, \"b\"u8, out _, out _));",
        "Use(Story.TryParse(buffer, out var old)); buffer = new byte[99]; Use(Story.TryCreate(buffer, old.Place, \"b\"u8, out _, out _));",
        "Use(Story.TryCreate(buffer, story.Place, \"b\"u8, out _, out _));",
    ];

    [Theory]
    [MemberData(nameof(Traps))]
    public async Task ATrapIsShownWhereItIs(string id, string statements, string message)
    {
        var source = Source(statements);
        var diagnostic = Assert.Single(await Analyze(Unmarked(source)));

        Assert.Equal(id, diagnostic.Id);
        var start = source.IndexOf('⟪');
        Assert.Equal(source[(start + 1)..source.IndexOf('⟫')], diagnostic.Location.SourceTree!.ToString().Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Equal(start, diagnostic.Location.SourceSpan.Start);
        Assert.Contains(message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Right))]
    public async Task WhatIsNoTrapHasNoDiagnostic(string statements) => Assert.Empty(await Analyze(Source(statements)));

    [Fact]
    public void EveryDescriptorIsFired() =>
        Assert.Equal(UsageDescriptors.All.Select(descriptor => descriptor.Id), Traps.Select(row => (string)row[0]).Distinct());

    [Fact]
    public async Task ATrapInGenericCodeIsShown()
    {
        var found = await Analyze(
            "using ArticleSchema; static class Reader { static T? Read<T>(byte[] bytes) where T : IArticle<T> { T.TryParse(bytes, out var article, out _); return article; } }");

        Assert.Equal("AS601", Assert.Single(found).Id);
    }

    [Fact]
    public async Task GeneratedCodeAndCodeWithoutArticlesAreNotLookedAt() =>
        Assert.Empty(await Analyze("// <auto-generated/>\n" + Unmarked(Source("⟪Story.TryParse(bytes, out var parsed)⟫; Use(parsed.Place);"))));

    private static async Task<IReadOnlyList<Diagnostic>> Analyze(string source)
    {
        var compilation = GeneratorHarness.Run(source).Compilation;
        Assert.Empty(compilation.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error));
        return await compilation
            .WithAnalyzers([new IgnoredFailureAnalyzer(), new TextComparisonAnalyzer(), new OverlappingDestinationAnalyzer()])
            .GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>A source with statements in a method that has all that they need.</summary>
    public static string Source(string statements) =>
        $$"""
        using System;
        using ArticleSchema;
        {{Formats}}
        static class User
        {
            static void Use(object value) { }
            static void Use(ReadOnlySpan<byte> value) { }
            static void Run(Story story, Note note, byte[] array, Span<byte> buffer, string word, bool yes, ReadOnlySpan<byte> bytes)
            {
                {{statements}}
            }
        }
        """;

    private static string Unmarked(string source) => source.Replace("⟪", "").Replace("⟫", "");
}

using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using ArticleSchema.Generator.Diagnostics.Samples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Generator.Tests.Samples;

/// <summary>Runs the analyzer of samples.</summary>
internal static class SampleHarness
{
    private const char Open = '⟪';
    private const char Close = '⟫';

    /// <summary>What the analyzer says of a source and of files beside it.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(string source, params SampleFile[] files)
    {
        var options = new AnalyzerOptions([.. files], new FileOptions());
        return await GeneratorHarness.Compile(Unmarked(source))
            .WithAnalyzers([new SampleAnalyzer()], options)
            .GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>Requires one diagnostic, at the place of the source that stands between ⟪ and ⟫.</summary>
    public static async Task<Diagnostic> AssertMarked(string id, string source)
    {
        var diagnostic = Assert.Single(await Analyze(source));
        Assert.Equal(id, diagnostic.Id);

        var start = source.IndexOf(Open);
        Assert.Equal(new TextSpan(start, source.IndexOf(Close) - start - 1), diagnostic.Location.SourceSpan);
        return diagnostic;
    }

    /// <summary>Requires one diagnostic in a file, at a line and a column, both from 1.</summary>
    public static async Task<Diagnostic> AssertAt(string id, int line, int column, string source, SampleFile file)
    {
        var diagnostic = Assert.Single(await Analyze(source, file));
        Assert.Equal(id, diagnostic.Id);

        var place = diagnostic.Location.GetLineSpan();
        Assert.Equal(file.Path, place.Path);
        Assert.Equal((line, column), (place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1));
        return diagnostic;
    }

    private static string Unmarked(string source) => source.Replace($"{Open}", "").Replace($"{Close}", "");

    private sealed class FileOptions : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Metadata(new());

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Metadata(((SampleFile)textFile).Metadata);
    }

    private sealed class Metadata(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

/// <summary>A file beside the sources.</summary>
/// <param name="bytes">Its bytes.</param>
/// <param name="format">Its format; null if nothing is said of it.</param>
/// <param name="expectation">What is expected of it; null if nothing is said.</param>
internal sealed class SampleFile(byte[] bytes, string? format, string? expectation = null) : AdditionalText
{
    public SampleFile(string text, string? format, string? expectation = null)
        : this(System.Text.Encoding.UTF8.GetBytes(text), format, expectation)
    {
    }

    public override string Path => "/project/samples/story.txt";

    /// <summary>What the project says of it.</summary>
    public Dictionary<string, string> Metadata { get; } = MetadataOf(("ArticleFormat", format), ("ArticleExpect", expectation));

    // The compiler takes what is not UTF-8 for an encoding of one byte a character.
    public override SourceText GetText(CancellationToken cancellationToken = default)
    {
        using var stream = new MemoryStream(bytes);
        return SourceText.From(stream, System.Text.Unicode.Utf8.IsValid(bytes) ? null : System.Text.Encoding.Latin1);
    }

    private static Dictionary<string, string> MetadataOf(params (string Name, string? Value)[] values) =>
        values
            .Where(value => value.Value is not null)
            .ToDictionary(value => $"build_metadata.AdditionalFiles.{value.Name}", value => value.Value!);
}

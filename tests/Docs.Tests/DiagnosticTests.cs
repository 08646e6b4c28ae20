using System.Text.RegularExpressions;

namespace ArticleSchema.Docs.Tests;

/// <summary>Every diagnostic has a row, and a section with a mistake and a way out; nothing else has.</summary>
public partial class DiagnosticTests
{
    public static TheoryData<string> Descriptors => [.. Analyzers.Descriptors.Select(descriptor => descriptor.Id)];

    [Fact]
    public void TheTableIsThatOfTheDescriptors() =>
        Assert.Equal(
            Analyzers.Descriptors.Select(DescriptorPage.RowOf),
            // The first two rows are the head.
            Pages.Read(DescriptorPage.Table).Where(line => line.StartsWith('|')).Skip(2));

    [Fact]
    public void TheSectionsAreWhereHelpLinksLead() =>
        Assert.Equal(
            Analyzers.Descriptors.Select(DescriptorPage.SectionOf).Order(StringComparer.Ordinal),
            Pages.In(DescriptorPage.Folder).SelectMany(DescriptorPage.SectionsOf).Order(StringComparer.Ordinal));

    // Roslyn's own analyzers see which ids are listed, but not the severities, which the topics give.
    [Fact]
    public void TheReleasesListTheDescriptors() =>
        Assert.Equal(
            Analyzers.Descriptors.Select(DescriptorPage.ReleaseOf),
            Pages.Read("generator/AnalyzerReleases.Shipped.md")
                .Concat(Pages.Read("generator/AnalyzerReleases.Unshipped.md"))
                .Where(line => line.StartsWith("AS", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal));

    // That a mistake is what the compiler says it is, is what ExampleTests requires.
    [Theory]
    [MemberData(nameof(Descriptors))]
    public async Task ASectionShowsAMistakeAndAWayOut(string id)
    {
        var examples = Pages.Examples
            .Where(example => example.Given.Page.StartsWith(DescriptorPage.Folder, StringComparison.Ordinal))
            .Where(example => example.Given.Title.StartsWith($"{id}:", StringComparison.Ordinal))
            .ToLookup(example => example.Kind is ExampleKind.Definition or ExampleKind.Trap);

        Assert.NotEmpty(examples[true]);
        Assert.All(examples[true], mistake => Assert.Equal([id], IdsIn(mistake.Outcome.Text)));
        Assert.NotEmpty(examples[false]);
        foreach (var right in examples[false])
        {
            var compiled = await CompiledPages.Get(right.Definition);
            Assert.Empty(compiled.Refusal);
            Assert.Empty(compiled.TrapsIn(right.Given));
        }
    }

    private static IEnumerable<string> IdsIn(string outcome) => Ids().Matches(outcome).Select(match => match.Value);

    [GeneratedRegex(@"(?<=^\w+ )[A-Z]+\d+", RegexOptions.Multiline)]
    private static partial Regex Ids();
}

using System.IO.Compression;
using System.Xml.Linq;

namespace ArticleSchema.Package.Tests;

/// <summary>What is in the package.</summary>
[Collection(WorkplaceTests.Name)]
public class PackageTests(Workplace workplace)
{
    private const string Repository = "https://github.com/articleschema/articleschema";

    [Fact]
    public void ItHasTheRuntimeAndWhatTheCompilerLoads() =>
        Assert.Equal(
            [
                "ArticleSchema.nuspec",
                "README.md",
                "analyzers/dotnet/cs/ArticleSchema.CodeFixes.dll",
                "analyzers/dotnet/cs/ArticleSchema.Generator.dll",
                "buildTransitive/ArticleSchema.props",
                "lib/net10.0/ArticleSchema.dll",
                "lib/net10.0/ArticleSchema.xml",
            ],
            ContentOf("nupkg"));

    [Fact]
    public void ItsSymbolsAreBesideIt() =>
        Assert.Equal(["ArticleSchema.nuspec", "lib/net10.0/ArticleSchema.pdb"], ContentOf("snupkg"));

    [Fact]
    public void ItDependsOnNothing()
    {
        var dependencies = Specification().Descendants().Single(element => element.Name.LocalName == "dependencies");

        Assert.Equal(["net10.0"], dependencies.Elements().Select(group => group.Attribute("targetFramework")!.Value));
        Assert.Empty(dependencies.Elements().Elements());
    }

    [Theory]
    [InlineData("id", "ArticleSchema")]
    [InlineData("license", "MIT")]
    [InlineData("readme", "README.md")]
    [InlineData("projectUrl", Repository)]
    public void ItSaysWhatItIs(string element, string value) =>
        Assert.Equal(value, Specification().Descendants().Single(found => found.Name.LocalName == element).Value);

    [Fact]
    public void ItSaysWhichSourcesItWasMadeOf()
    {
        var repository = Specification().Descendants().Single(element => element.Name.LocalName == "repository");

        Assert.Equal(Repository, repository.Attribute("url")!.Value);
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")!.Value);
    }

    // A page of a registry has no folder beside it.
    [Fact]
    public void TheLinksOfItsReadmeLeadToTheRepository()
    {
        var readme = Read("README.md");

        Assert.Contains($"]({Repository}/blob/main/docs/language.md)", readme, StringComparison.Ordinal);
        Assert.DoesNotContain("](docs/", readme, StringComparison.Ordinal);
    }

    private XDocument Specification() => XDocument.Parse(Read("ArticleSchema.nuspec"));

    private IEnumerable<string> ContentOf(string extension)
    {
        using var archive = Open(extension);
        // What the archive says of itself is no content of the package.
        return [.. archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)];
    }

    private string Read(string name)
    {
        using var archive = Open("nupkg");
        using var reader = new StreamReader(archive.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    private ZipArchive Open(string extension) =>
        ZipFile.OpenRead(Path.Combine(workplace.Feed, $"ArticleSchema.{workplace.Version}.{extension}"));
}

using System.Runtime.CompilerServices;

namespace ArticleSchema.Generator.Tests;

public class GeneratedSourceTests
{
    [Fact]
    public Task TheFormatOfTheReferenceStory()
    {
        var generated = GeneratorHarness.Run(Sample("DpaAfxStory.cs"), Sample("Block.cs"), Sample("NewsRole.cs")).AssertCompiles();
        return Verifier.Verify(generated.SourceOf("ArticleSchema.Formats.DpaAfxStory"));
    }

    [Fact]
    public Task TheChoiceOfTheReferenceStory()
    {
        var generated = GeneratorHarness.Run(Sample("Block.cs"), Sample("NewsRole.cs")).AssertCompiles();
        return Verifier.Verify(generated.SourceOf("ArticleSchema.Formats.Block"));
    }

    private static string Sample(string name, [CallerFilePath] string here = "") =>
        "using System;\n" + File.ReadAllText(Path.Combine(Path.GetDirectoryName(here)!, "../../samples/Formats", name));
}

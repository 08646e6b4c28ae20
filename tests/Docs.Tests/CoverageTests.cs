namespace ArticleSchema.Docs.Tests;

/// <summary>The reference leaves nothing out.</summary>
public class CoverageTests
{
    /// <summary>The attributes of the runtime, as they are written.</summary>
    public static TheoryData<string> Attributes =>
        [.. typeof(ArticleFormatAttribute).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(Attribute)))
            .Select(type => type.Name[..^nameof(Attribute).Length])];

    [Theory]
    [MemberData(nameof(Attributes))]
    public void AnAttributeIsShownInADefinition(string attribute) =>
        Assert.Contains(Pages.Examples, example => IsOfTheReference(example) && Uses(example.Definition.Text, attribute));

    private static bool IsOfTheReference(Example example) => example.Given.Page.StartsWith("docs/language", StringComparison.Ordinal);

    private static bool Uses(string definition, string attribute) =>
        definition.Contains($"[{attribute}", StringComparison.Ordinal) || definition.Contains($", {attribute}", StringComparison.Ordinal);
}

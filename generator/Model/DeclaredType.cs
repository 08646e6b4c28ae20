namespace ArticleSchema.Generator.Model;

/// <summary>Where the generated half of a type has to stand.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="ContainingTypes">The types around it, outermost first, each as <c>partial class Name</c>.</param>
/// <param name="Name">The type's own name.</param>
/// <param name="MetadataName">The full name, unique in its assembly.</param>
internal sealed record DeclaredType(
    string Namespace,
    EquatableArray<string> ContainingTypes,
    string Name,
    string MetadataName)
{
    /// <summary>What errors and grammars call it: of a document's view, the name of the document.</summary>
    public string Title { get; init; } = Name;
}

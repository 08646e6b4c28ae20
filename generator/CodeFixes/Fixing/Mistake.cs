using ArticleSchema.Generator.Definitions;
using ArticleSchema.Generator.Definitions.Reading;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.CodeFixes.Fixing;

/// <summary>A mistake, with the definition in which it is.</summary>
/// <param name="Finding">The mistake.</param>
/// <param name="Type">The annotated type.</param>
/// <param name="Definition">Its definition.</param>
/// <param name="Attribute">The attribute that makes it a format.</param>
/// <param name="Model">What the names mean where the attribute stands.</param>
internal sealed record Mistake(
    Finding Finding, INamedTypeSymbol Type, ArticleDefinition Definition, AttributeSyntax Attribute, SemanticModel Model)
{
    /// <summary>The part of the type that is annotated.</summary>
    public TypeDeclarationSyntax Declaration => Attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>()!;

    /// <summary>Whether the type is a view.</summary>
    public bool IsView => Definition.Document is null;

    /// <summary>The declaration of the member that is mistaken; null if none is.</summary>
    public SyntaxNode? MemberSyntax => Finding.Member is { } name ? SyntaxOf(name) : null;

    /// <summary>The template as it is written; null where there is none.</summary>
    public TemplateText? Template =>
        Attribute.ArgumentList?.Arguments is [var first, ..] && first.NameEquals is null
            ? new(first.Expression, Definition.Template)
            : null;

    /// <summary>Finds the definition that a diagnostic speaks of: a type around its place that has this mistake.</summary>
    public static async Task<Mistake?> FindAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var finding = FindingProperties.Read(diagnostic);
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null)
            return null;

        foreach (var declaration in root.FindToken(diagnostic.Location.SourceSpan.Start).Parent!.AncestorsAndSelf().OfType<TypeDeclarationSyntax>())
        {
            if (model.GetDeclaredSymbol(declaration, cancellation) is INamedTypeSymbol type
                && DefinitionReader.FindAttribute(type)?.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax attribute
                && DefinitionReader.Read(type, model.Compilation, cancellation) is var definition
                && DefinitionAnalyzer.FindMistakes(definition).Contains(finding))
            {
                return new(finding, type, definition, attribute, model.Compilation.GetSemanticModel(attribute.SyntaxTree));
            }
        }
        return null;
    }

    /// <summary>The declaration of a member.</summary>
    public SyntaxNode? SyntaxOf(string member) =>
        Type.GetMembers(member).FirstOrDefault()?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();

    /// <summary>Whether the mistake is gone from a definition, and no other has come.</summary>
    public bool IsGoneFrom(ArticleDefinition changed)
    {
        var before = DefinitionAnalyzer.FindMistakes(Definition).Where(finding => finding != Finding).ToList();
        return DefinitionAnalyzer.FindMistakes(changed).All(after =>
            before.Any(finding => finding with { Template = null } == after with { Template = null }));
    }

    /// <summary>A type by the shortest name that means it in the annotated type.</summary>
    public string NameOf(ITypeSymbol type) => type.ToMinimalDisplayString(Model, Attribute.SpanStart);

    /// <summary>One of our attributes as it is written in the annotated type.</summary>
    /// <param name="name">Its name without the suffix.</param>
    public string NameOfAttribute(string name)
    {
        var written = NameOf(TypeNamed($"ArticleSchema.{name}Attribute"));
        return written.Substring(0, written.Length - "Attribute".Length);
    }

    /// <summary>The type of what may be absent, without its argument.</summary>
    public string NameOfOptional => NameOf(TypeNamed("ArticleSchema.Optional`1")).Split('<')[0];

    /// <summary>A type that is always there.</summary>
    public INamedTypeSymbol TypeNamed(string metadataName) => Model.Compilation.GetTypeByMetadataName(metadataName)!;
}

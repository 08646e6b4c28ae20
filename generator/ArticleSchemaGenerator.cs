using System.Collections.Immutable;
using ArticleSchema.Generator.Definitions;
using ArticleSchema.Generator.Definitions.Binding;
using ArticleSchema.Generator.Definitions.Caching;
using ArticleSchema.Generator.Definitions.Reading;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.Generator;

/// <summary>Writes a parser and a serializer for every type annotated as an article format.</summary>
/// <remarks>Wiring only: symbol → definition → model → plan → source. Of a definition with a mistake what is written does nothing,
/// but stands where it is used; the <see cref="Diagnostics.DefinitionAnalyzer"/> says what is wrong with it.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleSchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var formats = FilesFor(context, DefinitionReader.FormatAttribute);
        var choices = FilesFor(context, DefinitionReader.ChoiceAttribute);
        var headers = FilesFor(context, DefinitionReader.HeadersAttribute);
        var clashes = NamesOf(formats)
            .Combine(NamesOf(choices))
            .Combine(NamesOf(headers))
            .Select(static (names, _) => GeneratedFile.FindClashes([.. names.Left.Left, .. names.Left.Right, .. names.Right]))
            .WithTrackingName(TrackingNames.Clashes);

        context.RegisterSourceOutput(formats.Combine(clashes), AddSource);
        context.RegisterSourceOutput(choices.Combine(clashes), AddSource);
        context.RegisterSourceOutput(headers.Combine(clashes), AddSource);
    }

    private static IncrementalValuesProvider<GeneratedFile> FilesFor(
        IncrementalGeneratorInitializationContext context, string attribute) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                attribute,
                predicate: static (node, _) => node is StructDeclarationSyntax or ClassDeclarationSyntax or RecordDeclarationSyntax,
                transform: static (found, cancellation) => Read(found, cancellation))
            .WithTrackingName(TrackingNames.Definition)
            .Where(static definition => definition is not null)
            .Select(static (definition, _) => ModelBinder.Bind(definition!).Value ?? ModelBinder.Salvage(definition!))
            .Where(static model => model is not null)
            .WithTrackingName(TrackingNames.Model)
            .Select(static (model, _) => Planner.Plan(model!).Value ?? Planner.Salvage(model!))
            .Where(static plan => plan is not null)
            .WithTrackingName(TrackingNames.Plan)
            .Select(static (plan, _) => GeneratedFile.Of(plan!))
            .WithTrackingName(TrackingNames.Source);

    private static ArticleDefinition? Read(GeneratorAttributeSyntaxContext found, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)found.TargetSymbol;
        return DefinitionReader.FindAttribute(type)?.ApplicationSyntaxReference is { } first && IsAt(found, first)
            ? DefinitionCache.GetOrRead((AttributeSyntax)first.GetSyntax(cancellation), type, found.SemanticModel.Compilation, cancellation)
            : null;
    }

    /// <summary>Whether a type was found by its first attribute: it may be annotated twice by mistake, and its file has one name.</summary>
    private static bool IsAt(GeneratorAttributeSyntaxContext found, SyntaxReference first) =>
        first.SyntaxTree == found.TargetNode.SyntaxTree
        && found.TargetNode.Span.Contains(first.Span)
        && found.Attributes.Any(attribute => attribute.ApplicationSyntaxReference?.Span == first.Span);

    private static IncrementalValueProvider<ImmutableArray<string>> NamesOf(IncrementalValuesProvider<GeneratedFile> files) =>
        files.Select(static (file, _) => file.Name).Collect();

    private static void AddSource(SourceProductionContext output, (GeneratedFile File, EquatableArray<string> Clashes) input) =>
        output.AddSource(input.File.HintName(input.Clashes), input.File.Text);
}

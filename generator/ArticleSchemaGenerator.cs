using System.Collections.Immutable;
using ArticleSchema.Generator.Definitions;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator;

/// <summary>Writes a parser and a serializer for every type annotated as an article format.</summary>
/// <remarks>Wiring only: symbol → definition → model → plan → source. Of a definition with a mistake the properties are written,
/// and nothing else; the <see cref="Diagnostics.DefinitionAnalyzer"/> says what is wrong with it.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ArticleSchemaGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var formats = FilesFor(context, DefinitionReader.FormatAttribute);
        var choices = FilesFor(context, DefinitionReader.ChoiceAttribute);
        var clashes = NamesOf(formats)
            .Combine(NamesOf(choices))
            .Select(static (names, _) => GeneratedFile.FindClashes(names.Left.AddRange(names.Right)))
            .WithTrackingName(TrackingNames.Clashes);

        context.RegisterSourceOutput(formats.Combine(clashes), AddSource);
        context.RegisterSourceOutput(choices.Combine(clashes), AddSource);
    }

    private static IncrementalValuesProvider<GeneratedFile> FilesFor(
        IncrementalGeneratorInitializationContext context, string attribute) =>
        context.SyntaxProvider
            .ForAttributeWithMetadataName(
                attribute,
                predicate: static (_, _) => true,
                transform: static (found, cancellation) =>
                    DefinitionReader.Read((INamedTypeSymbol)found.TargetSymbol, found.Attributes[0], cancellation))
            .WithTrackingName(TrackingNames.Definition)
            .Select(static (definition, _) => ModelBinder.Bind(definition).Value ?? ModelBinder.Salvage(definition))
            .Where(static model => model is not null)
            .WithTrackingName(TrackingNames.Model)
            .Select(static (model, _) => Planner.Plan(model!).Value ?? Planner.Salvage(model!))
            .WithTrackingName(TrackingNames.Plan)
            .Select(static (plan, _) => GeneratedFile.Of(plan))
            .WithTrackingName(TrackingNames.Source);

    private static IncrementalValueProvider<ImmutableArray<string>> NamesOf(IncrementalValuesProvider<GeneratedFile> files) =>
        files.Select(static (file, _) => file.Name).Collect();

    private static void AddSource(SourceProductionContext output, (GeneratedFile File, EquatableArray<string> Clashes) input) =>
        output.AddSource(input.File.HintName(input.Clashes), input.File.Text);
}

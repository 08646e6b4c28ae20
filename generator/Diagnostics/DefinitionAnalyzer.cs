using System.Collections.Immutable;
using ArticleSchema.Generator.Definitions;
using ArticleSchema.Generator.Definitions.Binding;
using ArticleSchema.Generator.Definitions.Reading;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Says what is wrong with a definition, where it stands.</summary>
/// <remarks>It runs the same stages as the generator. As an analyzer it is live in the editor, and can be suppressed.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DefinitionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => Descriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (DefinitionReader.FindAttribute(type) is not { } attribute)
            return;

        var locations = new FindingLocations(type, attribute, context.CancellationToken);
        foreach (var finding in FindMistakes(DefinitionReader.Read(type, context.Compilation, context.CancellationToken)))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Descriptors.Get(finding.Id), locations.Of(finding), FindingProperties.Of(finding), [.. finding.Arguments]));
        }
    }

    /// <summary>What is wrong with a definition.</summary>
    internal static IEnumerable<Finding> FindMistakes(ArticleDefinition definition)
    {
        var model = ModelBinder.Bind(definition);
        return (model.Value is null ? model.Findings : Planner.Plan(model.Value).Findings).Distinct();
    }
}

using System.Collections.Immutable;
using ArticleSchema.Generator.Definitions;
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
        context.RegisterCompilationStartAction(start =>
        {
            var format = start.Compilation.GetTypeByMetadataName(DefinitionReader.FormatAttribute);
            var choice = start.Compilation.GetTypeByMetadataName(DefinitionReader.ChoiceAttribute);
            if (format is not null && choice is not null)
                start.RegisterSymbolAction(symbol => Analyze(symbol, format, choice), SymbolKind.NamedType);
        });
    }

    private static void Analyze(SymbolAnalysisContext context, INamedTypeSymbol format, INamedTypeSymbol choice)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        foreach (var attribute in type.GetAttributes())
        {
            var found = attribute.AttributeClass;
            if (!SymbolEqualityComparer.Default.Equals(found, format) && !SymbolEqualityComparer.Default.Equals(found, choice))
                continue;

            var locations = new FindingLocations(type, attribute, context.CancellationToken);
            foreach (var finding in FindMistakes(type, attribute, context.CancellationToken))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    Descriptors.Get(finding.Id), locations.Of(finding), [.. finding.Arguments]));
            }
        }
    }

    private static EquatableArray<Finding> FindMistakes(
        INamedTypeSymbol type, AttributeData attribute, CancellationToken cancellation)
    {
        var model = ModelBinder.Bind(DefinitionReader.Read(type, attribute, cancellation));
        return model.Value is null ? model.Findings : Planner.Plan(model.Value).Findings;
    }
}

using System.Collections.Immutable;
using ArticleSchema.Generator.Definitions.Binding;
using ArticleSchema.Generator.Definitions.Reading;
using ArticleSchema.Generator.Planning;
using ArticleSchema.Generator.Planning.Proofs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Says, to whoever asks for it, which values a definition holds and does not write.</summary>
/// <remarks>Nearly every format has such values: it is off unless a project turns it on, and nothing of it runs.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WritabilityAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [WritabilityDescriptors.UnwritableValue];

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
        if (DefinitionReader.FindAttribute(type) is not { } attribute
            || ModelBinder.Bind(DefinitionReader.Read(type, context.Compilation, context.CancellationToken)).Value is not { } model
            || Planner.Plan(model).Value is not { } plan)
            return;

        var locations = new FindingLocations(type, attribute, context.CancellationToken);
        foreach (var finding in WritabilityProof.Find(plan))
            context.ReportDiagnostic(Diagnostic.Create(WritabilityDescriptors.UnwritableValue, locations.Of(finding), [.. finding.Arguments]));
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Generator.Diagnostics.Usage;

/// <summary>Finds articles that are written over their own values.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class OverlappingDestinationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [UsageDescriptors.OverlappingDestination];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (RuntimeTypes.Find(start.Compilation) is { } types)
                start.RegisterOperationAction(operation => Analyze(operation, types), OperationKind.Invocation);
        });
    }

    private static void Analyze(OperationAnalysisContext context, RuntimeTypes types)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.Name != "TryCreate"
            || !types.IsArticle(call.TargetMethod.ContainingType)
            || call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0) is not { } destination
            || Buffers.Of(destination.Value, types) is not { } written)
        {
            return;
        }

        foreach (var value in call.Arguments.Where(argument => argument != destination && argument.Parameter?.RefKind == RefKind.None))
        {
            if (Buffers.Of(value.Value, types) is { } read && SymbolEqualityComparer.Default.Equals(read, written))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    UsageDescriptors.OverlappingDestination, value.Syntax.GetLocation(), value.Syntax, destination.Syntax));
            }
        }
    }
}

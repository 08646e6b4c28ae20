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
        var isLens = types.IsLens(call.TargetMethod);
        var writesValues = isLens || (call.TargetMethod.Name == "TryCreate" && types.IsArticle(call.TargetMethod.ContainingType));
        if (!writesValues
            || call.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == "destination") is not { } destination
            || Buffers.Of(destination.Value, types) is not { } written)
        {
            return;
        }

        var values = call.Arguments
            .Where(argument => argument != destination && argument.Parameter?.RefKind == RefKind.None)
            .Select(argument => argument.Value);
        // A lens writes what its view was read from as well.
        foreach (var value in isLens && call.Instance is { } view ? values.Append(view) : values)
        {
            if (Buffers.Of(value, types) is { } read && SymbolEqualityComparer.Default.Equals(read, written))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    UsageDescriptors.OverlappingDestination, value.Syntax.GetLocation(), value.Syntax, destination.Syntax));
            }
        }
    }
}

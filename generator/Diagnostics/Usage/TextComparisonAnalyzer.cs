using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Generator.Diagnostics.Usage;

/// <summary>Finds texts that are made strings only to be compared.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextComparisonAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics =>
        [UsageDescriptors.TextComparedAsString, UsageDescriptors.TextComparedAsStringInLoop];

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
        if (TextComparison.Of(call, types) is { } comparison)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                IsInLoop(call.Syntax) ? UsageDescriptors.TextComparedAsStringInLoop : UsageDescriptors.TextComparedAsString,
                comparison.Whole.GetLocation(),
                comparison.Text,
                comparison.OfBytes ?? $"if ({comparison.Text} == \"…\"u8)"));
        }
    }

    private static bool IsInLoop(SyntaxNode node)
    {
        for (var (inner, outer) = (node, node.Parent); outer is not null; (inner, outer) = (outer, outer.Parent))
        {
            switch (outer)
            {
                case WhileStatementSyntax or DoStatementSyntax:
                case CommonForEachStatementSyntax each when each.Statement == inner:
                case ForStatementSyntax loop when loop.Declaration != inner && !loop.Initializers.Contains(inner):
                    return true;
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }
        return false;
    }
}

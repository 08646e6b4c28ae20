using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Generator.Diagnostics.Usage;

/// <summary>Finds calls that may fail while nobody looks: neither at what they return nor at their error.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IgnoredFailureAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [UsageDescriptors.IgnoredFailure];

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
        var method = call.TargetMethod;
        if ((method is { Name: "TryParse" or "TryCreate" or "TryFormat", ReturnType.SpecialType: SpecialType.System_Boolean } || types.IsLens(method))
            && IsResultIgnored(call)
            && types.IsArticle(method.ContainingType)
            && !IsWithoutConsequence(call)
            && !call.Arguments.Any(argument => RuntimeTypes.Is(argument.Parameter?.Type, types.Error) && IsLookedAt(argument)))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                UsageDescriptors.IgnoredFailure, call.Syntax.GetLocation(), $"{method.ContainingType.Name}.{method.Name}"));
        }
    }

    /// <summary>A call that is a statement, or sets a variable that is never read. '_ =' ignores the result on purpose.</summary>
    private static bool IsResultIgnored(IInvocationOperation call) =>
        call.Parent is IExpressionStatementOperation
        || (call.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation variable }
            && !Operations.ReferencesTo(variable.Symbol, Operations.RootOf(call)).Any());

    /// <summary>Whether a text is read but what was read is not used: to warm up, say, or to see that nothing is thrown.</summary>
    private static bool IsWithoutConsequence(IInvocationOperation call) =>
        call.TargetMethod.Name == "TryParse"
        && call.Arguments.Where(argument => argument.Parameter?.RefKind == RefKind.Out).All(Operations.IsDiscarded);

    private static bool IsLookedAt(IArgumentOperation error) =>
        !Operations.IsDiscarded(error)
        && (Operations.SetBy(error) is not { } local || Operations.ReferencesTo(local, Operations.RootOf(error)).Skip(1).Any());
}

using System.Collections.Immutable;
using ArticleSchema.Generator.Definitions.Reading;
using ArticleSchema.Generator.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Generator.Diagnostics.Samples;

/// <summary>Reads the samples of formats by their plans: attributes, and files with the metadata <c>ArticleFormat</c>.</summary>
/// <remarks>The plans of all formats are made only if there is a sample, and once for all samples.</remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SampleAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => SampleDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            var plans = new CompiledPlans(start.Compilation);
            start.RegisterSymbolAction(symbol => AnalyzeType(symbol, plans), SymbolKind.NamedType);
            start.RegisterAdditionalFileAction(file => AnalyzeFile(file, plans));
        });
    }

    private static void AnalyzeType(SymbolAnalysisContext context, CompiledPlans plans)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is not { } found
                || !TypeNames.IsOurs(found, "SampleAttribute")
                || attribute is not { ConstructorArguments: [{ Value: string text }] }
                || ArgumentOf(attribute, context.CancellationToken) is not { } argument)
                continue;

            var sample = new AttributeSample(attribute, text, argument);
            var table = plans.Get(context.CancellationToken);
            var problem = table.Find(DeclarationReader.MetadataNameOf(type)) is { } plan
                ? SampleReport.Of(sample, plan, table)
                : SampleReport.OfUnknownFormat(sample, type.Name);
            if (problem is not null)
                context.ReportDiagnostic(problem);
        }
    }

    private static void AnalyzeFile(AdditionalFileAnalysisContext context, CompiledPlans plans)
    {
        if (SampleMetadata.Of(context.Options, context.AdditionalFile) is not { } metadata
            || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;

        var table = plans.Get(context.CancellationToken);
        var plan = table.Find(metadata.Format);
        var sample = new FileSample(context.AdditionalFile.Path, text, EncodingOf(plan), metadata.Expectation ?? default);
        var problem = metadata.Expectation is null
            ? SampleReport.OfUnknownExpectation(sample, metadata.ExpectationName)
            : plan is null ? SampleReport.OfUnknownFormat(sample, metadata.Format)
            : SampleReport.Of(sample, plan, table);
        if (problem is not null)
            context.ReportDiagnostic(problem);
    }

    private static Model.TextEncoding? EncodingOf(ArticlePlan? plan) =>
        plan switch
        {
            FormatPlan format => format.Model.Encoding,
            HeadersPlan headers => headers.Model.Encoding,
            ChoicePlan choice => choice.Model.Encoding,
            DocumentPlan document => EncodingOf(document.View),
            _ => null,
        };

    private static ExpressionSyntax? ArgumentOf(AttributeData attribute, CancellationToken cancellation) =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax syntax
            ? syntax.ArgumentList?.Arguments.FirstOrDefault()?.Expression
            : null;
}

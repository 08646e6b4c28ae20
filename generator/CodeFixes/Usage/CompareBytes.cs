using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Diagnostics.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.CodeFixes.Usage;

/// <summary>Compares the bytes of a text with those of a literal, instead of a string made of it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CompareBytes)), Shared]
public sealed class CompareBytes() : FixProvider(DescriptorIds.TextComparedAsString, DescriptorIds.TextComparedAsStringInLoop)
{
    internal override async Task<IReadOnlyList<Fix>> FindFixesAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        if (root is null || model is null || RuntimeTypes.Find(model.Compilation) is not { } types)
            return [];

        var whole = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var comparison = whole.DescendantNodesAndSelf()
            .OfType<InvocationExpressionSyntax>()
            .Select(call => model.GetOperation(call, cancellation) is IInvocationOperation operation ? TextComparison.Of(operation, types) : null)
            .FirstOrDefault(found => found?.Whole.Span == diagnostic.Location.SourceSpan);
        return comparison?.OfBytes is { } ofBytes && CanBeWritten(ofBytes, model, diagnostic.Location.SourceSpan.Start)
            ? [new($"Compare bytes: {ofBytes}", nameof(CompareBytes), [Edit.Replace(comparison.Whole, ofBytes)])]
            : [];
    }

    /// <summary>Whether the extensions of spans can be called.</summary>
    private static bool CanBeWritten(string comparison, SemanticModel model, int position) =>
        !comparison.Contains(".Bytes.") || !model.LookupNamespacesAndTypes(position, name: "MemoryExtensions").IsEmpty;
}

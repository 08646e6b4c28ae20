using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleSchema.CodeFixes.Fixing;

/// <summary>Makes the changes of many mistakes in one go.</summary>
/// <remarks>The batch fixer of Roslyn drops one of two mistakes that insert at one place, as two missing properties do.</remarks>
internal sealed class FixAllAtOnce : FixAllProvider
{
    public static readonly FixAllAtOnce Instance = new();

    /// <inheritdoc/>
    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var provider = (FixProvider)context.CodeFixProvider;
        var chosen = new List<Fix>();
        foreach (var (document, diagnostics) in await FindDiagnosticsAsync(context).ConfigureAwait(false))
        {
            foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
            {
                var fixes = await provider.FindFixesAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false);
                chosen.AddRange(fixes.Where(fix => fix.Key == context.CodeActionEquivalenceKey).Take(1));
            }
        }

        var solution = context.Solution;
        return chosen.Count == 0
            ? null
            : CodeAction.Create(
                "Fix all",
                cancellation => Fix.Apply(solution, chosen, cancellation),
                context.CodeActionEquivalenceKey);
    }

    private static async Task<List<(Document Document, ImmutableArray<Diagnostic> Diagnostics)>> FindDiagnosticsAsync(FixAllContext context)
    {
        IEnumerable<Document> documents = context.Scope switch
        {
            FixAllScope.Document => [context.Document!],
            FixAllScope.Project => context.Project.Documents,
            FixAllScope.Solution => context.Solution.Projects.SelectMany(project => project.Documents),
            _ => [],
        };
        var found = new List<(Document, ImmutableArray<Diagnostic>)>();
        foreach (var document in documents)
            found.Add((document, await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)));
        return found;
    }
}

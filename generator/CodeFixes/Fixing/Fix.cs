using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.CodeFixes.Fixing;

/// <summary>A way out of a mistake.</summary>
/// <param name="Title">What it does, as the editor shows it.</param>
/// <param name="Key">What it has in common with the fixes of other mistakes that are to be chosen with it.</param>
/// <param name="Edits">The changes.</param>
internal sealed record Fix(string Title, string Key, ImmutableArray<Edit> Edits)
{
    /// <summary>Mends several mistakes at once. What two fixes have in common is done once; one that changes what another has
    /// changed already is left out, and can be chosen thereafter.</summary>
    public static async Task<Solution> Apply(Solution solution, IEnumerable<Fix> fixes, CancellationToken cancellation)
    {
        var edits = new List<Edit>();
        foreach (var fix in fixes)
            if (!fix.Edits.Any(edit => edits.Any(edit.IsInTheWayOf)))
                edits.AddRange(fix.Edits.Where(edit => !edits.Contains(edit)));

        foreach (var file in edits.GroupBy(edit => edit.Tree))
        {
            if (solution.GetDocument(file.Key) is not { } document)
                continue;

            var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
            var changes = file.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.Length).Select(edit => new TextChange(edit.Span, edit.Text));
            solution = solution.WithDocumentText(document.Id, text.WithChanges(changes));
        }
        return solution;
    }
}

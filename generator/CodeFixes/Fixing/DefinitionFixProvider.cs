using Microsoft.CodeAnalysis;

namespace ArticleSchema.CodeFixes.Fixing;

/// <summary>Offers the fixes of a mistake in a definition.</summary>
public abstract class DefinitionFixProvider : FixProvider
{
    private protected DefinitionFixProvider(params string[] ids)
        : base(ids)
    {
    }

    internal sealed override async Task<IReadOnlyList<Fix>> FindFixesAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellation) =>
        await Mistake.FindAsync(document, diagnostic, cancellation).ConfigureAwait(false) is { } mistake
            ? [.. FindFixes(mistake)]
            : [];

    /// <summary>Finds the ways out of a mistake, the likeliest first; none where nothing can be done.</summary>
    private protected abstract IEnumerable<Fix> FindFixes(Mistake mistake);
}

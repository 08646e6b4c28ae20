using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.CodeFixes.Fixing;

/// <summary>A change of the text of one file. All around it stays as it is laid out.</summary>
/// <param name="Tree">The file.</param>
/// <param name="Span">What is replaced; empty to insert.</param>
/// <param name="Text">What stands there instead.</param>
internal sealed record Edit(SyntaxTree Tree, TextSpan Span, string Text)
{
    public static Edit Insert(SyntaxTree tree, int position, string text) => new(tree, new(position, 0), text);

    public static Edit InsertBefore(SyntaxToken token, string text) => Insert(token.SyntaxTree!, token.SpanStart, text);

    public static Edit Replace(SyntaxNode node, string text) => new(node.SyntaxTree, node.Span, text);

    /// <summary>Whether two changes cannot both be made.</summary>
    public bool IsInTheWayOf(Edit other) =>
        this != other && Tree == other.Tree && Span.Start < other.Span.End && other.Span.Start < Span.End;
}

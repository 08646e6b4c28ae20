using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Where in the source the characters of a constant text stand, whatever it is written with: literals of every kind,
/// interpolation, concatenation. What is none of these, a named constant, is one place for all that it stands for.</summary>
internal static class TextMap
{
    /// <summary>The place of a part of a text.</summary>
    /// <param name="expression">What the text is written as.</param>
    /// <param name="value">The text.</param>
    /// <param name="start">The index of the part's first <see cref="char"/>.</param>
    /// <param name="length">The number of its <see cref="char"/>s, not 0.</param>
    public static TextSpan Locate(ExpressionSyntax expression, string value, int start, int length)
    {
        var places = PlacesOf(expression, value.Length);
        return start + length <= places.Count
            ? TextSpan.FromBounds(places[start].Start, places[start + length - 1].End)
            : expression.Span;
    }

    /// <summary>The place of each character. Where several named constants stand in the text it is not known how long each is:
    /// from the first of them to the last all is one place.</summary>
    private static List<TextSpan> PlacesOf(ExpressionSyntax expression, int count)
    {
        var pieces = PiecesOf(expression).ToList();
        var first = pieces.FindIndex(piece => piece.Characters is null);
        if (first < 0)
            return [.. pieces.SelectMany(piece => piece.Characters)];

        var last = pieces.FindLastIndex(piece => piece.Characters is null);
        var before = pieces.Take(first).SelectMany(piece => piece.Characters).ToList();
        var behind = pieces.Skip(last + 1).SelectMany(piece => piece.Characters).ToList();
        var between = TextSpan.FromBounds(pieces[first].Span.Start, pieces[last].Span.End);
        return [.. before, .. Enumerable.Repeat(between, Math.Max(count - before.Count - behind.Count, 0)), .. behind];
    }

    private static IEnumerable<Piece> PiecesOf(ExpressionSyntax expression) =>
        expression switch
        {
            ParenthesizedExpressionSyntax inner => PiecesOf(inner.Expression),
            BinaryExpressionSyntax sum when sum.IsKind(SyntaxKind.AddExpression) => PiecesOf(sum.Left).Concat(PiecesOf(sum.Right)),
            InterpolatedStringExpressionSyntax interpolated => interpolated.Contents.Select(content => PieceOf(content, interpolated)),
            LiteralExpressionSyntax { Token.Value: string } literal =>
                [new(literal.Span, LiteralCharacters.Of(literal.Token))],
            _ => [new(expression.Span, null)],
        };

    private static Piece PieceOf(InterpolatedStringContentSyntax content, InterpolatedStringExpressionSyntax within) =>
        new(content.Span, content is InterpolatedStringTextSyntax text ? LiteralCharacters.Of(text, within) : null);

    /// <summary>A part of what a text is written as.</summary>
    /// <param name="Span">Its place.</param>
    /// <param name="Characters">The place of each of its characters; null if that is not known.</param>
    private sealed record Piece(TextSpan Span, IReadOnlyList<TextSpan>? Characters);
}

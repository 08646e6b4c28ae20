using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.CodeFixes.Fixing;

/// <summary>How text is written in string literals of each kind.</summary>
internal static class LiteralText
{
    /// <summary>Whether a token is a string literal, or a piece of an interpolated one.</summary>
    public static bool IsWritten(SyntaxToken token) =>
        token.Kind() is SyntaxKind.StringLiteralToken
            or SyntaxKind.SingleLineRawStringLiteralToken
            or SyntaxKind.MultiLineRawStringLiteralToken
            or SyntaxKind.InterpolatedStringTextToken;

    /// <summary>Text as it is written within a literal; null where it cannot be.</summary>
    /// <param name="text">The text, without quotes and backslashes.</param>
    /// <param name="literal">The literal, or the piece of an interpolated one.</param>
    public static string? Escape(string text, SyntaxToken literal)
    {
        var hasEscapes = literal.IsKind(SyntaxKind.InterpolatedStringTextToken)
            ? StartOf(literal).IsKind(SyntaxKind.InterpolatedStringStartToken)
            : literal.IsKind(SyntaxKind.StringLiteralToken) && literal.Text[0] != '@';
        if (text.Contains("\n") && !hasEscapes)
            return null;

        var isDoubled = literal.IsKind(SyntaxKind.InterpolatedStringTextToken) && !IsRaw(StartOf(literal));
        var escaped = text.Replace("\n", "\\n");
        return isDoubled ? escaped.Replace("{", "{{").Replace("}", "}}") : escaped;
    }

    /// <summary>Whether no braces meet in a raw interpolated literal that would then begin or end a hole of it.</summary>
    public static bool KeepsBraces(string text, SyntaxToken literal, SourceText source, TextSpan place)
    {
        if (!literal.IsKind(SyntaxKind.InterpolatedStringTextToken) || !IsRaw(StartOf(literal)))
            return true;

        var dollars = StartOf(literal).Text.TakeWhile(character => character == '$').Count();
        var before = source.ToString(TextSpan.FromBounds(Math.Max(literal.SpanStart, place.Start - dollars), place.Start));
        var behind = source.ToString(TextSpan.FromBounds(place.End, Math.Min(literal.Span.End, place.End + dollars)));
        var around = before + text + behind;
        return !around.Contains(new string('{', dollars)) && !around.Contains(new string('}', dollars));
    }

    private static SyntaxToken StartOf(SyntaxToken piece) =>
        piece.Parent!.FirstAncestorOrSelf<InterpolatedStringExpressionSyntax>()!.StringStartToken;

    private static bool IsRaw(SyntaxToken start) =>
        start.Kind() is SyntaxKind.InterpolatedSingleLineRawStringStartToken or SyntaxKind.InterpolatedMultiLineRawStringStartToken;
}

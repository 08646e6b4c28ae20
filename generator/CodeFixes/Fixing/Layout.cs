using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.CodeFixes.Fixing;

/// <summary>Puts members into types as they would be written by hand.</summary>
internal static class Layout
{
    private const string Indent = "    ";

    /// <summary>Puts a member of one or more lines behind another.</summary>
    public static Edit InsertBehind(MemberDeclarationSyntax member, params string[] lines) =>
        EndsLine(member.GetLastToken())
            ? Edit.Insert(member.SyntaxTree, member.FullSpan.End, Lines(member, IndentationOf(member), lines))
            : Edit.Insert(member.SyntaxTree, member.Span.End, " " + string.Join(" ", lines));

    /// <summary>Makes a member the first of its type.</summary>
    public static Edit InsertFirst(TypeDeclarationSyntax type, params string[] lines)
    {
        var indentation = type.Members.FirstOrDefault() is { } first ? IndentationOf(first) : IndentationOf(type) + Indent;
        if (type.OpenBraceToken.IsKind(SyntaxKind.None))
        {
            var newLine = NewLineOf(type) + IndentationOf(type);
            return new(type.SyntaxTree, type.SemicolonToken.Span, $"{newLine}{{{NewLineOf(type)}{Lines(type, indentation, lines)}{IndentationOf(type)}}}");
        }

        var brace = type.OpenBraceToken;
        if (EndsLine(brace))
            return Edit.Insert(type.SyntaxTree, brace.FullSpan.End, Lines(type, indentation, lines));

        var space = brace.TrailingTrivia.Count == 0 ? " " : "";
        return Edit.Insert(type.SyntaxTree, brace.Span.End, " " + string.Join(" ", lines) + space);
    }

    /// <summary>Removes a member with its comments, but not the directives above it.</summary>
    public static Edit Remove(MemberDeclarationSyntax member)
    {
        var directive = member.GetLeadingTrivia().LastOrDefault(trivia => trivia.IsDirective);
        var start = directive == default ? member.FullSpan.Start : directive.FullSpan.End;
        return new(member.SyntaxTree, TextSpan.FromBounds(start, member.FullSpan.End), "");
    }

    /// <summary>Moves a member, with its comments, behind another one that stands further down in the same type.</summary>
    public static ImmutableArray<Edit> MoveBehind(MemberDeclarationSyntax member, MemberDeclarationSyntax other) =>
        [Remove(member), Edit.Insert(other.SyntaxTree, other.FullSpan.End, member.ToFullString())];

    /// <summary>What a line of the file ends with.</summary>
    public static string NewLineOf(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        var line = text.Lines[0];
        var lineEnd = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return lineEnd.Length == 0 ? "\n" : lineEnd;
    }

    /// <summary>What stands before the first token of a line.</summary>
    public static string IndentationOf(SyntaxNode node)
    {
        var text = node.SyntaxTree.GetText();
        var line = text.Lines.GetLineFromPosition(node.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    private static string Lines(SyntaxNode near, string indentation, string[] lines) =>
        string.Concat(lines.Select(line => indentation + line + NewLineOf(near)));

    private static bool EndsLine(SyntaxToken token) => token.TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia);
}

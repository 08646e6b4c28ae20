using System.Collections.Immutable;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.CodeFixes.Fixing;

/// <summary>Changes a template where it is written: in a literal of any kind, but not in a constant that stands elsewhere.</summary>
/// <param name="argument">What it is written as.</param>
/// <param name="template">The template.</param>
internal sealed class TemplateText(ExpressionSyntax argument, string template)
{
    /// <summary>Replaces parts; null where that cannot be written.</summary>
    /// <param name="changes">The parts, from the first to the last, and what stands there instead. An empty part inserts.</param>
    public RewrittenTemplate? Rewrite(params (TemplateSpan Part, string Text)[] changes)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        var rewritten = template;
        foreach (var (part, text) in Enumerable.Reverse(changes))
        {
            if ((part.Length == 0 ? Insert(part.Start, text) : Replace(part, text)) is not { } edit)
                return null;
            edits.Add(edit);
            rewritten = rewritten.Remove(part.Start, part.Length).Insert(part.Start, text);
        }
        return new(rewritten, edits.ToImmutable());
    }

    private Edit? Insert(int index, string text)
    {
        if (template.Length == 0)
            return InsertIntoNothing(text);
        if (index < template.Length && PlaceOf(index, 1) is { } next)
            return Write(new(next.Start, 0), text);

        // The end of a line of a raw literal is no place: the indentation of the next one follows it.
        return index > 0 && template[index - 1] != '\n' && PlaceOf(index - 1, 1) is { } previous
            ? Write(new(previous.End, 0), text)
            : null;
    }

    private Edit? Replace(TemplateSpan part, string text) =>
        PlaceOf(part.Start, part.Length) is { } place ? Write(place, text) : null;

    private Edit? InsertIntoNothing(string text) =>
        argument is LiteralExpressionSyntax literal && LiteralText.Escape(text, literal.Token) is { } escaped
            ? Edit.Insert(argument.SyntaxTree, literal.Token.Span.End - 1, escaped)
            : null;

    /// <summary>Where a part is written; null if not within one literal.</summary>
    private TextSpan? PlaceOf(int start, int length)
    {
        var place = TextMap.Locate(argument, template, start, length);
        var token = TokenAt(place.Start);
        return LiteralText.IsWritten(token) && place.End <= token.Span.End ? place : null;
    }

    private Edit? Write(TextSpan place, string text)
    {
        // At its end, a text is still in its literal; a token begins where another ends.
        var token = TokenAt(place.IsEmpty && !IsIn(place.Start) ? place.Start - 1 : place.Start);
        if (LiteralText.Escape(text, token) is not { } escaped)
            return null;

        var source = token.SyntaxTree!.GetText();
        return LiteralText.KeepsBraces(escaped, token, source, place) ? new(argument.SyntaxTree, place, escaped) : null;
    }

    private bool IsIn(int position) => LiteralText.IsWritten(TokenAt(position));

    private SyntaxToken TokenAt(int position) => argument.SyntaxTree.GetRoot().FindToken(position);
}

/// <summary>A template as it becomes.</summary>
/// <param name="Template">The template.</param>
/// <param name="Edits">What makes it so.</param>
internal sealed record RewrittenTemplate(string Template, ImmutableArray<Edit> Edits);

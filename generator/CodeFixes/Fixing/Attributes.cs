using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.CodeFixes.Fixing;

/// <summary>The attributes of a member, a parameter or a type as they are written.</summary>
internal static class Attributes
{
    /// <summary>Finds an attribute by its name without the suffix.</summary>
    public static AttributeSyntax? Find(SyntaxNode owner, string name) =>
        ListsOf(owner).SelectMany(list => list.Attributes).FirstOrDefault(attribute => NameOf(attribute) == name);

    /// <summary>Adds an attribute: to those that are there, or on a line of its own if the member has one.</summary>
    /// <param name="owner">The member or parameter.</param>
    /// <param name="attribute">The attribute as it is written.</param>
    public static Edit Add(SyntaxNode owner, string attribute)
    {
        if (ListsOf(owner).FirstOrDefault(list => list.Target is null or { Identifier.ValueText: "property" }) is { } list)
            return Edit.Insert(owner.SyntaxTree, list.Attributes.Last().Span.End, ", " + attribute);

        var first = owner.GetFirstToken();
        return Edit.InsertBefore(first, $"[{attribute}]" + (StartsLine(first) ? Layout.NewLineOf(owner) + Layout.IndentationOf(owner) : " "));
    }

    /// <summary>Removes an attribute, with its brackets if it is alone in them, and with the line if they are.</summary>
    public static Edit Remove(AttributeSyntax attribute)
    {
        var list = (AttributeListSyntax)attribute.Parent!;
        var tree = attribute.SyntaxTree;
        if (list.Attributes.Count == 1)
            return new(tree, TextSpan.FromBounds(list.SpanStart, list.GetLastToken().GetNextToken().SpanStart), "");

        var index = list.Attributes.IndexOf(attribute);
        return new(
            tree,
            index == 0
                ? TextSpan.FromBounds(attribute.SpanStart, list.Attributes[1].SpanStart)
                : TextSpan.FromBounds(list.Attributes[index - 1].Span.End, attribute.Span.End),
            "");
    }

    private static SyntaxList<AttributeListSyntax> ListsOf(SyntaxNode owner) =>
        owner switch
        {
            MemberDeclarationSyntax member => member.AttributeLists,
            ParameterSyntax parameter => parameter.AttributeLists,
            _ => default,
        };

    private static string NameOf(AttributeSyntax attribute)
    {
        var name = attribute.Name.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Last().Identifier.ValueText;
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }

    private static bool StartsLine(SyntaxToken token)
    {
        var line = token.SyntaxTree!.GetText().Lines.GetLineFromPosition(token.SpanStart);
        return string.IsNullOrWhiteSpace(line.ToString().Substring(0, token.SpanStart - line.Start));
    }
}

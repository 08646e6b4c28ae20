using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Finds the place in the source that a finding speaks of.</summary>
internal sealed class FindingLocations(INamedTypeSymbol type, AttributeData attribute, CancellationToken cancellation)
{
    public Location Of(Finding finding)
    {
        if (finding.Template is { } span && TemplateArgument() is { } argument)
            return Within(argument, span);
        if (finding.Member is { } name && type.GetMembers(name).FirstOrDefault() is { } member)
            return member.Locations[0];
        return type.Locations[0];
    }

    private ExpressionSyntax? TemplateArgument() =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax { ArgumentList.Arguments: [var first, ..] }
            ? first.Expression
            : null;

    /// <summary>The part of the template, if the literal has every character of it as it is; else all of the argument.</summary>
    private static Location Within(ExpressionSyntax argument, TemplateSpan span)
    {
        if (argument is not LiteralExpressionSyntax { Token: var token } || !token.IsKind(SyntaxKind.StringLiteralToken))
            return argument.GetLocation();

        var start = token.Text.IndexOf(token.ValueText, StringComparison.Ordinal);
        return start < 0
            ? argument.GetLocation()
            : Location.Create(token.SyntaxTree!, new TextSpan(token.SpanStart + start + span.Start, span.Length));
    }
}

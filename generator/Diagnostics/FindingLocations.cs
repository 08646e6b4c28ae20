using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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

    private Location Within(ExpressionSyntax argument, TemplateSpan span)
    {
        var template = attribute.ConstructorArguments[0].Value as string ?? "";
        return Location.Create(argument.SyntaxTree, TextMap.Locate(argument, template, span.Start, span.Length));
    }

    private ExpressionSyntax? TemplateArgument() =>
        attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax { ArgumentList.Arguments: [var first, ..] }
            ? first.Expression
            : null;
}

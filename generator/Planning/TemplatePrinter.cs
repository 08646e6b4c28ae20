using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>Writes elements as a template again, for names and messages.</summary>
internal static class TemplatePrinter
{
    public static string Of(Element element) =>
        element switch
        {
            FramingElement => "",
            LiteralElement literal => literal.Written.Show(),
            HoleElement { IsRest: true } hole => $"{{*{hole.Member.Name}}}",
            HoleElement hole => $"{{{hole.Member.Name}}}",
            GroupElement group => $"[{Of(group.Elements)}]",
            _ => throw new InvalidOperationException($"There is no text for an element of type {element.GetType().Name}."),
        };

    public static string Of(IEnumerable<Element> elements) => string.Concat(elements.Select(Of));
}

using ArticleSchema.Generator.Definitions.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Tests;

/// <summary>What a template's characters stand for.</summary>
public class TemplateParserTests
{
    [Theory]
    [InlineData("a {B} c", "text 'a ' at 0+2, hole B at 2+3, text ' c' at 5+2")]
    [InlineData("{*B}", "rest B at 0+4")]
    [InlineData("{{a}} [[b]]", "text '{a} [b]' at 0+11")]
    [InlineData("a[b{C}]", "text 'a' at 0+1, group (text 'b' at 2+1, hole C at 3+3) at 1+6")]
    [InlineData("[a[b]]", "group (text 'a' at 1+1, group (text 'b' at 3+1) at 2+3) at 0+6")]
    [InlineData("[a]]]", "group (text 'a]' at 1+3) at 0+5")]
    [InlineData("\u2401a\u2421", "text '\u0001a\u007F' at 0+3")]
    [InlineData("\u2401\u2401a", "text '\u2401a' at 0+3")]
    [InlineData("aa  ##", "text 'aa  ##' at 0+6")]
    [InlineData("", "")]
    public void APieceOfATemplate(string template, string expected)
    {
        var findings = new List<Finding>();
        var nodes = TemplateParser.Parse(template, findings);

        Assert.Empty(findings);
        Assert.Equal(expected, string.Join(", ", nodes.Select(Describe)));
    }

    private static string Describe(TemplateNode node) =>
        node switch
        {
            TemplateText text => $"text '{text.Text}'",
            TemplateHole { IsRest: true } hole => $"rest {hole.Name}",
            TemplateHole hole => $"hole {hole.Name}",
            TemplateGroup group => $"group ({string.Join(", ", group.Nodes.Select(Describe))})",
            _ => throw new InvalidOperationException(node.ToString()),
        } + $" at {node.Span.Start}+{node.Span.Length}";
}

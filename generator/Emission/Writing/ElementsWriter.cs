using System.Text;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Writing;

/// <summary>Writes the statements that write the elements of a template, and the expression for their length.</summary>
/// <param name="writer">Takes the statements.</param>
/// <param name="values">Where the values come from.</param>
/// <param name="model">The format.</param>
internal sealed class ElementsWriter(SourceWriter writer, ValueSyntax values, FormatModel model)
{
    /// <summary>The expression for the length of all elements, in bytes.</summary>
    public string Size() => Size(model.Elements, "\n+ ");

    /// <summary>The expression for the length of some of them, in bytes.</summary>
    public string Size(IEnumerable<Element> elements) => Size(elements, " + ");

    /// <summary>The length of the text outside of all groups, in bytes.</summary>
    public int ByteCount => model.Elements.OfType<LiteralElement>().Sum(literal => Encoding.UTF8.GetByteCount(Output(literal.Written)));

    /// <summary>Writes the statements.</summary>
    public void Emit() => Emit(model.Elements);

    /// <summary>Writes the statements for some of them.</summary>
    public void Emit(IEnumerable<Element> elements)
    {
        foreach (var element in elements)
            Emit(element);
    }

    private string Size(IEnumerable<Element> elements, string plus) => string.Join(plus, elements.Select(Size).Prepend("0L"));

    private string Size(Element element) =>
        element switch
        {
            LiteralElement literal => $"{Encoding.UTF8.GetByteCount(Output(literal.Written))}",
            HoleElement hole => values.Size(hole.Member),
            GroupElement group when IsThere(group) is { } condition =>
                $"({condition} ? {string.Join(" + ", group.Elements.Select(Size))} : 0)",
            _ => "0",
        };

    private void Emit(Element element)
    {
        switch (element)
        {
            case LiteralElement literal:
                writer.Line($"writer.Append({CSharpLiteral.Utf8(Output(literal.Written))});");
                break;
            case HoleElement hole:
                values.EmitAppend(writer, hole.Member);
                break;
            case GroupElement group when IsThere(group) is { } condition:
                using (writer.Block($"if ({condition})"))
                    Emit(group.Elements);
                break;
        }
    }

    /// <summary>The condition under which a group is written; null if it never is.</summary>
    private string? IsThere(GroupElement group) => GroupCondition.Of(group) is { } condition ? Print(condition) : null;

    private string Print(GroupCondition condition) =>
        condition.Groups.Count > 0
            ? string.Join(" || ", condition.Groups.Select(group => $"({Print(group)})"))
            : string.Join(condition.NeedsAll ? " && " : " || ", condition.Members.Select(values.HasValue));

    private string Output(Literal literal) => model.ToOutput(literal.Text);
}

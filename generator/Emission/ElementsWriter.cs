using System.Text;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission;

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

    /// <summary>The condition under which a group is written: all its members are there, or one if all of them can be nil. Null if it has none, for then nothing
    /// asks for it.</summary>
    private string? IsThere(GroupElement group)
    {
        // A list that may be empty, and a value that may be nil, do not tell, where something else does.
        var members = group.Elements.OfType<HoleElement>().Select(hole => hole.Member).ToList();
        var telling = members.Where(member => member is { Value: not ListValue { Occurs.Least: 0 }, Nil.Count: 0 }).ToList();
        var nil = members.Where(member => member.Nil.Count > 0).ToList();
        if (telling.Count == 0 && nil.Count > 0)
            return string.Join(" || ", nil.Select(values.HasValue));
        if (members.Count > 0)
            return string.Join(" && ", (telling.Count > 0 ? telling : members).Select(values.HasValue));

        // A group around groups is there if one of those is.
        var inner = group.Elements.OfType<GroupElement>().Select(IsThere).Where(condition => condition is not null).ToList();
        return inner.Count == 0 ? null : string.Join(" || ", inner.Select(condition => $"({condition})"));
    }

    private string Output(Literal literal) => literal.Text.Replace("\n", model.OutputNewLine);
}

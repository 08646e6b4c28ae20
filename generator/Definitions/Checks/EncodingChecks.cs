using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Checks;

/// <summary>Looks whether what a format prescribes can come in its encoding.</summary>
internal static class EncodingChecks
{
    public static void Check(ArticleModel model, List<Finding> findings)
    {
        if (model.Encoding is not { IsUtf8: false } encoding)
            return;

        if (encoding.ByteOrderMark != ByteOrderMark.Text)
            findings.Add(Finding.OnType(DescriptorIds.ByteOrderMarkWithoutUtf8, encoding.Name));
        if (model is FormatModel format)
            foreach (var literal in Flatten(format.Elements).OfType<LiteralElement>())
                if (literal is not FramingElement)
                    foreach (var form in Foreign(literal.Forms))
                        findings.Add(Finding.InTemplate(DescriptorIds.NotInEncoding, literal.Span, form.Describe(), encoding.Name));
        foreach (var member in model.Members)
            foreach (var text in Foreign(LiteralsOf(member)).Distinct())
                findings.Add(Finding.OnMember(DescriptorIds.NotInEncoding, member.Name, text.Describe(), encoding.Name));

        IEnumerable<Literal> Foreign(IEnumerable<Literal> literals) => literals.Where(literal => !encoding.Has(literal.Text));

        IEnumerable<Literal> LiteralsOf(MemberModel member) =>
            member.Value.Literals
                .Concat(member.Value is ListValue list ? list.Separation.Literals : [])
                .Concat(Framing(model).Where(framing => framing.Member == member).SelectMany(framing => framing.Forms));
    }

    private static IEnumerable<FramingElement> Framing(ArticleModel model) =>
        model switch
        {
            FormatModel format => Flatten(format.Elements).OfType<FramingElement>(),
            ChoiceModel choice => choice.Branches.SelectMany(branch => new[] { branch.Initiator, branch.Terminator }).OfType<FramingElement>(),
            _ => [],
        };

    private static IEnumerable<Element> Flatten(IEnumerable<Element> elements) =>
        elements.SelectMany(element => element is GroupElement group ? Flatten(group.Elements) : [element]);
}

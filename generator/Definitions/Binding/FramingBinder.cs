using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>Binds what stands before or behind the value of a member wherever that is there.</summary>
internal static class FramingBinder
{
    /// <summary>What stands before the value. It takes the place of the hole's first brace.</summary>
    public static FramingElement? Initiator(MemberModel member, TemplateSpan hole, MemberAttributes attributes, List<Finding> findings) =>
        Bind(member, new(hole.Start, 1), attributes.Initiators, attributes.IgnoresCase, isTerminator: false, findings);

    /// <summary>What stands behind the value. It takes the place of the hole's last brace.</summary>
    public static FramingElement? Terminator(MemberModel member, TemplateSpan hole, MemberAttributes attributes, List<Finding> findings) =>
        Bind(member, new(hole.Start + hole.Length - 1, 1), attributes.Terminators, attributes.IgnoresCase, isTerminator: true, findings);

    private static FramingElement? Bind(
        MemberModel member, TemplateSpan span, EquatableArray<string>? texts, bool ignoresCase, bool isTerminator, List<Finding> findings)
    {
        if (texts is null)
            return null;
        if (texts.Value.Count == 0 || texts.Value.Contains(""))
        {
            findings.Add(Finding.OnMember(DescriptorIds.EmptyLiteral, member.Name, member.Name));
            return null;
        }

        var literals = texts.Value.Select(text => Literal.Of(text, ignoresCase)).ToList();
        return new(span, Literal.LongestFirst(literals).ToEquatableArray(), literals[0], member, isTerminator);
    }
}

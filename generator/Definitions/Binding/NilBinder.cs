using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>Binds the texts that stand where a value would, and mean that there is none.</summary>
internal static class NilBinder
{
    /// <summary>The texts that stand for no value.</summary>
    /// <param name="member">The property.</param>
    /// <param name="value">What it holds.</param>
    /// <param name="findings">Takes what does not fit.</param>
    public static EquatableArray<Literal> Bind(MemberDefinition member, ValueModel value, List<Finding> findings)
    {
        if (member.Attributes.NilValues is not { } texts)
            return EquatableArray<Literal>.Empty;

        if (texts.Count == 0 || texts.Contains(""))
        {
            findings.Add(Finding.OnMember(DescriptorIds.EmptyLiteral, member.Name, member.Name));
            return EquatableArray<Literal>.Empty;
        }

        var nil = texts.Select(text => Literal.Of(text, member.Attributes.IgnoresCase)).ToEquatableArray();
        if (nil.FirstOrDefault(literal => value.Literals.Any(own => own.Folded == literal.Folded)) is { } shared)
            findings.Add(Finding.OnMember(DescriptorIds.NilIsValue, member.Name, shared.Show(), member.Name));
        return nil;
    }
}

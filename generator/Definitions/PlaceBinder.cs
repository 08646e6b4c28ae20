using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions;

/// <summary>Binds what can stand in the place of a value beside the value: what fills it up, and what means that there is none.</summary>
/// <param name="findings">Takes what does not fit.</param>
internal sealed class PlaceBinder(List<Finding> findings)
{
    private const char FirstBeyondAscii = '\u0080';

    /// <summary>The texts that stand for no value.</summary>
    /// <param name="member">The property.</param>
    /// <param name="value">What it holds.</param>
    public EquatableArray<Literal> BindNil(MemberDefinition member, ValueModel value)
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

    /// <summary>What fills up the place of a value; null if nothing does.</summary>
    public Trimming? BindTrimming(MemberDefinition member)
    {
        if (member.Attributes.Trim is not { } trim)
            return null;

        if (trim.Padding is >= FirstBeyondAscii or '\n' or '\r')
            findings.Add(Finding.OnMember(DescriptorIds.InvalidPadding, member.Name, member.Name));
        if (member.Attributes.Length is { } length && (length.Minimum != length.Maximum || length.Minimum < 1))
            findings.Add(Finding.OnMember(DescriptorIds.OpenWidth, member.Name, member.Name));
        var isNumber = member.Kind is MemberKind.SignedNumber or MemberKind.UnsignedNumber;
        return new(
            trim.Kind,
            trim.Padding,
            member.Attributes.Length?.Maximum,
            trim.Kind == TrimKind.Left || (isNumber && trim.Kind == TrimKind.Both));
    }
}

using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>Binds what fills up the place of a value.</summary>
internal static class TrimmingBinder
{
    private const char FirstBeyondAscii = '\u0080';

    /// <summary>What fills up the place; null if nothing does.</summary>
    /// <param name="member">The property.</param>
    /// <param name="findings">Takes what does not fit.</param>
    public static Trimming? Bind(MemberDefinition member, List<Finding> findings)
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

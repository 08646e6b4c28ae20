using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Checks;

/// <summary>Looks whether headers can be told apart, and be written.</summary>
internal static class HeaderChecks
{
    /// <param name="headers">What headers look like.</param>
    /// <param name="members">The members that they are bound to.</param>
    /// <param name="names">The names of the headers.</param>
    /// <param name="type">The name of the type.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void Check(
        HeadersDefinition headers,
        EquatableArray<MemberModel> members,
        EquatableArray<HeaderName> names,
        string type,
        List<Finding> findings)
    {
        if (headers.NameEnd.Length == 0 || headers.NameEnd.Any(character => !IsVisible(character)))
            findings.Add(Finding.OnType(DescriptorIds.InvalidNameEnd, type));

        var comparer = headers.IgnoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var seen = new HashSet<string>(comparer);
        foreach (var name in names)
        {
            var isName = name.Name.Length > 0
                && name.Name.All(IsVisible)
                && (headers.NameEnd.Length == 0 || !(name.Name + headers.NameEnd).Substring(0, name.Name.Length + headers.NameEnd.Length - 1).Contains(headers.NameEnd));
            if (!isName)
                findings.Add(Finding.OnMember(DescriptorIds.InvalidHeaderName, name.Member, name.Name));
            else if (!seen.Add(name.Name))
                findings.Add(Finding.OnMember(DescriptorIds.SharedHeaderName, name.Member, name.Name));
        }

        foreach (var further in members.Where(member => member.Value is HeaderListValue { Name: null }).Skip(1))
            findings.Add(Finding.OnMember(DescriptorIds.SharedHeaderName, further.Name, "every other header"));
        foreach (var member in members)
            if (member.Value.Folding is { } folding && WhatIsWrongWith(folding, headers) is { } wrong)
                findings.Add(Finding.OnMember(DescriptorIds.InvalidFolding, member.Name, member.Name, wrong));
    }

    private static string? WhatIsWrongWith(Folding folding, HeadersDefinition headers) =>
        !headers.Lines.AreSeveral ? "its header has one line only; say Folding = true in [ArticleHeaders]"
        : folding is { Kind: FoldingKind.Paragraph, Width: > 0, Indent: "" } ? "the further lines of a header have an Indent"
        : null;

    private static bool IsVisible(char character) => character is > ' ' and < '\u007F';
}

using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions;

/// <summary>Looks whether headers can be told apart, and be written.</summary>
internal static class HeaderChecks
{
    public static void Check(
        ArticleDefinition definition, HeadersDefinition headers, EquatableArray<HeaderName> names, List<Finding> findings)
    {
        if (headers.NameEnd.Length == 0 || headers.NameEnd.Any(character => !IsVisible(character)))
            findings.Add(Finding.OnType(DescriptorIds.InvalidNameEnd, definition.Type.Name));

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

        foreach (var further in definition.Members.Where(member => member.Kind == MemberKind.HeaderList).Skip(1))
            findings.Add(Finding.OnMember(DescriptorIds.SharedHeaderName, further.Name, "every other header"));
    }

    private static bool IsVisible(char character) => character is > ' ' and < '\u007F';
}

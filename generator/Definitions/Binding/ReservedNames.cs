using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>The members that generated code adds to a type: a property of the same name would clash with them.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> _ofAnyArticle =
    [
        "Chars", "Delimiters", "Equals", "Expected", "Foldings", "GetByteCount", "GetHashCode", "GetType", "Grammar",
        "IsRecovered", "IsValidUtf8", "KeepsOthers", "Measure", "MemberAt", "Parse", "PartOf", "Patterns", "Read", "ReadFirst",
        "Recover", "RecoverBack", "Recovered", "RecoverFront", "Refuse", "ResumePoints", "Separators", "Syntax", "ToArticle",
        "ToString", "TryCreate", "TryFormat", "TryParse", "TryWrite", "TryWriteJson", "View", "VisitRoles",
        "WriteJson", "WriteJsonProperties", "WriteJsonValue", "WriteTo",
    ];

    private static readonly HashSet<string> _ofChoices = ["Kind", "Kinds"];

    /// <summary>What generated code puts before the name of a property, for methods and classes that have to do with it.</summary>
    private static readonly string[] _prefixes =
    [
        "EndOf", "Fits", "IndexOfInvalid", "IsNil", "Match", "MatchAfter", "MatchBefore", "NameOf", "NotEndOf", "NotStartOf", "StartOf", "TextOf",
        "Take", "TryRead", "TryTake", "TryUnframe", "TryWith", "Write",
    ];

    /// <summary>What generated code puts around the name of a property for what is read from the end.</summary>
    private static readonly string[] _prefixesFromEnd = [.. _prefixes, "", "After", "Before"];

    /// <summary>Whether a property cannot have a name.</summary>
    /// <param name="name">The name.</param>
    /// <param name="placement">Where its value stands.</param>
    /// <param name="others">The names of all properties.</param>
    public static bool Contains(string name, Placement placement, IReadOnlyCollection<string> others) =>
        Identifier.IsKeyword(name)
        || name[0] == '_'
        || _ofAnyArticle.Contains(name)
        || (placement == Placement.Branch && _ofChoices.Contains(name))
        || others.Any(other => IsMade(name, _prefixes, other, ""))
        || others.Any(other => IsMade(name, _prefixesFromEnd, other, "FromEnd"))
        || others.Any(other => name.StartsWith($"Read{other}Group", StringComparison.Ordinal));

    /// <summary>Whether a name is that of a property with one of some prefixes before it and a suffix behind it.</summary>
    private static bool IsMade(string name, string[] prefixes, string property, string suffix)
    {
        var prefixLength = name.Length - property.Length - suffix.Length;
        return prefixLength >= 0
            && name.EndsWith(suffix, StringComparison.Ordinal)
            && string.CompareOrdinal(name, prefixLength, property, 0, property.Length) == 0
            && prefixes.Any(prefix => prefix.Length == prefixLength && name.StartsWith(prefix, StringComparison.Ordinal));
    }
}

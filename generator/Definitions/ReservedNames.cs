namespace ArticleSchema.Generator.Definitions;

/// <summary>The members that generated code adds to a type: a property of the same name would clash with them.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> _ofAnyArticle =
    [
        "Chars", "Equals", "Expected", "GetByteCount", "GetHashCode", "GetType", "Grammar", "IsValidUtf8", "MemberAt", "Parse", "Read", "Refuse",
        "ToString", "TryCreate", "TryFormat", "TryParse", "WriteJson", "WriteJsonProperties", "WriteTo",
    ];

    private static readonly HashSet<string> _ofChoices = ["Kind", "Kinds"];

    public static bool Contains(string name, Placement placement) =>
        _ofAnyArticle.Contains(name) || (placement == Placement.Branch && _ofChoices.Contains(name));
}

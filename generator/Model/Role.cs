namespace ArticleSchema.Generator.Model;

/// <summary>What a member is to those who read articles of many formats.</summary>
/// <param name="Vocabulary">The enum, by its full name.</param>
/// <param name="Name">Its member.</param>
internal sealed record Role(string Vocabulary, string Name)
{
    /// <summary>What is declared to be a role, but is no member of an enum.</summary>
    public static Role Unknown { get; } = new("", "");

    /// <summary>The expression for it.</summary>
    public string Expression => $"{Vocabulary}.{Identifier.Of(Name)}";
}

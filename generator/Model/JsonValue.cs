namespace ArticleSchema.Generator.Model;

/// <summary>What stands for an article in the JSON of another one, instead of an object.</summary>
/// <param name="Member">The member that does, or null for the text of the article.</param>
internal sealed record JsonValue(MemberModel? Member);

namespace ArticleSchema.Generator.Model;

/// <summary>A mistake in a definition, without a place in a file: the analyzer knows where the definition stands.</summary>
/// <param name="Id">The id of its descriptor.</param>
/// <param name="Member">The property concerned, or null.</param>
/// <param name="Template">The part of the template concerned, or null. With neither, it concerns the type.</param>
/// <param name="Arguments">What the descriptor's message says of it.</param>
internal sealed record Finding(string Id, string? Member, TemplateSpan? Template, EquatableArray<string> Arguments)
{
    public static Finding InTemplate(string id, TemplateSpan span, params string[] arguments) =>
        new(id, null, span, arguments.ToEquatableArray());

    public static Finding OnMember(string id, string member, params string[] arguments) =>
        new(id, member, null, arguments.ToEquatableArray());

    public static Finding OnType(string id, params string[] arguments) =>
        new(id, null, null, arguments.ToEquatableArray());
}

using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions;

/// <summary>An annotated type as it stands in the source, nothing of it interpreted: what one look at its symbol gives.</summary>
/// <param name="Type">The type.</param>
/// <param name="Shape">What kind of type it is.</param>
/// <param name="Kind">Which attribute it has.</param>
/// <param name="Template">The template; empty for a choice.</param>
/// <param name="OutputNewLine">What a line feed of the template is written as.</param>
/// <param name="NotPrecededBy">What the character before it may not be, or null.</param>
/// <param name="NotFollowedBy">What the character behind it may not be, or null.</param>
/// <param name="IgnoresCase">Whether the text of the template is read in any case.</param>
/// <param name="Members">The properties, in the order of their declaration.</param>
/// <param name="ShadowedNames">Names of <see cref="EmittedNames"/> that mean something else where the type stands.</param>
internal sealed record ArticleDefinition(
    DeclaredType Type,
    TypeShape Shape,
    ArticleKind Kind,
    string Template,
    string OutputNewLine,
    string? NotPrecededBy,
    string? NotFollowedBy,
    bool IgnoresCase,
    EquatableArray<MemberDefinition> Members,
    EquatableArray<string> ShadowedNames)
{
    /// <summary>What headers look like; null for anything else.</summary>
    public HeadersDefinition? Headers { get; init; }

    /// <summary>In what bytes its articles come; null where that is not declared.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>What stands for it in the JSON of another format: the name of a member, empty for its text; null for an object.</summary>
    public string? JsonValue { get; init; }

    /// <summary>What there is to know of a type that is a document; null for a view.</summary>
    public DocumentDefinition? Document { get; init; }

    /// <summary>Whether a property has a place in the format.</summary>
    public bool Uses(MemberDefinition member) =>
        Kind == ArticleKind.Headers ? member.IsPartialGetter
        : Kind == ArticleKind.Choice ? member.Attributes.IsBranch
        : Template.Contains($"{{{member.Name}}}") || Template.Contains($"{{*{member.Name}}}");
}

/// <summary>What headers look like, as it is declared.</summary>
/// <param name="NameEnd">What stands behind a name.</param>
/// <param name="IgnoresCase">Whether the case of names does not matter.</param>
/// <param name="Lines">The further lines of headers, and those between them.</param>
/// <param name="Duplicates">What of a header that is there more than once.</param>
internal sealed record HeadersDefinition(string NameEnd, bool IgnoresCase, HeaderLines Lines, HeaderDuplicates Duplicates);

/// <summary>What a type is annotated as.</summary>
internal enum ArticleKind
{
    Format,
    Choice,
    Headers,

    /// <summary>Both a format and a choice, or one of them twice.</summary>
    Several,
}

using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Syntax;

/// <summary>In what form a view keeps the value of a member, and in what form its writer takes it.</summary>
internal static class FieldType
{
    private const string Text = "global::ArticleSchema.Utf8Span";
    private const string OptionalText = $"global::ArticleSchema.Optional<{Text}>";

    /// <summary>The type of the field: the text of a list and of what is folded, the value of everything else.</summary>
    public static string Of(MemberModel member) =>
        member.Value is ListValue or HeaderListValue ? Text
        : member.Value.Folding is not null ? OfParameter(member)
        : member.TypeName;

    /// <summary>Whether the field is a text, or one that may not be there.</summary>
    public static bool IsText(MemberModel member) => Of(member) is Text or OptionalText;

    /// <summary>The type of the parameter: the value of dates, numbers and enums, the text of everything else.</summary>
    public static string OfParameter(MemberModel member) =>
        member.Value.IsScalar ? member.TypeName
        : member.Presence == Presence.Optional ? OptionalText
        : Text;
}

using ArticleSchema.Generator.Emission.Constants;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Writing;

/// <summary>Writes how a view tells whether what was written has read back as it was given, or as it was.</summary>
internal static class ReadBack
{
    /// <summary>The condition under which a member has not read back as it was given.</summary>
    public static string Differs(MemberModel member)
    {
        var read = "article." + member.FieldName;
        var given = member.LocalName;
        return member switch
        {
            { Value: HeaderListValue } => $"destination.Overlaps({given}) || !article.{member.Name}.IsText({given})",
            { Value.IsScalar: true } => ValueSyntax.Differs(member, read, given),
            { Presence: Presence.Optional } =>
                $"{read}.HasValue != {given}.HasValue\n"
                + $"    || {given}.HasValue && destination.Overlaps({given}.Value)\n"
                + $"    || {given}.HasValue && {IsOtherText(member, read + ".Value", given + ".Value")}",
            _ => $"destination.Overlaps({given}) || {IsOtherText(member, read, given)}",
        };
    }

    /// <summary>The condition under which a member has not read back as it was in this view.</summary>
    public static string Changes(MemberModel member)
    {
        var read = "article." + member.FieldName;
        var was = member.FieldName;
        return member switch
        {
            { Value: HeaderListValue } => $"!article.{member.Name}.IsSameAs({member.Name})",
            { Value.IsScalar: true } => ValueSyntax.Differs(member, read, was),
            { Presence: Presence.Optional } =>
                $"{read}.HasValue != {was}.HasValue\n"
                + $"    || {was}.HasValue && {TextOf(member, read + ".Value")} != {TextOf(member, was + ".Value")}",
            _ => $"{TextOf(member, read)} != {TextOf(member, was)}",
        };
    }

    /// <summary>The condition under which a value that is given is the one that this view has.</summary>
    public static string IsGiven(MemberModel member)
    {
        var was = member.FieldName;
        var given = member.LocalName;
        return member switch
        {
            { Value.IsScalar: true } => ValueSyntax.IsSame(member, was, given),
            { Presence: Presence.Optional } =>
                $"{was}.HasValue == {given}.HasValue\n"
                + $"    && (!{given}.HasValue || {IsText(member, was + ".Value", given + ".Value")})",
            _ => IsText(member, was, given),
        };
    }

    /// <summary>The condition under which a text is the one that is given.</summary>
    private static string IsText(MemberModel member, string text, string given) =>
        member.Value is TextValue { Folding: { } folding }
            ? $"{FoldingEmitter.Text(folding.Kind, text)}.JoinsTo({given})"
            : $"{TextOf(member, text)} == {given}";

    private static string IsOtherText(MemberModel member, string text, string given) =>
        member.Value is TextValue { Folding: not null }
            ? "!" + IsText(member, text, given)
            : $"{TextOf(member, text)} != {given}";

    /// <summary>The bytes as which a member has read back, if it has any.</summary>
    public static string PlaceOf(MemberModel member) =>
        member switch
        {
            { Value.IsScalar: true } or { Value: HeaderListValue } or { Presence: Presence.Optional } => "default",
            _ => TextOf(member, "article." + member.FieldName),
        };

    /// <summary>The expression for the bytes of a value that is not kept as one of its own.</summary>
    public static string TextOf(MemberModel member, string value) =>
        member.Value is ArticleValue ? $"global::ArticleSchema.Nested.TextOf({value})" : value;
}

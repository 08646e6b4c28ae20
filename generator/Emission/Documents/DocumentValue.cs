using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Documents;

/// <summary>Writes how the values of a document and those of its view become each other.</summary>
internal static class DocumentValue
{
    private const string List = "global::ArticleSchema.DocumentList";
    private const string Position = "global::ArticleSchema.SeparatorPosition";

    /// <summary>The expression, in the view, for the value of a member in the document.</summary>
    public static string Make(MemberModel member)
    {
        var value = "this." + member.Name;
        return member switch
        {
            { Value: TextValue or ArticleValue, Presence: Presence.Optional } =>
                $"{value}.HasValue ? {One(member, value + ".Value")} : null",
            { Value: TextValue, Property.IsNullable: true } => $"{value}.IsEmpty ? null : {One(member, value)}",
            { Value: ListValue or HeaderListValue } => MakeList(member, value),
            _ => One(member, value),
        };
    }

    /// <summary>The expression for a value of a document, in the form in which it is measured and written.</summary>
    /// <param name="member">The member.</param>
    /// <param name="document">The variable that holds the document.</param>
    public static string Take(MemberModel member, string document)
    {
        var value = $"{document}.{member.Name}";
        return (member.Value, member.Property!.Form) switch
        {
            (ListValue or HeaderListValue, DocumentForm.ImmutableArray) => value + ".AsSpan()",
            (ListValue or HeaderListValue, _) => $"{List}.AsSpan({value})",
            _ => value,
        };
    }

    /// <summary>What is written between the elements of a list, and where: the arguments of the runtime's methods.</summary>
    public static string Separator(ListValue list, FormatModel model)
    {
        var written = list.Separation.Written;
        var separator = written.Length == 0 ? "default" : CSharpLiteral.Utf8(model.ToOutput(written));
        return $"{separator}, {Position}.{list.Separation.Position}";
    }

    /// <summary>How headers are written: the arguments of the runtime's methods. Those of one name begin with it.</summary>
    public static string Syntax(HeaderListValue headers, FormatModel model) =>
        $"{CSharpLiteral.Utf8($"{headers.Name}{((HeadersModel)model).NameEnd} ")}, {CSharpLiteral.Utf8(model.OutputNewLine)}";

    private static string One(MemberModel member, string value) =>
        member.Value switch
        {
            TextValue => value + ".ToString()",
            ArticleValue => value + ".ToArticle()",
            _ => value,
        };

    private static string MakeList(MemberModel member, string value)
    {
        var array = member.Value switch
        {
            ArticleListValue articles => $"{List}.ToArray<{articles.FormatName}, {member.Property!.TypeName}>({value})",
            HeaderListValue { Name: not null } => $"global::ArticleSchema.DocumentHeaders.ToValues({value})",
            HeaderListValue => $"global::ArticleSchema.DocumentHeaders.ToArray({value})",
            _ => $"{List}.ToArray({value})",
        };
        return member.Property!.Form == DocumentForm.ImmutableArray
            ? $"global::System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray({array})"
            : array;
    }
}

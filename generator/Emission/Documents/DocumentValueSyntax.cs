using ArticleSchema.Generator.Emission.Constants;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Emission.Writing;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Documents;

/// <summary>The values that a document is written of: its own, in variables; where each is put is kept.</summary>
/// <param name="model">The format of the document's view.</param>
internal sealed class DocumentValueSyntax(FormatModel model) : ValueSyntax
{
    private const string List = "global::ArticleSchema.DocumentList";
    private const string Headers = "global::ArticleSchema.DocumentHeaders";

    public override string HasValue(MemberModel member) =>
        member switch
        {
            { Value: ListValue or HeaderListValue } => $"!{member.LocalName}.IsEmpty",
            { Value: TextValue, Property.IsNullable: false } => $"!string.IsNullOrEmpty({member.LocalName})",
            _ => $"{member.LocalName} is not null",
        };

    protected override string CountElements(MemberModel member) => member.LocalName + ".Length";

    protected override string CountWords(MemberModel member) =>
        member.Value is ListValue list
            ? $"{List}.CountWords({member.LocalName}, {DocumentValue.Separator(list, model)})"
            : ComputedEmitter.CountWords(member.LocalName);

    protected override string SizeOfValue(MemberModel member) =>
        member.Value switch
        {
            TextValue { Folding: not null } => $"{FoldingEmitter.Of(member)}.GetByteCount({member.LocalName})",
            TextValue => $"{List}.GetByteCount({member.LocalName})",
            ArticleValue => $"{ValueOf(member)}.GetByteCount()",
            HeaderListValue list => $"{Headers}.GetByteCount({member.LocalName}, {DocumentValue.Syntax(list, model)})",
            ScalarListValue list =>
                $"{List}.GetByteCount({member.LocalName}, {DocumentValue.Separator(list, model)}, static value => {SizeOfScalar(member, "value")})",
            ListValue list => $"{List}.GetByteCount({member.LocalName}, {DocumentValue.Separator(list, model)}{Folding(member)})",
            _ => SizeOfScalar(member, ValueOf(member)),
        };

    protected override void EmitAppendValue(SourceWriter writer, MemberModel member)
    {
        if (member.Value.IsScalar)
        {
            writer.Line(AppendScalar(member, ValueOf(member)));
            return;
        }

        var start = member.Derived("Start");
        writer.Line($"{start} = writer.Position;");
        switch (member.Value)
        {
            case TextValue { Folding: not null }:
                EmitTexts(writer, member, $"{FoldingEmitter.Of(member)}.TryAppend(ref writer, {member.LocalName})");
                break;
            case TextValue:
                EmitTexts(writer, member, $"writer.TryAppend({member.LocalName})");
                break;
            case TextListValue list:
                EmitTexts(writer, member, $"{List}.TryAppend(ref writer, {ListArguments(member, list)}{Folding(member)})");
                break;
            case HeaderListValue list:
                EmitTexts(writer, member, $"{Headers}.TryAppend(ref writer, {member.LocalName}, {DocumentValue.Syntax(list, model)})");
                break;
            case ScalarListValue list:
                EmitValues(writer, member, list);
                break;
            case ArticleListValue list:
                EmitArticles(writer, $"{List}.TryAppend(ref writer, {ListArguments(member, list)}, out error)");
                break;
            default:
                EmitArticles(writer, $"writer.TryAppend({ValueOf(member)}, out error)");
                break;
        }
        writer.Line($"{member.Derived("Length")} = writer.Position - {start};");
    }

    /// <summary>Whether the elements of a list are compared by their lengths: values are compared themselves.</summary>
    public static bool HasLengths(MemberModel member) => member.Value is ListValue and not ScalarListValue;

    /// <summary>The variable for the lengths of the elements of a list.</summary>
    public static string Lengths(MemberModel member) => member.Derived("Lengths");

    private string ListArguments(MemberModel member, ListValue list) =>
        $"{member.LocalName}, {DocumentValue.Separator(list, model)}, ref {Lengths(member)}";

    /// <summary>The statement that refuses a value.</summary>
    public static string Refuse(MemberModel member, FormatModel model, string offset) =>
        "return global::ArticleSchema.Document.Refuse("
        + $"{CSharpLiteral.String(model.Type.Title)}, {CSharpLiteral.String(member.Name)}, destination, {offset}, out error);";

    /// <summary>How the texts of a list are folded: the last argument of the runtime's methods, if they are.</summary>
    public static string Folding(MemberModel member) => member.Value.Folding is null ? "" : ", " + FoldingEmitter.Of(member);

    private void EmitTexts(SourceWriter writer, MemberModel member, string call)
    {
        writer.Line($"if (!{call})");
        using (writer.Indent())
            writer.Line(Refuse(member, model, member.Derived("Start")));
    }

    private void EmitValues(SourceWriter writer, MemberModel member, ScalarListValue list)
    {
        writer.Line($"{List}.Append(");
        using (writer.Indent())
        {
            writer.Line(
                $"""
                ref writer,
                {member.LocalName},
                {DocumentValue.Separator(list, model)},
                static (ref global::ArticleSchema.ArticleWriter writer, {list.ElementName} value) => {AppendScalar(member, "value").TrimEnd(';')});
                """);
        }
    }

    private static void EmitArticles(SourceWriter writer, string call)
    {
        writer.Line($"if (!{call})");
        writer.Line("    return false;");
    }

    /// <summary>The value of a member that is there.</summary>
    private static string ValueOf(MemberModel member) =>
        member.Property is { IsNullable: true } && member.Property.IsValueType ? member.LocalName + ".Value" : member.LocalName;
}

using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes the fields of a view, its constructor, and its properties.</summary>
internal static class StateEmitter
{
    private const string SourceType = "global::System.ReadOnlySpan<byte>";

    /// <summary>Writes the state of a format: its source and the values of its members.</summary>
    public static void EmitFormat(SourceWriter writer, FormatModel model)
    {
        Emit(writer, model, [(SourceType, "source", "_source"), .. MemberFields(model.Members)]);
        foreach (var member in model.Members)
            EmitProperty(writer, member, PropertyValue(member));
    }

    /// <summary>Writes the state of a choice: its source, which branch it is, and the values of branches that are articles.</summary>
    public static void EmitChoice(SourceWriter writer, ChoiceModel model)
    {
        var articles = model.Members.Where(member => member.Value is ArticleValue);
        Emit(writer, model, [(SourceType, "source", "_source"), ("Kinds", "kind", "_kind"), .. MemberFields(articles)]);
        foreach (var member in model.Members)
        {
            var text = member.Value.Folding is { } folding ? FoldingEmitter.Text(folding.Kind, "_source") : "_source";
            var value = member.Value is ArticleValue ? member.FieldName : $"_kind == Kinds.{member.Name} ? {text} : default";
            EmitProperty(writer, member, value);
        }
    }

    private static void EmitProperty(SourceWriter writer, MemberModel member, string value)
    {
        // The property of a view is documented where it is declared; in the view of a document it is declared only here.
        if (member.Property is { FullName: var documented })
            writer.Line($"/// <inheritdoc cref=\"{documented}\"/>");
        writer.Line($"{member.Modifiers} {member.TypeName} {member.Name} => {value};\n");
    }

    private static IEnumerable<(string Type, string Parameter, string Field)> MemberFields(IEnumerable<MemberModel> members) =>
        members.Where(HasField).Select(member => (FieldType.Of(member), member.LocalName, member.FieldName));

    /// <summary>Whether the value of a member is kept: not of headers, which are read of all that there is.</summary>
    public static bool HasField(MemberModel member) => member.Value is not HeaderListValue;

    private static void Emit(SourceWriter writer, ArticleModel model, (string Type, string Parameter, string Field)[] fields)
    {
        foreach (var (type, _, field) in fields)
            writer.Line($"private readonly {type} {field};");
        writer.Line();

        writer.Line($"private {model.Type.Name}(");
        using (writer.Indent())
            writer.Line(string.Join(",\n", fields.Select(field => $"{field.Type} {field.Parameter}")) + ")");
        writer.Line("{");
        using (writer.Indent("}\n"))
            writer.Line(string.Join("\n", fields.Select(field => $"{field.Field} = {field.Parameter};")));
    }

    private static string PropertyValue(MemberModel member) =>
        member.Value switch
        {
            HeaderListValue => "new(_source, Syntax)",
            TextListValue { Folding: { } folding } =>
                $"new(new global::ArticleSchema.Utf8List({member.FieldName}, {SeparationEmitter.Of(member)}), {FoldingEmitter.Kind(folding.Kind)})",
            TextValue { Folding: { } folding } when member.Presence == Presence.Optional =>
                $"{member.FieldName}.HasValue ? {FoldingEmitter.Text(folding.Kind, member.FieldName + ".Value")} : default({member.TypeName})",
            TextValue { Folding: { } folding } => $"new({member.FieldName}, {FoldingEmitter.Kind(folding.Kind)})",
            ScalarListValue => $"new({member.FieldName}, {SeparationEmitter.Of(member)}, TryRead{member.Name})",
            ListValue => $"new({member.FieldName}, {SeparationEmitter.Of(member)})",
            _ => member.FieldName,
        };
}

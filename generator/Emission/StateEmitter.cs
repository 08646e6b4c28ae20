using ArticleSchema.Generator.Emission.Constants;
using ArticleSchema.Generator.Emission.Recovering;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes the fields of a view, its constructor, and its properties.</summary>
internal static class StateEmitter
{
    private const string SourceType = "global::System.ReadOnlySpan<byte>";
    private const string Piece = "global::ArticleSchema.HeaderPiece";

    /// <summary>Writes the state of a format: its source and the values of its members.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="model">The format.</param>
    /// <param name="recoveredLists">The lists that can have wrong elements in an article of which the rest was read.</param>
    public static void EmitFormat(SourceWriter writer, FormatModel model, EquatableArray<MemberModel> recoveredLists)
    {
        var arePieces = model is HeadersModel;
        Emit(writer, model, [new(SourceType, "source", "_source"), .. MemberFields(model.Members, arePieces)]);
        if (arePieces)
            EmitPieces(writer, model);
        if (recoveredLists.Count > 0)
        {
            writer.Line("/// <summary>Whether elements of lists may be wrong.</summary>");
            writer.Line("private bool IsRecovered { get; init; }\n");
        }
        foreach (var member in model.Members)
        {
            var value = PropertyValue(member);
            if (recoveredLists.Contains(member))
                EmitProperty(writer, member, $"IsRecovered ? {PropertyValue(member, RecoveredListEmitter.Of(member))} : {value}");
            else if (member.Value is ListValue)
                EmitInlinedProperty(writer, member, value);
            else
                EmitProperty(writer, member, value);
        }
    }

    /// <summary>Writes the statement that makes an article of which some is wrong.</summary>
    public static void EmitRecovered(SourceWriter writer, FormatModel model, EquatableArray<MemberModel> recoveredLists)
    {
        var values = model.Members.Select(member => ", " + member.LocalName);
        var mark = recoveredLists.Count > 0 ? " { IsRecovered = true }" : "";
        writer.Line($"article = new(source{string.Concat(values)}){mark};");
    }

    /// <summary>Writes the state of a choice: its source, which branch it is, and the values of branches that are not the source.</summary>
    public static void EmitChoice(SourceWriter writer, ChoiceModel model)
    {
        var kept = model.Branches.Where(branch => branch.HasField).Select(branch => branch.Member);
        Emit(writer, model, [new(SourceType, "source", "_source"), new("Kinds", "kind", "_kind"), .. MemberFields([.. kept])]);
        foreach (var branch in model.Branches)
        {
            var member = branch.Member;
            var text = member.Value.Folding is { } folding ? FoldingEmitter.Text(folding.Kind, "_source") : "_source";
            EmitInlinedProperty(writer, member, branch.HasField ? PropertyValue(member) : $"_kind == Kinds.{member.Name} ? {text} : default");
        }
    }

    private static void EmitProperty(SourceWriter writer, MemberModel member, string value)
    {
        EmitDocumentation(writer, member);
        writer.Line($"{member.Modifiers} {member.TypeName} {member.Name} => {value};\n");
    }

    /// <summary>Writes a property that is a part of loops over lists: of the list, so that its separator is a constant there, or of an
    /// element, so that it need not be in memory.</summary>
    private static void EmitInlinedProperty(SourceWriter writer, MemberModel member, string value)
    {
        EmitDocumentation(writer, member);
        writer.Line(
            $$"""
            {{member.Modifiers}} {{member.TypeName}} {{member.Name}}
            {
                {{Inlining.Attribute}}
                get => {{value}};
            }

            """);
    }

    private static void EmitDocumentation(SourceWriter writer, MemberModel member)
    {
        // The property of a view is documented where it is declared; in the view of a document it is declared only here.
        if (member.Property is { FullName: var documented })
            writer.Line($"/// <inheritdoc cref=\"{documented}\"/>");
    }

    /// <summary>Writes the properties for the texts of headers, which are kept as places.</summary>
    private static void EmitPieces(SourceWriter writer, ArticleModel model)
    {
        foreach (var member in model.Members.Where(FieldType.IsText))
        {
            var method = member.Presence == Presence.Optional ? "OptionalIn" : "In";
            writer.Line($"/// <summary>The text of <see cref=\"{member.Name}\"/>.</summary>");
            writer.Line($"private {FieldType.Of(member)} {member.FieldName} => {PieceOf(member, model.Members)}.{method}(_source);\n");
        }
    }

    private static IEnumerable<Field> MemberFields(IReadOnlyCollection<MemberModel> members, bool arePieces = false) =>
        members.Select(member => new Field(FieldType.Of(member), member.LocalName, member.FieldName, member.Value is ArticleValue)
        {
            Piece = arePieces && FieldType.IsText(member) ? PieceOf(member, members) : null,
        });

    /// <summary>The name of the field for the place of a text. No other member has it.</summary>
    private static string PieceOf(MemberModel member, IReadOnlyCollection<MemberModel> members)
    {
        var name = member.FieldName + "Piece";
        while (members.Any(other => other.FieldName == name))
            name += "_";
        return name;
    }

    private static void Emit(SourceWriter writer, ArticleModel model, Field[] fields)
    {
        foreach (var field in fields)
            writer.Line($"private readonly {(field.Piece is null ? field.Type : Piece)} {field.Piece ?? field.Name};");
        writer.Line();

        Parenthesized.Emit(
            writer,
            $"private {model.Type.Name}(",
            fields.Select(field => $"{(field.IsLarge ? "scoped in " : "")}{field.Type} {field.Parameter}"));
        writer.Line("{");
        using (writer.Indent("}\n"))
            writer.Line(string.Join("\n", fields.Select(field => field.Piece is null
                ? $"{field.Name} = {field.Parameter};"
                : $"{field.Piece} = new({field.Parameter}, source);")));
    }

    private static string PropertyValue(MemberModel member) =>
        PropertyValue(member, member.Value is ListValue ? SeparationEmitter.Of(member) : "");

    /// <summary>The expression for the value of a member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="separation">The expression for how the elements of a list are told apart.</param>
    private static string PropertyValue(MemberModel member, string separation) =>
        member.Value switch
        {
            HeaderListValue { Name: { } name } => $"new({member.FieldName}, Syntax, {CSharpLiteral.Utf8(name)})",
            HeaderListValue => $"new({member.FieldName}, Syntax)",
            TextListValue { Folding: { } folding } =>
                $"new(new global::ArticleSchema.Utf8List({member.FieldName}, {separation}), {FoldingEmitter.Kind(folding.Kind)})",
            TextValue { Folding: { } folding } when member.Presence == Presence.Optional =>
                $"{member.FieldName}.HasValue ? {FoldingEmitter.Text(folding.Kind, member.FieldName + ".Value")} : default({member.TypeName})",
            TextValue { Folding: { } folding } => $"new({member.FieldName}, {FoldingEmitter.Kind(folding.Kind)})",
            ScalarListValue => $"new({member.FieldName}, {separation}, TryRead{member.Name})",
            ListValue => $"new({member.FieldName}, {separation})",
            _ => member.FieldName,
        };

    /// <summary>A field, and the parameter that sets it.</summary>
    /// <param name="Type">The type.</param>
    /// <param name="Parameter">The name of the parameter.</param>
    /// <param name="Name">The name of the field.</param>
    /// <param name="IsLarge">Whether it is a view of another format, which is not to be copied more often than it has to be.</param>
    private readonly record struct Field(string Type, string Parameter, string Name, bool IsLarge = false)
    {
        /// <summary>The name of the field if it keeps the place of the text; else null.</summary>
        public string? Piece { get; init; }
    }
}

using System.Text;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes the serializer: <c>TryCreate</c>, which writes an article of its values, and what it needs of space.</summary>
/// <remarks>What was written is read back before it is handed out, so that no value can turn into another one.</remarks>
internal static class CreateEmitter
{
    public static void Emit(SourceWriter writer, FormatModel model)
    {
        if (model.Members.Count > 0)
            EmitGetByteCount(writer, model);
        EmitTryCreate(writer, model);
        if (model.Members.Count > 0)
            EmitRefuse(writer, model);
    }

    private static void EmitGetByteCount(SourceWriter writer, FormatModel model)
    {
        writer.Line("/// <summary>The length of the article that <see cref=\"TryCreate\"/> writes of these values, in bytes.</summary>");
        EmitParameterDocs(writer, model);
        writer.Line("public static int GetByteCount(");
        using var indent = writer.Indent();
        writer.Line(string.Join(",\n", Parameters(model)) + ") =>");
        writer.Line("global::ArticleSchema.ArticleWriter.ToByteCount(");
        using (writer.Indent())
            writer.Line(Size(model) + ");\n");
    }

    private static string Size(FormatModel model) =>
        string.Join("\n+ ", model.Elements.Select(element => Size(element, model)).Prepend("0L"));

    private static void EmitTryCreate(SourceWriter writer, FormatModel model)
    {
        var name = model.Type.Name;
        writer.Line(
            """
            /// <summary>Writes an article of its values. Never throws.</summary>
            /// <param name="destination">Takes the article; the view keeps it. None of the values lies in it.</param>
            """);
        EmitParameterDocs(writer, model);
        writer.Line(
            """
            /// <param name="article">The article, a view of <paramref name="destination"/>.</param>
            /// <param name="error">Why the values were refused: one would not read back as itself, or there is too little room.</param>
            /// <returns>Whether the article was written. If not, <paramref name="destination"/> holds nothing of use.</returns>
            public static bool TryCreate(
            """);
        using (writer.Indent())
        {
            writer.Line("global::System.Span<byte> destination,");
            writer.Line(string.Concat(Parameters(model).Select(parameter => parameter + ",\n"))
                + $"out {name} article,\nout global::ArticleSchema.ArticleError error)");
        }

        var values = string.Join(", ", model.Members.Select(member => member.LocalName));
        var length = model.Members.Count > 0
            ? $"GetByteCount({values})"
            : $"{model.Elements.OfType<LiteralElement>().Sum(literal => Encoding.UTF8.GetByteCount(Output(literal.Written, model)))}";
        writer.Line("{");
        using var block = writer.Indent("}\n");
        writer.Line(
            $$"""
            article = default;
            var length = {{length}};
            if (destination.Length < length)
            {
                error = new(
                    global::ArticleSchema.ArticleErrorCode.DestinationTooSmall,
                    {{CSharpLiteral.String(name)}},
                    "",
                    $"{length} bytes of room",
                    destination,
                    0);
                return false;
            }

            destination = destination[..length];
            var writer = new global::ArticleSchema.ArticleWriter(destination);
            """);
        foreach (var element in model.Elements)
            EmitElement(writer, element, model);

        writer.Line();
        writer.Line("if (!TryParse(destination, out article, out error))");
        writer.Line("    return false;");
        foreach (var member in model.Members)
        {
            writer.Line($"if ({Differs(member)})");
            using (writer.Indent())
                writer.Line($"return Refuse({CSharpLiteral.String(member.Name)}, {PlaceOf(member)}, destination, out article, out error);");
        }
        writer.Line("return true;");
    }

    private static void EmitRefuse(SourceWriter writer, FormatModel model)
    {
        var name = model.Type.Name;
        writer.Line(
            $$"""
            /// <summary>Refuses a value that has not read back as itself.</summary>
            private static bool Refuse(
                string member,
                global::System.ReadOnlySpan<byte> read,
                global::System.ReadOnlySpan<byte> text,
                out {{name}} article,
                out global::ArticleSchema.ArticleError error)
            {
                article = default;
                error = new(
                    global::ArticleSchema.ArticleErrorCode.NotReadBack,
                    {{CSharpLiteral.String(name)}},
                    member,
                    "a value that reads back as itself",
                    text,
                    global::ArticleSchema.Window.OffsetOf(read, text));
                return false;
            }

            """);
    }

    private static void EmitParameterDocs(SourceWriter writer, FormatModel model)
    {
        foreach (var member in model.Members)
        {
            var form = member.Value switch
            {
                ListValue => "with its separators, as text",
                ArticleValue => "as text",
                _ => null,
            };
            var words = $"<see cref=\"{member.Name}\"/>{(form is null ? "" : ", " + form)}.";
            writer.Line($"/// <param name=\"{member.LocalName.TrimStart('@')}\">{words}</param>");
        }
    }

    private static IEnumerable<string> Parameters(FormatModel model) =>
        model.Members.Select(member => $"{FieldType.OfParameter(member)} {member.LocalName}");

    /// <summary>A literal as it is written.</summary>
    private static string Output(Literal literal, FormatModel model) => literal.Text.Replace("\n", model.OutputNewLine);

    private static string Size(Element element, FormatModel model) =>
        element switch
        {
            LiteralElement literal => $"{Encoding.UTF8.GetByteCount(Output(literal.Written, model))}",
            HoleElement hole => Size(hole.Member),
            GroupElement group when IsThere(group) is { } condition =>
                $"({condition} ? {string.Join(" + ", group.Elements.Select(inner => Size(inner, model)))} : 0)",
            _ => "0",
        };

    private static string Size(MemberModel member) =>
        member.Value switch
        {
            EnumValue => $"TextOf{member.Name}({ValueOf(member)}).Length",
            DateValue date => $"{date.Pattern.Text.Length}",
            NumberValue { Width: > 0 } number => $"{number.Width}",
            NumberValue number => $"global::ArticleSchema.ArticleWriter.GetByteCount({Widened(number, ValueOf(member))})",
            _ => $"{ValueOf(member)}.Length",
        };

    private static void EmitElement(SourceWriter writer, Element element, FormatModel model)
    {
        switch (element)
        {
            case LiteralElement literal:
                writer.Line($"writer.Append({CSharpLiteral.Utf8(Output(literal.Written, model))});");
                break;
            case HoleElement { Member: var member }:
                writer.Line(Append(member));
                break;
            case GroupElement group when IsThere(group) is { } condition:
                using (writer.Block($"if ({condition})"))
                {
                    foreach (var inner in group.Elements)
                        EmitElement(writer, inner, model);
                }
                break;
        }
    }

    private static string Append(MemberModel member) =>
        member.Value switch
        {
            EnumValue => $"writer.Append(TextOf{member.Name}({ValueOf(member)}));",
            DateValue date => $"Write{member.Name}({ValueOf(member)}, writer.Take({date.Pattern.Text.Length}));",
            NumberValue { Width: > 0 } number =>
                $"global::ArticleSchema.FixedWidth.Write(writer.Take({number.Width}), unchecked((ulong){ValueOf(member)}));",
            NumberValue number => $"writer.Append({Widened(number, ValueOf(member))});",
            _ => $"writer.Append({ValueOf(member)});",
        };

    private static string Widened(NumberValue number, string value) => number.IsSigned ? $"(long){value}" : $"(ulong){value}";

    /// <summary>The value of a member that is there.</summary>
    private static string ValueOf(MemberModel member) =>
        member.Presence is Presence.Nullable or Presence.Optional ? member.LocalName + ".Value" : member.LocalName;

    /// <summary>The condition under which a group is written: all its members are there. Null if it has none, for then nothing
    /// asks for it.</summary>
    private static string? IsThere(GroupElement group)
    {
        // A list that may be empty does not tell, where something else does.
        var members = group.Elements.OfType<HoleElement>().Select(hole => hole.Member).ToList();
        var telling = members.Where(member => member.Value is not ListValue { Occurs.Least: 0 }).ToList();
        if (members.Count > 0)
            return string.Join(" && ", (telling.Count > 0 ? telling : members).Select(HasValue));

        // A group around groups is there if one of those is.
        var inner = group.Elements.OfType<GroupElement>().Select(IsThere).Where(condition => condition is not null).ToList();
        return inner.Count == 0 ? null : string.Join(" || ", inner.Select(condition => $"({condition})"));
    }

    private static string HasValue(MemberModel member) =>
        member.Presence is Presence.Nullable or Presence.Optional
            ? $"{member.LocalName}.HasValue"
            : $"!{member.LocalName}.IsEmpty";

    /// <summary>The condition under which a member has not read back as it was given.</summary>
    private static string Differs(MemberModel member)
    {
        var read = "article." + member.FieldName;
        var given = member.LocalName;
        return member switch
        {
            { Value.IsScalar: true } => $"{read} != {given}",
            { Presence: Presence.Optional } =>
                $"{read}.HasValue != {given}.HasValue\n"
                + $"    || {given}.HasValue && destination.Overlaps({given}.Value)\n"
                + $"    || {given}.HasValue && {TextOf(member, read + ".Value")} != {given}.Value",
            _ => $"destination.Overlaps({given}) || {TextOf(member, read)} != {given}",
        };
    }

    /// <summary>The bytes as which a member has read back, if it has any.</summary>
    private static string PlaceOf(MemberModel member) =>
        member switch
        {
            { Value.IsScalar: true } or { Presence: Presence.Optional } => "default",
            _ => TextOf(member, "article." + member.FieldName),
        };

    private static string TextOf(MemberModel member, string value) =>
        member.Value is ArticleValue ? $"global::ArticleSchema.Nested.TextOf({value})" : value;
}

using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Writing;

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
        var isComputed = model.Members.Any(member => member.Computation is not null);
        Parenthesized.Emit(writer, "public static int GetByteCount(", Parameters(model), isComputed ? ")" : ") =>");
        if (!isComputed)
        {
            using var indent = writer.Indent();
            EmitSize("", ");\n");
            return;
        }

        writer.Line("{");
        using var block = writer.Indent("}\n");
        ComputedEmitter.EmitVariables(writer, model, new ViewValueSyntax());
        EmitSize("return ", ");");

        void EmitSize(string opening, string closing)
        {
            writer.Line(opening + "global::ArticleSchema.ArticleWriter.ToByteCount(");
            using (writer.Indent())
                writer.Line(new ElementsWriter(writer, new ViewValueSyntax(), model).Size() + closing);
        }
    }

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
            """);
        Parenthesized.Emit(
            writer,
            "public static bool TryCreate(",
            ["global::System.Span<byte> destination", .. Parameters(model), $"out {name} article", "out global::ArticleSchema.ArticleError error"]);

        var values = string.Join(", ", Given(model).Select(member => member.LocalName));
        var length = model.Members.Count > 0
            ? $"GetByteCount({values})"
            : $"{new ElementsWriter(writer, new ViewValueSyntax(), model).ByteCount}";
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
                    {{CSharpLiteral.String(model.Type.Title)}},
                    "",
                    $"{length} bytes of room",
                    destination,
                    0);
                return false;
            }

            destination = destination[..length];
            var writer = new global::ArticleSchema.ArticleWriter(destination);
            """);
        ComputedEmitter.EmitVariables(writer, model, new ViewValueSyntax());
        new ElementsWriter(writer, new ViewValueSyntax(), model).Emit();

        writer.Line();
        writer.Line("if (!TryParse(destination, out article, out error))");
        writer.Line("    return false;");
        foreach (var member in model.Members)
        {
            writer.Line($"if ({ReadBack.Differs(member)})");
            using (writer.Indent())
                writer.Line($"return Refuse({CSharpLiteral.String(member.Name)}, {ReadBack.PlaceOf(member)}, destination, out article, out error);");
        }
        writer.Line("return true;");
    }

    private static void EmitRefuse(SourceWriter writer, FormatModel model)
    {
        writer.Line("/// <summary>Refuses a value that has not read back as itself.</summary>");
        Parenthesized.Emit(
            writer,
            "private static bool Refuse(",
            [
                "string member",
                "global::System.ReadOnlySpan<byte> read",
                "global::System.ReadOnlySpan<byte> text",
                $"out {model.Type.Name} article",
                "out global::ArticleSchema.ArticleError error",
            ]);
        writer.Line(
            $$"""
            {
                article = default;
                error = new(
                    global::ArticleSchema.ArticleErrorCode.NotReadBack,
                    {{CSharpLiteral.String(model.Type.Title)}},
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
        foreach (var member in Given(model))
            EmitParameterDocs(writer, member);
    }

    /// <summary>Documents the parameter for a value.</summary>
    public static void EmitParameterDocs(SourceWriter writer, MemberModel member)
    {
        var form = member.Value switch
        {
            ListValue => "with its separators, as text",
            HeaderListValue => "with their line ends, as text",
            ArticleValue => "as text",
            TextValue { Folding: not null } => "joined, to be folded",
            _ => null,
        };
        var words = $"<see cref=\"{member.Name}\"/>{(form is null ? "" : ", " + form)}.";
        writer.Line($"/// <param name=\"{member.LocalName.TrimStart('@')}\">{words}</param>");
    }

    /// <summary>The parameter for a value.</summary>
    public static string Parameter(MemberModel member) => $"{FieldType.OfParameter(member)} {member.LocalName}";

    private static IEnumerable<string> Parameters(FormatModel model) => Given(model).Select(Parameter);

    /// <summary>The members whose values are given; the others are computed.</summary>
    private static IEnumerable<MemberModel> Given(FormatModel model) => model.Members.Where(member => member.Computation is null);
}

using ArticleSchema.Generator.Emission.Reading;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Emission.Writing;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Documents;

/// <summary>Writes, in the view of a document, how the document is measured and written.</summary>
/// <remarks>What was written is read back as a view. Members are written one behind the other, so a text that has read back in its
/// place and length is the same.</remarks>
internal static class DocumentWriteEmitter
{
    private const string Document = "global::ArticleSchema.Document";
    private const string Error = "global::ArticleSchema.ArticleError";

    public static void Emit(SourceWriter writer, DocumentModel model)
    {
        if (model.View is not FormatModel format)
        {
            EmitIsRead(writer, model);
            if (model.DependsOnPlace)
                PlaceEmitter.EmitIsSameBranch(writer, model);
            return;
        }

        EmitMeasure(writer, model, format);
        EmitTryWrite(writer, model, format);
    }

    private static void EmitIsRead(SourceWriter writer, DocumentModel model)
    {
        writer.Line(
            $$"""
            /// <summary>Whether what was written of a branch reads back as that branch.</summary>
            internal static bool IsRead(global::System.ReadOnlySpan<byte> text, Kinds kind, out {{Error}} error)
            {
                if (!TryParse(text, out var view, out error))
                    return false;
                return view._kind == kind || {{Document}}.Refuse({{CSharpLiteral.String(model.Type.Title)}}, kind.ToString(), text, 0, out error);
            }

            """);
    }

    private static void EmitMeasure(SourceWriter writer, DocumentModel model, FormatModel format)
    {
        writer.Line("/// <summary>The length of a document, in bytes.</summary>");
        using (writer.Block($"internal static int Measure({model.Type.Name} document)"))
        {
            EmitValues(writer, model, format);
            writer.Line("return global::ArticleSchema.ArticleWriter.ToByteCount(");
            using (writer.Indent())
                writer.Line(new ElementsWriter(writer, new DocumentValueSyntax(format), format).Size() + ");");
        }
        writer.Line();
    }

    private static void EmitTryWrite(SourceWriter writer, DocumentModel model, FormatModel format)
    {
        writer.Line("/// <summary>Writes a document, and looks whether it reads back as itself.</summary>");
        Parenthesized.Emit(
            writer,
            "internal static bool TryWrite(",
            [$"{model.Type.Name} document", "global::System.Span<byte> destination", "out int bytesWritten", $"out {Error} error"]);
        writer.Line("{");
        using var block = writer.Indent("}\n");
        writer.Line("bytesWritten = 0;");
        EmitValues(writer, model, format);
        foreach (var member in Texts(model))
            writer.Line($"int {member.Derived("Start")} = 0, {member.Derived("Length")} = 0;");
        foreach (var member in model.Members.Where(DocumentValueSyntax.HasLengths))
            writer.Line($"var {DocumentValueSyntax.Lengths(member)} = new global::ArticleSchema.ElementLengths();");

        writer.Line("var writer = new global::ArticleSchema.ArticleWriter(destination);");
        new ElementsWriter(writer, new DocumentValueSyntax(format), format).Emit();

        writer.Line();
        writer.Line(
            $"""
            if (writer.IsFull)
                return {Document}.RefuseRoom({CSharpLiteral.String(model.Type.Title)}, Measure(document), out error);
            destination = destination[..writer.Position];
            if (!TryParse(destination, out var view, out error))
                return false;
            """);
        foreach (var member in model.Members)
        {
            writer.Line($"if ({Differs(member)})");
            using (writer.Indent())
                writer.Line(DocumentValueSyntax.Refuse(member, format, member.Value.IsScalar ? "0" : member.Derived("Start")));
        }
        writer.Line("bytesWritten = destination.Length;");
        writer.Line("return true;");
    }

    private static void EmitValues(SourceWriter writer, DocumentModel model, FormatModel format)
    {
        foreach (var member in model.Members.Where(member => member.Computation is null))
            writer.Line($"var {member.LocalName} = {DocumentValue.Take(member, "document")};");
        ComputedEmitter.EmitVariables(writer, format, new DocumentValueSyntax(format));
    }

    private static IEnumerable<MemberModel> Texts(DocumentModel model) => model.Members.Where(member => !member.Value.IsScalar);

    /// <summary>The condition under which a member has not read back as it was written.</summary>
    private static string Differs(MemberModel member)
    {
        var read = "view." + member.FieldName;
        var place = $"{member.Derived("Start")}, {member.Derived("Length")}";
        return member switch
        {
            { Computation.IsChecked: true } => $"{read} != {member.LocalName} || {read} != document.{member.Name}",
            { Value.IsScalar: true } => ValueSyntax.Differs(member, read, member.LocalName),
            { Presence: Presence.Optional } =>
                $"{read}.HasValue != {member.LocalName} is not null\n"
                + $"    || {read}.HasValue && !{Document}.IsAt({TextOf(member, read + ".Value")}, destination, {place})",
            // Null is read where there is nothing, and an empty text nowhere.
            { Value: TextValue, Property.IsNullable: true } =>
                $"{member.LocalName} is \"\" || !{Document}.IsAt({read}, destination, {place})",
            { Value: HeaderListValue } =>
                $"!global::ArticleSchema.DocumentHeaders.HasElements(view.{member.Name}, {member.LocalName})",
            { Value: ListValue } =>
                $"!{Document}.IsAt({read}, destination, {place})\n"
                + $"    || !global::ArticleSchema.DocumentList.HasElements(view.{member.Name}, {WrittenElements(member)})",
            _ => $"!{Document}.IsAt({TextOf(member, read)}, destination, {place})",
        };
    }

    private static string WrittenElements(MemberModel member) =>
        member.LocalName
        + (DocumentValueSyntax.HasLengths(member) ? ", " + DocumentValueSyntax.Lengths(member) : "")
        + DocumentValueSyntax.Folding(member);

    private static string TextOf(MemberModel member, string value) =>
        member.Value is ArticleValue ? $"global::ArticleSchema.Nested.TextOf({value})" : value;
}

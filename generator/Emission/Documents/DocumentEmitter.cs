using ArticleSchema.Generator.Emission.Reading;
using ArticleSchema.Generator.Emission.Roles;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Documents;

/// <summary>Writes the members of a document. All of them stand on its view.</summary>
internal static class DocumentEmitter
{
    private const string Document = "global::ArticleSchema.Document";
    private const string Chars = "global::System.ReadOnlySpan<char>";
    private const string Error = "global::ArticleSchema.ArticleError";
    private const string Provider = "global::System.IFormatProvider?";

    public static void Emit(SourceWriter writer, DocumentModel model)
    {
        DocumentParseEmitter.Emit(writer, model);
        if (model.Construction is null)
            EmitDispatch(writer, model);
        else
            EmitWrite(writer, model);
        EmitFormattable(writer);
    }

    /// <summary>What the declaration of the view begins with.</summary>
    public static string ViewHeader(DocumentModel model)
    {
        var name = model.Type.Name;
        return $"/// <summary>The view of the format: the same article, zero copies, zero allocations.</summary>\n"
            + $"{DebuggerEmitter.DisplayOf(model.View)}\n"
            + $"public readonly ref struct View : global::ArticleSchema.IDocumentView<View, {name}>{RoleEmitter.Interfaces(model.View)}";
    }

    /// <summary>Writes how a choice has its branches written.</summary>
    private static void EmitDispatch(SourceWriter writer, DocumentModel model)
    {
        if (model.DependsOnPlace)
            PlaceEmitter.EmitTryFormatElement(writer, model);
        writer.Line("/// <inheritdoc/>");
        writer.Line("public int GetByteCount() =>");
        using (writer.Indent())
        {
            writer.Line("this switch");
            writer.Line("{");
            using (writer.Indent("};\n"))
            {
                foreach (var member in model.Members)
                    writer.Line($"{member.Property!.TypeName} branch => branch.GetByteCount(),");
                writer.Line("_ => 0,");
            }
        }

        writer.Line(
            $"""
            /// <inheritdoc/>
            public bool TryFormat(global::System.Span<byte> destination, out int bytesWritten, out {Error} error)
            """);
        writer.Line("{");
        using (writer.Indent("}\n"))
        {
            writer.Line("bytesWritten = 0;");
            writer.Line("return this switch");
            writer.Line("{");
            using (writer.Indent("};"))
            {
                foreach (var member in model.Members)
                {
                    writer.Line(
                        $"""
                        {member.Property!.TypeName} branch => branch.TryFormat(destination, out bytesWritten, out error)
                            && View.IsRead(destination[..bytesWritten], View.Kinds.{member.Name}, out error),
                        """);
                }
                writer.Line($"_ => {Document}.Refuse({CSharpLiteral.String(model.Type.Name)}, \"\", default, 0, out error),");
            }
        }

        writer.Line(
            $$"""
            /// <inheritdoc/>
            public void WriteJson(global::System.Text.Json.Utf8JsonWriter writer) =>
                {{Document}}.WriteJson<View, {{model.Type.Name}}>(this, writer);

            """);
    }

    private static void EmitWrite(SourceWriter writer, DocumentModel model)
    {
        writer.Line(
            $$"""
            /// <inheritdoc/>
            public int GetByteCount() => View.Measure(this);

            /// <inheritdoc/>
            public bool TryFormat(global::System.Span<byte> destination, out int bytesWritten, out {{Error}} error) =>
                View.TryWrite(this, destination, out bytesWritten, out error);

            /// <inheritdoc/>
            public void WriteJson(global::System.Text.Json.Utf8JsonWriter writer) =>
                {{Document}}.WriteJson<View, {{model.Type.Name}}>(this, writer);

            """);
    }

    private static void EmitFormattable(SourceWriter writer) =>
        writer.Line(
            $$"""
            /// <inheritdoc/>
            public bool TryFormat(global::System.Span<byte> destination, out int bytesWritten) =>
                {{Document}}.TryFormat(this, destination, out bytesWritten);

            /// <inheritdoc/>
            public void WriteTo(global::System.Buffers.IBufferWriter<byte> writer) => {{Document}}.WriteTo(this, writer);

            bool global::System.IUtf8SpanFormattable.TryFormat(
                global::System.Span<byte> utf8Destination, out int bytesWritten, {{Chars}} format, {{Provider}} provider) =>
                TryFormat(utf8Destination, out bytesWritten);

            bool global::System.ISpanFormattable.TryFormat(
                global::System.Span<char> destination, out int charsWritten, {{Chars}} format, {{Provider}} provider) =>
                {{Document}}.TryFormat(this, destination, out charsWritten);

            string global::System.IFormattable.ToString(string? format, {{Provider}} formatProvider) =>
                {{Document}}.ToString(this);

            """);
}

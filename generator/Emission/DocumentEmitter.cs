using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes the members of a document. All of them stand on its view.</summary>
internal static class DocumentEmitter
{
    private const string Document = "global::ArticleSchema.Document";
    private const string Bytes = "global::System.ReadOnlySpan<byte>";
    private const string Chars = "global::System.ReadOnlySpan<char>";
    private const string Error = "global::ArticleSchema.ArticleError";
    private const string Provider = "global::System.IFormatProvider?";
    private const string MaybeNull = "[global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)]";

    public static void Emit(SourceWriter writer, DocumentModel model)
    {
        EmitParse(writer, model);
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

    /// <summary>Writes how a view becomes the document.</summary>
    public static void EmitToArticle(SourceWriter writer, DocumentModel model)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public {model.Type.Name} ToArticle() =>");
        using (writer.Indent())
        {
            if (model.Construction is { } construction)
                EmitConstruction(writer, model, construction);
            else
                EmitBranches(writer, model);
        }
        writer.Line();
    }

    private static void EmitParse(SourceWriter writer, DocumentModel model)
    {
        var name = model.Type.Name;
        writer.Line(
            $$"""
            /// <inheritdoc/>
            public static string Grammar => View.Grammar;

            /// <summary>Reads an article. Never throws.</summary>
            /// <param name="utf8">The whole article, UTF-8.</param>
            /// <param name="article">The article.</param>
            /// <returns>Whether the text is an article of this format, and valid UTF-8.</returns>
            public static bool TryParse({{Bytes}} utf8, {{MaybeNull}} out {{name}} article) =>
                TryParse(utf8, out article, out _);

            /// <summary>Reads an article. Never throws.</summary>
            /// <param name="utf8">The whole article, UTF-8.</param>
            /// <param name="article">The article.</param>
            /// <param name="error">Why the text was refused, and where: of several failures the furthest.</param>
            /// <returns>Whether the text is an article of this format, and valid UTF-8.</returns>
            public static bool TryParse({{Bytes}} utf8, {{MaybeNull}} out {{name}} article, out {{Error}} error) =>
                {{Document}}.TryParse<View, {{name}}>(utf8, out article, out error);

            /// <summary>Reads what is good of an article. Never throws.</summary>
            /// <param name="utf8">The whole article, UTF-8.</param>
            /// <param name="errors">Takes what is wrong with it, and nothing if it is an article of this format.</param>
            /// <returns>The article, without the values that are wrong.</returns>
            public static {{name}} Recover({{Bytes}} utf8, global::ArticleSchema.ArticleErrors errors) =>
                {{Document}}.Recover<View, {{name}}>(utf8, errors);

            /// <summary>Reads an article.</summary>
            /// <param name="utf8">The whole article, UTF-8.</param>
            /// <param name="provider">Ignored: a format knows no culture.</param>
            /// <exception cref="global::ArticleSchema.ArticleFormatException">The text is not an article of this format.</exception>
            public static {{name}} Parse({{Bytes}} utf8, {{Provider}} provider = null) =>
                TryParse(utf8, out var article, out var error)
                    ? article
                    : throw new global::ArticleSchema.ArticleFormatException(error, utf8);

            /// <summary>Reads an article of UTF-16.</summary>
            /// <param name="text">The whole article.</param>
            /// <param name="provider">Ignored: a format knows no culture.</param>
            /// <exception cref="global::ArticleSchema.ArticleFormatException">The text is not an article of this format.</exception>
            public static {{name}} Parse({{Chars}} text, {{Provider}} provider = null) =>
                {{Document}}.Parse<{{name}}>(text);

            /// <summary>Reads an article of UTF-16. Never throws.</summary>
            /// <param name="text">The whole article.</param>
            /// <param name="article">The article.</param>
            /// <returns>Whether the text is an article of this format.</returns>
            public static bool TryParse({{Chars}} text, {{MaybeNull}} out {{name}} article) =>
                {{Document}}.TryParse(text, out article, out _);

            """);
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

    private static void EmitConstruction(SourceWriter writer, DocumentModel model, Construction construction)
    {
        var arguments = construction.Arguments.Select(argument => $"{Identifier.Of(argument.Parameter)}: {DocumentValue.Make(argument.Member)}");
        var initialized = construction.Initialized.Select(member => $"{member.Name} = {DocumentValue.Make(member)},").ToList();
        var call = $"new {model.Type.Name}({string.Join(", ", arguments)})";
        if (initialized.Count == 0)
        {
            writer.Line(call + ";");
            return;
        }

        writer.Line(call);
        writer.Line("{");
        using (writer.Indent("};"))
            writer.Line(string.Join("\n", initialized));
    }

    private static void EmitBranches(SourceWriter writer, DocumentModel model)
    {
        writer.Line("_kind switch");
        writer.Line("{");
        using var block = writer.Indent("};");
        for (var i = 0; i < model.Members.Count; i++)
        {
            var member = model.Members[i];
            var kind = i + 1 < model.Members.Count ? $"Kinds.{member.Name}" : "_";
            writer.Line($"{kind} => {member.FieldName}.ToArticle(),");
        }
    }
}

using ArticleSchema.Generator.Emission.Reading;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Json;

/// <summary>Writes <c>WriteJson</c> and what belongs to it: straight from the bytes, no strings.</summary>
internal static class JsonEmitter
{
    private const string Writer = "global::System.Text.Json.Utf8JsonWriter";
    private const string Json = "scoped ref global::ArticleSchema.ArticleJson json";

    /// <summary>Writes the JSON of a format: a property a member.</summary>
    public static void EmitFormat(SourceWriter writer, FormatModel model)
    {
        EmitValidation(writer, model);
        EmitWriteJson(writer);
        using (writer.Block($"public void WriteJsonProperties({Json})"))
        {
            for (var i = 0; i < model.Members.Count; i++)
            {
                if (i > 0)
                    writer.Line();
                JsonValueEmitter.EmitMember(writer, model.Members[i], model.Members[i].JsonName);
            }
        }
        writer.Line();
        foreach (var member in model.Members)
            JsonValueEmitter.EmitDateWriter(writer, member);
        if (model.JsonValue is { } value)
            EmitJsonValue(writer, value);
    }

    /// <summary>Writes what stands for the article in the JSON of another one.</summary>
    private static void EmitJsonValue(SourceWriter writer, JsonValue value)
    {
        writer.Line(
            $$"""
            /// <summary>Writes what stands for the article in the JSON of another one.</summary>
            /// <param name="writer">Takes the value; a name, if one is needed, has been written to it.</param>
            public void WriteJsonValue({{Writer}} writer)
            {
                var json = global::ArticleSchema.ArticleJson.For(_source.Length);
                WriteJsonValue(ref json);
                json.HandOver(writer);
            }

            /// <summary>Writes what stands for the article in the JSON of another one.</summary>
            /// <param name="json">Takes the value; a name, if one is needed, has been written to it.</param>
            """);
        using (writer.Block($"public void WriteJsonValue({Json})"))
        {
            if (value.Member is { } member)
                JsonValueEmitter.EmitMember(writer, member, name: null);
            else
                writer.Line("json.WriteString(_source);");
        }
        writer.Line();
    }

    /// <summary>Writes the JSON of a choice: its kind and its text, or the properties of the article that it is.</summary>
    public static void EmitChoice(SourceWriter writer, ChoiceModel model)
    {
        EmitValidation(writer, model);
        EmitWriteJson(writer);
        using (writer.Block($"public void WriteJsonProperties({Json})"))
        {
            writer.Line("switch (_kind)");
            writer.Line("{");
            using (writer.Indent("}"))
            {
                foreach (var branch in model.Branches)
                {
                    var member = branch.Member;
                    writer.Line($"case Kinds.{member.Name}:");
                    using var indent = writer.Indent();
                    EmitBranch(writer, branch);
                    writer.Line("break;");
                }
            }
        }
        writer.Line();
    }

    private static void EmitBranch(SourceWriter writer, BranchModel branch)
    {
        var member = branch.Member;
        var kind = new FixedJson().Name("kind").Text(member.JsonName);
        if (member.Value is not ArticleValue article)
        {
            JsonValueEmitter.EmitText(writer, member, kind.Name("text"), branch.HasField ? member.FieldName : "_source");
            return;
        }

        var isValue = article.Format?.JsonValue is not null;
        kind.Name(isValue ? "value" : null).Emit(writer);
        writer.Line($"{member.FieldName}.WriteJson{(isValue ? "Value" : "Properties")}(ref json);");
    }

    private static void EmitWriteJson(SourceWriter writer) =>
        writer.Line(
            $$"""
            /// <inheritdoc/>
            public void WriteJson({{Writer}} writer)
            {
                if (!IsValidUtf8(out var error))
                    throw new global::ArticleSchema.ArticleFormatException(error, _source);

                writer.WriteStartObject();
                WriteJsonProperties(writer);
                writer.WriteEndObject();
            }

            /// <inheritdoc/>
            public bool TryWriteJson(global::System.Span<byte> destination, out int bytesWritten) =>
                global::ArticleSchema.ArticleJson.TryWrite(this, destination, out bytesWritten);

            /// <inheritdoc/>
            public void WriteJsonProperties({{Writer}} writer) =>
                global::ArticleSchema.ArticleJson.WriteProperties(this, writer);

            /// <inheritdoc/>
            """);

    private static void EmitValidation(SourceWriter writer, ArticleModel model)
    {
        var type = CSharpLiteral.String(model.Type.Title);
        var member = model is ChoiceModel ? "_kind.ToString()" : "MemberAt(at)";
        writer.Line(
            $$"""
            /// <inheritdoc/>
            public bool IsValidUtf8(out global::ArticleSchema.ArticleError error)
            {
                var at = global::ArticleSchema.Window.IndexOfInvalidUtf8(_source);
                error = at < 0
                    ? default
                    : new(global::ArticleSchema.ArticleErrorCode.InvalidUtf8, {{type}}, {{member}}, "valid UTF-8", _source, at);
                return at < 0;
            }

            """);
        if (model is HeadersModel headers)
            HeaderPlaceEmitter.EmitMemberAt(writer, headers);
        else if (model is FormatModel)
            EmitMemberAt(writer, model);
    }

    private static void EmitMemberAt(SourceWriter writer, ArticleModel model)
    {
        writer.Line("/// <summary>The name of the member that has a byte of the source.</summary>");
        writer.Line("private string MemberAt(int offset) =>");
        using var indent = writer.Indent();
        foreach (var member in model.Members.Where(member => !member.Value.IsScalar))
        {
            var bytes = member switch
            {
                { Value: ArticleValue, Presence: Presence.Optional } =>
                    $"global::ArticleSchema.Nested.TextOf({member.FieldName}.GetValueOrDefault())",
                { Value: ArticleValue } => $"global::ArticleSchema.Nested.TextOf({member.FieldName})",
                { Presence: Presence.Optional } => $"{member.FieldName}.GetValueOrDefault()",
                _ => member.FieldName,
            };
            writer.Line($"global::ArticleSchema.Window.Covers({bytes}, _source, offset) ? {CSharpLiteral.String(member.Name)} :");
        }
        writer.Line("\"\";\n");
    }
}

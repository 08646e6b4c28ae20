using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission;

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
                EmitProperty(writer, model.Members[i], CSharpLiteral.Utf8(model.Members[i].JsonName));
            }
        }
        writer.Line();
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
                var json = new global::ArticleSchema.ArticleJson(writer);
                WriteJsonValue(ref json);
            }

            /// <summary>Writes what stands for the article in the JSON of another one.</summary>
            /// <param name="json">Takes the value; a name, if one is needed, has been written to it.</param>
            """);
        using (writer.Block($"public void WriteJsonValue({Json})"))
        {
            if (value.Member is { } member)
                EmitProperty(writer, member, name: null);
            else
                writer.Line("json.WriteStringValue(_source);");
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
                    writer.Line($"json.WriteString(\"kind\"u8, {CSharpLiteral.Utf8(member.JsonName)});");
                    if (member.Value is ArticleValue { Format.JsonValue: not null })
                        writer.Line($"json.WritePropertyName(\"value\"u8);\n{member.FieldName}.WriteJsonValue(ref json);");
                    else if (member.Value is ArticleValue)
                        writer.Line($"{member.FieldName}.WriteJsonProperties(ref json);");
                    else
                        EmitText(writer, member, "\"text\"u8", branch.HasField ? member.FieldName : "_source");
                    writer.Line("break;");
                }
            }
        }
        writer.Line();
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
            public void WriteJsonProperties({{Writer}} writer)
            {
                var json = new global::ArticleSchema.ArticleJson(writer);
                WriteJsonProperties(ref json);
            }

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

    /// <summary>Writes a member under a name, or as a value alone.</summary>
    private static void EmitProperty(SourceWriter writer, MemberModel member, string? name)
    {
        if (ThereIf(member) is not { } condition)
        {
            EmitValue(writer, member, name);
            return;
        }

        using (writer.Block($"if ({condition})"))
            EmitValue(writer, member, name);
        using (writer.Block("else"))
            writer.Line(name is null ? "json.WriteNullValue();" : $"json.WriteNull({name});");
    }

    /// <summary>The condition under which a member is not null in JSON. A list that is not there is an empty list.</summary>
    private static string? ThereIf(MemberModel member) =>
        member.Presence switch
        {
            Presence.Nullable or Presence.Optional => $"{member.FieldName}.HasValue",
            Presence.EmptyIfAbsent when member.Value is TextValue => $"!{member.FieldName}.IsEmpty",
            _ => null,
        };

    /// <summary>The statement that writes a value of a kind, under a name or alone.</summary>
    private static string Write(string kind, string? name, string value) =>
        name is null ? $"json.Write{kind}Value({value});" : $"json.Write{kind}({name}, {value});";

    private static void EmitName(SourceWriter writer, string? name)
    {
        if (name is not null)
            writer.Line($"json.WritePropertyName({name});");
    }

    private static void EmitText(SourceWriter writer, MemberModel member, string? name, string text)
    {
        if (member.Value.Folding is not { } folding)
        {
            writer.Line(Write("String", name, text));
            return;
        }

        EmitName(writer, name);
        writer.Line($"{FoldingEmitter.Text(folding.Kind, text)}.WriteJson(ref json);");
    }

    private static void EmitValue(SourceWriter writer, MemberModel member, string? name)
    {
        var value = member.Presence is Presence.Nullable or Presence.Optional ? member.FieldName + ".Value" : member.FieldName;
        switch (member.Value)
        {
            case TextValue:
                EmitText(writer, member, name, value);
                break;
            case NumberValue:
                writer.Line(Write("Number", name, value));
                break;
            case HeaderListValue:
                EmitName(writer, name);
                writer.Line($"this.{member.Name}.WriteJson(ref json);");
                break;
            case EnumValue { IsBoolean: true }:
                writer.Line(Write("Boolean", name, value));
                break;
            case ConvertedValue { IsNumber: true }:
                writer.Line(Write("Number", name, value));
                break;
            case TemporalValue or ConvertedValue:
                EmitName(writer, name);
                writer.Line(WriteScalar(member, value));
                break;
            case EnumValue:
                writer.Line(Write("String", name, $"NameOf{member.Name}({value})"));
                break;
            case DateValue date:
                writer.Line(
                    $"""
                    global::System.Span<byte> {member.LocalName} = stackalloc byte[{date.Pattern.Text.Length}];
                    Write{member.Name}({value}, {member.LocalName});
                    {Write("String", name, member.LocalName)}
                    """);
                break;
            case ArticleValue { Format.JsonValue: not null }:
                EmitName(writer, name);
                writer.Line($"{value}.WriteJsonValue(ref json);");
                break;
            case ArticleValue:
                writer.Line(
                    $"""
                    json.WriteStartObject({name});
                    {value}.WriteJsonProperties(ref json);
                    json.WriteEndObject();
                    """);
                break;
            case TextListValue list:
                writer.Line(
                    $"""
                    json.WriteStartArray({name});
                    foreach (var item in this.{member.Name})
                        {(list.Folding is null ? "json.WriteStringValue(item);" : "item.WriteJson(ref json);")}
                    json.WriteEndArray();
                    """);
                break;
            case ScalarListValue list:
                EmitValues(writer, member, list, name);
                break;
            case ArticleListValue { Format.JsonValue: not null }:
                writer.Line(
                    $"""
                    json.WriteStartArray({name});
                    foreach (var item in this.{member.Name})
                        item.WriteJsonValue(ref json);
                    json.WriteEndArray();
                    """);
                break;
            case ArticleListValue:
                writer.Line(
                    $$"""
                    json.WriteStartArray({{name}});
                    foreach (var item in this.{{member.Name}})
                    {
                        json.WriteStartObject();
                        item.WriteJsonProperties(ref json);
                        json.WriteEndObject();
                    }
                    json.WriteEndArray();
                    """);
                break;
        }
    }

    private static void EmitValues(SourceWriter writer, MemberModel member, ScalarListValue list, string? name)
    {
        if (list.Element is DateValue date)
            writer.Line($"global::System.Span<byte> {member.LocalName} = stackalloc byte[{date.Pattern.Text.Length}];");
        writer.Line($"json.WriteStartArray({name});");
        using (writer.Block($"foreach (var item in this.{member.Name})"))
            writer.Line(WriteScalar(member, "item"));
        writer.Line("json.WriteEndArray();");
    }

    /// <summary>The statements that write a value without a name.</summary>
    private static string WriteScalar(MemberModel member, string value) =>
        member.Scalar switch
        {
            NumberValue or ConvertedValue { IsNumber: true } => $"json.WriteNumberValue({value});",
            EnumValue { IsBoolean: true } => $"json.WriteBooleanValue({value});",
            EnumValue => $"json.WriteStringValue(NameOf{member.Name}({value}));",
            DateValue => $"Write{member.Name}({value}, {member.LocalName});\njson.WriteStringValue({member.LocalName});",
            TemporalValue => $"{TemporalEmitter.Of(member)}.WriteJson(ref json, {value});",
            ConvertedValue converted =>
                $"global::ArticleSchema.Converted.WriteJson<{converted.Converter}, {converted.TypeName}>(ref json, {value});",
            _ => throw new InvalidOperationException($"{member.Name} is no value of its own."),
        };
}

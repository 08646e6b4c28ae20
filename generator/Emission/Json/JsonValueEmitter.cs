using ArticleSchema.Generator.Emission.Constants;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Json;

/// <summary>Writes the statements that write the value of a member in JSON.</summary>
internal static class JsonValueEmitter
{
    /// <summary>Writes a member under a name, or as a value alone.</summary>
    public static void EmitMember(SourceWriter writer, MemberModel member, string? name)
    {
        if (ThereIf(member) is not { } condition)
        {
            EmitValue(writer, member, new FixedJson().Name(name));
            return;
        }

        using (writer.Block($"if ({condition})"))
            EmitValue(writer, member, new FixedJson().Name(name));
        using (writer.Block("else"))
            new FixedJson().Name(name).Raw("null,").Emit(writer);
    }

    /// <summary>Writes a text behind what stands before it.</summary>
    public static void EmitText(SourceWriter writer, MemberModel member, FixedJson before, string text)
    {
        if (member.Value.Folding is not { } folding)
        {
            before.EmitBefore(writer, text);
            return;
        }

        before.Emit(writer);
        writer.Line($"{FoldingEmitter.Text(folding.Kind, text)}.WriteJson(ref json);");
    }

    /// <summary>Writes the method that writes a date, if the member is one: methods that enumerate and have bytes on the stack, too, are
    /// not optimised in steps.</summary>
    public static void EmitDateWriter(SourceWriter writer, MemberModel member)
    {
        if (member.Scalar is not DateValue date)
            return;

        writer.Line(
            $$"""
            /// <summary>Writes a date as a JSON string.</summary>
            private static void Write{{member.Name}}(scoped ref global::ArticleSchema.ArticleJson json, global::System.DateOnly value)
            {
                global::System.Span<byte> text = stackalloc byte[{{date.Pattern.Text.Length}}];
                Write{{member.Name}}(value, text);
                json.WriteString(text);
            }

            """);
    }

    /// <summary>The condition under which a member is not null in JSON. A list that is not there is an empty list.</summary>
    private static string? ThereIf(MemberModel member) =>
        member.Presence switch
        {
            Presence.Nullable or Presence.Optional => $"{member.FieldName}.HasValue",
            Presence.EmptyIfAbsent when member.Value is TextValue => $"!{member.FieldName}.IsEmpty",
            _ => null,
        };

    private static void EmitValue(SourceWriter writer, MemberModel member, FixedJson before)
    {
        var value = member.Presence is Presence.Nullable or Presence.Optional ? member.FieldName + ".Value" : member.FieldName;
        switch (member.Value)
        {
            case TextValue:
                EmitText(writer, member, before, value);
                break;
            case ListValue list:
                EmitList(writer, member, list, before);
                break;
            case HeaderListValue:
                before.Emit(writer);
                writer.Line($"this.{member.Name}.WriteJson(ref json);");
                break;
            case ArticleValue { Format.JsonValue: not null }:
                before.Emit(writer);
                writer.Line($"{value}.WriteJsonValue(ref json);");
                break;
            case ArticleValue:
                EmitObject(writer, before, value);
                break;
            case EnumValue { IsBoolean: false }:
                before.EmitBefore(writer, $"NameOf{member.Name}({value})");
                break;
            default:
                before.Emit(writer);
                writer.Line(WriteScalar(member, value));
                break;
        }
    }

    private static void EmitObject(SourceWriter writer, FixedJson before, string value)
    {
        before.Raw("{").Emit(writer);
        writer.Line(
            $"""
            {value}.WriteJsonProperties(ref json);
            json.WriteEndObject();
            """);
    }

    private static void EmitList(SourceWriter writer, MemberModel member, ListValue list, FixedJson before)
    {
        before.Raw("[").Emit(writer);
        using (writer.Block($"foreach (var item in this.{member.Name})"))
        {
            // A format with a mistake is an object, too.
            if (list is ArticleListValue and not ArticleListValue { Format.JsonValue: not null })
                EmitObject(writer, new(), "item");
            else
                writer.Line(WriteElement(member, list));
        }
        writer.Line("json.WriteEndArray();");
    }

    private static string WriteElement(MemberModel member, ListValue list) =>
        list switch
        {
            TextListValue { Folding: null } => "json.WriteString(item);",
            TextListValue => "item.WriteJson(ref json);",
            ArticleListValue => "item.WriteJsonValue(ref json);",
            _ => WriteScalar(member, "item"),
        };

    private static string WriteScalar(MemberModel member, string value) =>
        member.Scalar switch
        {
            NumberValue or ConvertedValue { IsNumber: true } => $"json.WriteNumber({value});",
            EnumValue { IsBoolean: true } => $"json.WriteBoolean({value});",
            EnumValue => $"json.WriteString(NameOf{member.Name}({value}));",
            DateValue => $"Write{member.Name}(ref json, {value});",
            TemporalValue => $"{TemporalEmitter.Of(member)}.WriteJson(ref json, {value});",
            ConvertedValue converted =>
                $"global::ArticleSchema.Converted.WriteJson<{converted.Converter}, {converted.TypeName}>(ref json, {value});",
            _ => throw new InvalidOperationException($"{member.Name} is no value of its own."),
        };
}

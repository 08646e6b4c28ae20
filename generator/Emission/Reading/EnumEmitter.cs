using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes the methods that read and write the members of an enum by their literals.</summary>
internal static class EnumEmitter
{
    public static void Emit(SourceWriter writer, string name, EnumValue value)
    {
        EmitReader(writer, name, value);
        writer.Line("/// <summary>What is written for a value; nothing for one that has no name.</summary>");
        EmitSwitch(writer, "TextOf" + name, value, constant => constant.Literals[0].Text);
        if (value.IsBoolean)
            return;

        writer.Line("/// <summary>The name of a value, for JSON.</summary>");
        EmitSwitch(writer, "NameOf" + name, value, constant => constant.Name);
    }

    private static void EmitReader(SourceWriter writer, string name, EnumValue value)
    {
        writer.Line("/// <summary>Reads a value by its literals.</summary>");
        writer.Line($"private static bool TryRead{name}(global::System.ReadOnlySpan<byte> text, out {value.TypeName} value)");
        writer.Line("{");
        using var block = writer.Indent("}\n");
        foreach (var constant in value.Constants)
        {
            using (writer.Block($"if ({string.Join(" || ", constant.Literals.Select(Matches))})"))
            {
                writer.Line($"value = {Expression(value, constant)};");
                writer.Line("return true;");
            }
        }
        writer.Line("value = default;");
        writer.Line("return false;");
    }

    private static string Expression(EnumValue value, Constant constant) =>
        value.IsBoolean ? constant.Name : $"{value.TypeName}.{Identifier.Of(constant.Name)}";

    private static string Matches(Literal literal, int index) => LiteralPrinter.IsAll(literal, "text", $"length{index}");

    private static void EmitSwitch(SourceWriter writer, string method, EnumValue value, Func<Constant, string> text)
    {
        writer.Line($"private static global::System.ReadOnlySpan<byte> {method}({value.TypeName} value) =>");
        using (writer.Indent())
        {
            writer.Line("value switch");
            writer.Line("{");
            using (writer.Indent("};"))
            {
                foreach (var constant in value.Constants)
                    writer.Line($"{Expression(value, constant)} => {CSharpLiteral.Utf8(text(constant))},");
                if (!value.IsBoolean)
                    writer.Line("_ => default,");
            }
        }
        writer.Line();
    }
}

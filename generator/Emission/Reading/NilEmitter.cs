using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes the methods that tell what stands for no value from values.</summary>
internal static class NilEmitter
{
    /// <summary>The condition under which a text stands for no value.</summary>
    public static string IsNil(MemberModel member, string text) => $"IsNil{member.Name}({text})";

    /// <summary>The name of the method that reads a value of its own.</summary>
    public static string ReaderOf(MemberModel member) => $"{(member.Nil.Count > 0 ? "TryTake" : "TryRead")}{member.Name}";

    public static void Emit(SourceWriter writer, FormatModel model)
    {
        foreach (var member in model.Members.Where(member => member.Nil.Count > 0))
        {
            EmitIsNil(writer, member);
            if (member.Value.IsScalar)
                EmitReader(writer, member);
        }
    }

    private static void EmitIsNil(SourceWriter writer, MemberModel member) =>
        writer.Line(
            $"""
            /// <summary>Whether a text means that there is no <see cref="{member.Name}"/>.</summary>
            private static bool IsNil{member.Name}(global::System.ReadOnlySpan<byte> text) =>
                {string.Join("\n    || ", member.Nil.Select((nil, index) => LiteralPrinter.IsAll(nil, "text", $"length{index}")))};

            """);

    private static void EmitReader(SourceWriter writer, MemberModel member) =>
        writer.Line(
            $$"""
            /// <summary>Reads a value, or what stands for none.</summary>
            private static bool {{ReaderOf(member)}}(global::System.ReadOnlySpan<byte> text, out {{member.TypeName}} value)
            {
                value = default;
                if ({{IsNil(member, "text")}})
                    return true;
                if (!TryRead{{member.Name}}(text, out var read))
                    return false;
                value = read;
                return true;
            }

            """);
}

using System.Collections.Immutable;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes the switch that leaves of some branches those that can begin with the first byte.</summary>
internal static class DispatchEmitter
{
    public static void Emit(SourceWriter writer, ChoiceStage stage, Action<Branch> emitBranch)
    {
        writer.Line("switch (source.IsEmpty ? -1 : source[0])");
        writer.Line("{");
        using (writer.Indent("}\n"))
        {
            foreach (var group in stage.Groups)
            {
                foreach (var range in Ranges(group.FirstBytes))
                    writer.Line($"case {Pattern(range)}:");
                using var indent = writer.Indent();
                foreach (var branch in group.Branches)
                    emitBranch(branch);
                writer.Line("break;");
            }
        }
    }

    private static ImmutableArray<CharacterRange> Ranges(EquatableArray<byte> bytes) =>
        CharacterRange.Normalize(bytes.Select(value => new CharacterRange(value, value)));

    private static string Pattern(CharacterRange range) =>
        range.First == range.Last ? Constant(range.First) : $">= {Constant(range.First)} and <= {Constant(range.Last)}";

    private static string Constant(int value) =>
        value is > ' ' and < 0x7F and not ('\'' or '\\') ? $"'{(char)value}'" : $"0x{value:X2}";
}

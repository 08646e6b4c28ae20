using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes, for headers, which member has a byte of the source: also one of a header that no member keeps.</summary>
internal static class HeaderPlaceEmitter
{
    public static void EmitMemberAt(SourceWriter writer, HeadersModel model)
    {
        writer.Line("/// <summary>The name of the member that has a byte of the source.</summary>");
        writer.Line("private string MemberAt(int offset) =>");
        using var indent = writer.Indent();
        writer.Line("Syntax.IndexAt(_source, offset) switch");
        writer.Line("{");
        using (writer.Indent("};"))
        {
            for (var i = 0; i < model.Names.Count; i++)
                writer.Line($"{i} => {CSharpLiteral.String(model.Names[i].Member)},");
            writer.Line($"_ => {CSharpLiteral.String(NameOfOthers(model))},");
        }
        writer.Line();
    }

    private static string NameOfOthers(HeadersModel model) =>
        model.Members.FirstOrDefault(member => member.Value is HeaderListValue { Name: null })?.Name ?? "";
}

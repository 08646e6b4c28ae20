using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes <c>Grammar</c>.</summary>
internal static class GrammarEmitter
{
    public static void Emit(SourceWriter writer, ArticleModel model)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line("public static string Grammar =>");
        using (writer.Indent())
            writer.Line(CSharpLiteral.Raw(GrammarPrinter.Print(model)) + ";");
        writer.Line();
    }
}

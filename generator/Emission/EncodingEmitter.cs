using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes in what bytes articles come, where that is declared.</summary>
internal static class EncodingEmitter
{
    /// <summary>Writes the members of a view.</summary>
    /// <param name="writer">Takes the members.</param>
    /// <param name="model">The format.</param>
    public static void EmitView(SourceWriter writer, ArticleModel model)
    {
        Emit(writer, model.Type.Name, model.Encoding);
        if (model.Encoding is { IsValidated: true })
            writer.Line($"static bool global::ArticleSchema.IArticleView<{model.Type.Name}>.IsValidated => true;\n");
    }

    /// <summary>Writes the members of a view or a document.</summary>
    /// <param name="writer">Takes the members.</param>
    /// <param name="type">The name of the type that they are members of.</param>
    /// <param name="encoding">The encoding; null for plain UTF-8.</param>
    public static void Emit(SourceWriter writer, string type, TextEncoding? encoding)
    {
        if (encoding is null)
            return;

        var article = $"global::ArticleSchema.IArticle<{type}>";
        writer.Line(
            $"""
            static global::ArticleSchema.ArticleEncoding {article}.Encoding =>
                global::ArticleSchema.ArticleEncoding.{encoding.Encoding};

            static global::ArticleSchema.ByteOrderMark {article}.ByteOrderMark =>
                global::ArticleSchema.ByteOrderMark.{encoding.ByteOrderMark};

            """);
    }
}

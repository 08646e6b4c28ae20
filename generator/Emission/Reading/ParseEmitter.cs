using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes <c>TryParse</c>, <c>Parse</c> and <c>Recover</c>.</summary>
internal static class ParseEmitter
{
    public static void Emit(SourceWriter writer, ArticleModel model)
    {
        var name = model.Type.Name;
        var isValidated = model.Encoding is { IsValidated: true };
        var accepted = isValidated ? "an article of this format, and valid UTF-8" : "an article of this format";
        writer.Line(
            $$"""
            /// <summary>Reads an article. Never throws, allocates nothing.</summary>
            /// <param name="utf8">The whole article, UTF-8. The view keeps it.</param>
            /// <param name="article">The article, a view of <paramref name="utf8"/>.</param>
            /// <returns>Whether the text is {{accepted}}.</returns>
            public static bool TryParse(global::System.ReadOnlySpan<byte> utf8, out {{name}} article) =>
                {{(isValidated ? "TryParse(utf8, out article, out _)" : "Read(utf8, out article).IsNone")}};

            /// <summary>Reads an article. Never throws.</summary>
            /// <param name="utf8">The whole article, UTF-8. The view keeps it.</param>
            /// <param name="article">The article, a view of <paramref name="utf8"/>.</param>
            /// <param name="error">Why the text was refused, and where: of several failures the furthest.</param>
            /// <returns>Whether the text is {{accepted}}.</returns>
            public static bool TryParse(global::System.ReadOnlySpan<byte> utf8, out {{name}} article, out global::ArticleSchema.ArticleError error)
            """);
        EmitTryParseBody(writer, isValidated);
        writer.Line(
            $$"""
            /// <summary>Reads an article.</summary>
            /// <param name="utf8">The whole article, UTF-8. The view keeps it.</param>
            /// <returns>The article, a view of <paramref name="utf8"/>.</returns>
            /// <exception cref="global::ArticleSchema.ArticleFormatException">The text is not {{accepted}}.</exception>
            """);
        EmitParse(writer, name, isValidated);
        writer.Line(
            $$"""
            /// <summary>Reads what is good of an article. Never throws, allocates nothing.</summary>
            /// <param name="utf8">The whole article, UTF-8. The view keeps it.</param>
            /// <param name="errors">Takes what is wrong with it, and nothing if it is {{accepted}}.</param>
            /// <returns>The article, a view of <paramref name="utf8"/>, without the values that are wrong.</returns>
            public static {{name}} Recover(global::System.ReadOnlySpan<byte> utf8, global::ArticleSchema.ArticleErrors errors) =>
                global::ArticleSchema.Recovery.ReadArticle<{{name}}>(utf8, errors);

            """);
    }

    private static void EmitTryParseBody(SourceWriter writer, bool isValidated)
    {
        writer.Line("{");
        using var body = writer.Indent("}\n");
        writer.Line(
            """
            var failure = Read(utf8, out article);
            error = failure.ToError(utf8);
            """);
        writer.Line(isValidated
            ? """
            if (!failure.IsNone || article.IsValidUtf8(out error))
                return failure.IsNone;

            article = default;
            return false;
            """
            : "return failure.IsNone;");
    }

    private static void EmitParse(SourceWriter writer, string name, bool isValidated)
    {
        writer.Line($"public static {name} Parse(global::System.ReadOnlySpan<byte> utf8)");
        writer.Line("{");
        using var body = writer.Indent("}\n");
        writer.Line(isValidated
            ? """
            return TryParse(utf8, out var article, out var error)
                ? article
                : throw new global::ArticleSchema.ArticleFormatException(error);
            """
            : """
            Read(utf8, out var article).ThrowIfAny(utf8);
            return article;
            """);
    }
}

using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes <c>TryParse</c> and <c>Parse</c>.</summary>
internal static class ParseEmitter
{
    public static void Emit(SourceWriter writer, ArticleModel model)
    {
        var name = model.Type.Name;
        writer.Line(
            $$"""
            /// <summary>Reads an article. Never throws, allocates nothing.</summary>
            /// <param name="utf8">The whole article, UTF-8. The view keeps it.</param>
            /// <param name="article">The article, a view of <paramref name="utf8"/>.</param>
            /// <returns>Whether the text is an article of this format.</returns>
            public static bool TryParse(global::System.ReadOnlySpan<byte> utf8, out {{name}} article) =>
                Read(utf8, out article).IsNone;

            /// <summary>Reads an article. Never throws.</summary>
            /// <param name="utf8">The whole article, UTF-8. The view keeps it.</param>
            /// <param name="article">The article, a view of <paramref name="utf8"/>.</param>
            /// <param name="error">Why the text was refused, and where: of several failures the furthest.</param>
            /// <returns>Whether the text is an article of this format.</returns>
            public static bool TryParse(
                global::System.ReadOnlySpan<byte> utf8,
                out {{name}} article,
                out global::ArticleSchema.ArticleError error)
            {
                var failure = Read(utf8, out article);
                error = failure.ToError(utf8);
                return failure.IsNone;
            }

            /// <summary>Reads an article.</summary>
            /// <param name="utf8">The whole article, UTF-8. The view keeps it.</param>
            /// <returns>The article, a view of <paramref name="utf8"/>.</returns>
            /// <exception cref="global::ArticleSchema.ArticleFormatException">The text is not an article of this format.</exception>
            public static {{name}} Parse(global::System.ReadOnlySpan<byte> utf8)
            {
                Read(utf8, out var article).ThrowIfAny(utf8);
                return article;
            }

            /// <summary>Reads what is good of an article. Never throws, allocates nothing.</summary>
            /// <param name="utf8">The whole article, UTF-8. The view keeps it.</param>
            /// <param name="errors">Takes what is wrong with it, and nothing if it is an article of this format.</param>
            /// <returns>The article, a view of <paramref name="utf8"/>, without the values that are wrong.</returns>
            public static {{name}} Recover(global::System.ReadOnlySpan<byte> utf8, global::ArticleSchema.ArticleErrors errors) =>
                global::ArticleSchema.Recovery.ReadArticle<{{name}}>(utf8, errors);

            """);
    }
}

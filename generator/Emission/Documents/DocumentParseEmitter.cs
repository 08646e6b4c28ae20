using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Documents;

/// <summary>Writes how a document is read, of UTF-8 and of UTF-16.</summary>
internal static class DocumentParseEmitter
{
    private const string Document = "global::ArticleSchema.Document";
    private const string Bytes = "global::System.ReadOnlySpan<byte>";
    private const string Chars = "global::System.ReadOnlySpan<char>";
    private const string Error = "global::ArticleSchema.ArticleError";
    private const string Provider = "global::System.IFormatProvider?";
    private const string MaybeNull = "[global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)]";

    public static void Emit(SourceWriter writer, DocumentModel model)
    {
        var name = model.Type.Name;
        writer.Line(
            $$"""
            /// <inheritdoc/>
            public static string Grammar => View.Grammar;

            /// <summary>Reads an article. Never throws.</summary>
            /// <param name="utf8">The whole article, UTF-8.</param>
            /// <param name="article">The article.</param>
            /// <returns>Whether the text is an article of this format, and valid UTF-8.</returns>
            public static bool TryParse({{Bytes}} utf8, {{MaybeNull}} out {{name}} article) =>
                TryParse(utf8, out article, out _);

            /// <summary>Reads an article. Never throws.</summary>
            /// <param name="utf8">The whole article, UTF-8.</param>
            /// <param name="article">The article.</param>
            /// <param name="error">Why the text was refused, and where: of several failures the furthest.</param>
            /// <returns>Whether the text is an article of this format, and valid UTF-8.</returns>
            public static bool TryParse({{Bytes}} utf8, {{MaybeNull}} out {{name}} article, out {{Error}} error) =>
                {{Document}}.TryParse<View, {{name}}>(utf8, out article, out error);

            /// <summary>Reads what is good of an article. Never throws.</summary>
            /// <param name="utf8">The whole article, UTF-8.</param>
            /// <param name="errors">Takes what is wrong with it, and nothing if it is an article of this format.</param>
            /// <returns>The article, without the values that are wrong.</returns>
            public static {{name}} Recover({{Bytes}} utf8, global::ArticleSchema.ArticleErrors errors) =>
                {{Document}}.Recover<View, {{name}}>(utf8, errors);

            /// <summary>Reads an article.</summary>
            /// <param name="utf8">The whole article, UTF-8.</param>
            /// <param name="provider">Ignored: a format knows no culture.</param>
            /// <exception cref="global::ArticleSchema.ArticleFormatException">The text is not an article of this format.</exception>
            public static {{name}} Parse({{Bytes}} utf8, {{Provider}} provider = null) =>
                TryParse(utf8, out var article, out var error)
                    ? article
                    : throw new global::ArticleSchema.ArticleFormatException(error, utf8);

            /// <summary>Reads an article of UTF-16.</summary>
            /// <param name="text">The whole article.</param>
            /// <param name="provider">Ignored: a format knows no culture.</param>
            /// <exception cref="global::ArticleSchema.ArticleFormatException">The text is not an article of this format.</exception>
            public static {{name}} Parse({{Chars}} text, {{Provider}} provider = null) =>
                {{Document}}.Parse<{{name}}>(text);

            /// <summary>Reads an article of UTF-16. Never throws.</summary>
            /// <param name="text">The whole article.</param>
            /// <param name="article">The article.</param>
            /// <returns>Whether the text is an article of this format.</returns>
            public static bool TryParse({{Chars}} text, {{MaybeNull}} out {{name}} article) =>
                {{Document}}.TryParse(text, out article, out _);

            """);
    }
}

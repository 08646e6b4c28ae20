namespace ArticleSchema.Generator.Model;

/// <summary>The types that generated code names. It names them shortly wherever that means the right one.</summary>
internal static class EmittedNames
{
    /// <summary>Namespace and simple name of each.</summary>
    public static readonly (string Namespace, string Name)[] All =
    [
        ("ArticleSchema", "ArticleError"),
        ("ArticleSchema", "ArticleErrorCode"),
        ("ArticleSchema", "ArticleExpectation"),
        ("ArticleSchema", "ArticleFailure"),
        ("ArticleSchema", "ArticleFormatException"),
        ("ArticleSchema", "ArticleList"),
        ("ArticleSchema", "ArticleWriter"),
        ("ArticleSchema", "CharClass"),
        ("ArticleSchema", "Document"),
        ("ArticleSchema", "DocumentList"),
        ("ArticleSchema", "FixedWidth"),
        ("ArticleSchema", "IArticle"),
        ("ArticleSchema", "IArticleDocument"),
        ("ArticleSchema", "IArticleView"),
        ("ArticleSchema", "IDocumentView"),
        ("ArticleSchema", "Nested"),
        ("ArticleSchema", "Optional"),
        ("ArticleSchema", "Repetition"),
        ("ArticleSchema", "Separation"),
        ("ArticleSchema", "SeparatorPosition"),
        ("ArticleSchema", "Utf8List"),
        ("ArticleSchema", "Utf8Literal"),
        ("ArticleSchema", "Utf8Span"),
        ("ArticleSchema", "Window"),
        ("System", "DateOnly"),
        ("System", "IFormatProvider"),
        ("System", "IFormattable"),
        ("System", "ISpanFormattable"),
        ("System", "IUtf8SpanFormattable"),
        ("System", "ReadOnlySpan"),
        ("System", "Span"),
        ("System.Buffers", "IBufferWriter"),
        ("System.Diagnostics.CodeAnalysis", "MaybeNullWhen"),
        ("System.Globalization", "CultureInfo"),
        ("System.Globalization", "NumberStyles"),
        ("System.Runtime.CompilerServices", "MethodImpl"),
        ("System.Runtime.CompilerServices", "MethodImplOptions"),
        ("System.Runtime.InteropServices", "ImmutableCollectionsMarshal"),
        ("System.Text.Json", "Utf8JsonWriter"),
    ];
}

namespace ArticleSchema;

/// <summary>Declares an article format: the generator writes a UTF-8 parser and serializer for the annotated type.</summary>
/// <remarks>
/// A <c>readonly ref partial struct</c> is a view: it holds the source bytes and allocates nothing. Any other <c>partial</c>
/// record, class or structure is a document: it has values of its own, and a view of the same format within it.
/// In the template, text stands for itself; <c>{Name}</c> is the property of that name; <c>{*Name}</c> is the rest, what
/// the elements before and after it leave; <c>[ … ]</c> is an optional group; a doubled brace or bracket is the character
/// itself; a line feed matches LF or CRLF; and a Unicode control picture (U+2400 to U+2421) stands for the control character
/// that it pictures, doubled for itself.
/// </remarks>
/// <param name="template">The template; it looks like the article.</param>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class, Inherited = false)]
public sealed class ArticleFormatAttribute(string template) : Attribute
{
    /// <summary>The template; it looks like the article.</summary>
    public string Template { get; } = template;

    /// <summary>What a line feed in the template is written as: <c>"\n"</c> (the default) or <c>"\r\n"</c>. Reading takes both.</summary>
    public string OutputNewLine { get; init; } = "\n";
}

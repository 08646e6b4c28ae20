using ArticleSchema.Formats;

namespace ArticleSchema.Newswire.News;

/// <summary>A block of a text.</summary>
/// <param name="Role">Whether it is a paragraph, a sub-headline, or laid out.</param>
/// <param name="Dateline">What stands before it, in the first block; else empty.</param>
/// <param name="Text">The text.</param>
internal readonly record struct NewsBlock(NewsRole Role, string Dateline, string Text);

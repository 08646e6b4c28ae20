using ArticleSchema.Formats;

namespace ArticleSchema.Newswire.News;

/// <summary>A value of an article, whatever its format.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Text">The value; a time in ISO 8601, a number in digits.</param>
internal readonly record struct NewsPart(NewsRole Role, string Text);

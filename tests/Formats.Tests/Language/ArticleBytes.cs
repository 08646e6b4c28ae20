namespace ArticleSchema.Formats.Tests.Language;

internal static class ArticleBytes
{
    /// <summary>A copy of an article's bytes.</summary>
    public static byte[] ToUtf8<T>(this T article)
        where T : IArticle<T>, allows ref struct
    {
        var bytes = new byte[article.GetByteCount()];
        Assert.True(article.TryFormat(bytes, out _));
        return bytes;
    }
}

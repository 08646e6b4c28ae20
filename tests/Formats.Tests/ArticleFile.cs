using System.Buffers;

namespace ArticleSchema.Formats.Tests;

/// <summary>Articles in files, in the encoding that their format comes in.</summary>
internal static class ArticleFile
{
    /// <summary>Reads an article, looks at it, and compares what is written of it with the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="look">What to look at.</param>
    public static void Read<T>(string path, Action<T> look)
        where T : IArticleView<T>, allows ref struct
    {
        var bytes = File.ReadAllBytes(path);
        using var text = DecodedText.Of<T>(bytes);
        Assert.True(T.TryParse(text.Utf8, out var article, out var error), $"{Path.GetFileName(path)}:{error}");
        look(article);

        var written = new ArrayBufferWriter<byte>();
        text.Encoding.WriteTo(article, written);
        Assert.Equal(bytes, written.WrittenSpan);
    }
}

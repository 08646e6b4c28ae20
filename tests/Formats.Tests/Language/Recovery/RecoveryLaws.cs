using System.Buffers;
using System.Text.Json;

namespace ArticleSchema.Formats.Tests.Language.Recovery;

/// <summary>What holds for every text of which the good is read, whatever its format.</summary>
internal static class RecoveryLaws
{
    /// <summary>Reads what is good of a text: all of it, and without an error, exactly if it is an article; else with errors
    /// within the text, in order, the first not behind that of strict reading; or, if that was met on the way from the end, one of
    /// the same format. It is written back byte for byte.</summary>
    public static void Check<T>(ReadOnlySpan<byte> text)
        where T : IArticleView<T>, allows ref struct
    {
        var errors = new ArticleErrors(capacity: 64);
        var recovered = T.Recover(text, errors);
        if (T.TryParse(text, out var article, out var error))
        {
            Assert.Equal(0, errors.TotalCount);
            if (article.IsValidUtf8(out _))
                Assert.True(Json(article).SequenceEqual(Json(recovered)));
            return;
        }

        Assert.InRange(errors.TotalCount, 1, text.Length + 3);
        Assert.True(errors[0].Offset <= error.Offset || errors.Any(found => found.Format == error.Format), error.ToString());
        for (var i = 1; i < errors.Count; i++)
            Assert.InRange(errors[i].Offset, errors[i - 1].Offset, text.Length);

        var copy = new byte[text.Length];
        Assert.True(recovered.TryFormat(copy, out var written));
        Assert.True(text.SequenceEqual(copy) || (Kind<T>.IsChoice && written == 0));
        if (recovered.IsValidUtf8(out _))
            Json(recovered);
    }

    /// <summary>Of a text that is none of the branches of a choice, nothing is good.</summary>
    private static class Kind<T>
        where T : allows ref struct
    {
        public static readonly bool IsChoice = typeof(T).IsDefined(typeof(ArticleChoiceAttribute), false);
    }

    private static ReadOnlySpan<byte> Json<T>(T article)
        where T : IArticleView<T>, allows ref struct
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
            article.WriteJson(writer);
        return json.WrittenSpan;
    }
}

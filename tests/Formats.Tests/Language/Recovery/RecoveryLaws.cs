using ArticleSchema.Formats.Tests.Laws;

namespace ArticleSchema.Formats.Tests.Language.Recovery;

/// <summary>What holds for every text of which the good is read, whatever its format.</summary>
internal sealed class RecoveryLaws
{
    private readonly ArticleErrors _errors = new(capacity: 64);
    private readonly JsonText _json = new();
    private readonly JsonText _recoveredJson = new();
    private readonly byte[] _copy = new byte[Inputs.Capacity];

    /// <summary>Reads what is good of a text: all of it, and without an error, exactly if it is an article; else with errors
    /// within the text, in order, the first not behind that of strict reading; or, if that was met on the way from the end, one of
    /// the same format. It is written back byte for byte.</summary>
    public void Check<T>(ReadOnlySpan<byte> text)
        where T : IArticleView<T>, allows ref struct
    {
        var recovered = T.Recover(text, _errors);
        if (T.TryParse(text, out var article, out var error))
        {
            Assert.True(_errors.TotalCount == 0, "An article has errors.");
            if (article.IsValidUtf8(out _))
                Assert.True(_json.Of(article).SequenceEqual(_recoveredJson.Of(recovered)), "An article is recovered as another one.");
            return;
        }

        Assert.InRange(_errors.TotalCount, 1, text.Length + 3);
        if (_errors[0].Offset > error.Offset && !_errors.Any(found => found.Format == error.Format))
            Assert.Fail(error.ToString());
        for (var i = 1; i < _errors.Count; i++)
            Assert.InRange(_errors[i].Offset, _errors[i - 1].Offset, text.Length);

        Assert.True(recovered.TryFormat(_copy, out var written));
        Assert.True(text.SequenceEqual(_copy.AsSpan(0, written)) || (Kind<T>.IsChoice && written == 0), "It is not written as it was read.");
        if (recovered.IsValidUtf8(out _))
            _json.Of(recovered);
    }

    /// <summary>Of a text that is none of the branches of a choice, nothing is good.</summary>
    private static class Kind<T>
        where T : allows ref struct
    {
        public static readonly bool IsChoice = typeof(T).IsDefined(typeof(ArticleChoiceAttribute), false);
    }
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using ArticleSchema.Formats.Tests.Language.Recovery;
using Xunit.Abstractions;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>GetPut: what was accepted is written back byte for byte. Reading never throws and never reads beyond the text, all
/// members can be read, and the JSON is an object, or an error exactly if the text is not UTF-8. A share of the texts is recovered, too, or has its JSON
/// written into a buffer.</summary>
/// <param name="output">Takes how many inputs were accepted.</param>
internal sealed class GetPutLaw(ITestOutputHelper output) : IViewLaw
{
    /// <summary>The least share of inputs that have to be accepted, for the law to say something.</summary>
    private const double LeastAccepted = 0.1;

    private readonly GuardedMemory _memory = new();
    private readonly GuardedMemory _copy = new();
    private readonly JsonText _json = new();
    private readonly RecoveryLaws _recovery = new();

    public void HoldsFor<T>(ViewFormat<T> format)
        where T : IArticleView<T>, allows ref struct
    {
        foreach (var article in format.Articles)
            if (!Check<T>(_memory.Place(article, atEnd: true), atEnd: true))
                Assert.Fail($"It is refused: «{Generated.Show(article)}»");

        var inputs = new Inputs(Generated.NewRandom(), format.Articles, format.Pieces);
        var accepted = 0;
        for (var i = 0; i < Generated.Count; i++)
        {
            var atEnd = i % 2 == 0;
            var text = _memory.Place(inputs.Next(), atEnd);
            try
            {
                accepted += Check<T>(text, atEnd) ? 1 : 0;
                if (i % 4 == 0)
                    CheckParts<T>(text);
                else if (i % 4 == 1)
                    _recovery.Check<T>(text);
                else if (i % 4 == 2)
                    CheckJsonInBuffer<T>(text);
            }
            catch (Exception exception)
            {
                throw Generated.Failure(format, i, text, exception);
            }
        }

        output.WriteLine($"{accepted} of {Generated.Count} accepted");
        Assert.InRange(accepted, LeastAccepted * Generated.Count, Generated.Count);
    }

    /// <returns>Whether the text was accepted.</returns>
    private bool Check<T>(ReadOnlySpan<byte> text, bool atEnd)
        where T : IArticleView<T>, allows ref struct
    {
        if (!T.TryParse(text, out var article, out var error))
        {
            Assert.True(error.Code != ArticleErrorCode.None && error.Expected.Length > 0, "The error says nothing.");
            Assert.True(error.Offset >= 0 && error.Offset <= text.Length, "The error is not in the text.");
            return false;
        }

        Assert.True(error.Code == ArticleErrorCode.None, "There is an error.");
        Assert.True(article.GetByteCount() == text.Length, "The length is not that of the text.");
        Assert.True(text == article.Source.Bytes, "The source is not the text.");
        var copy = _copy.Place(text.Length, atEnd);
        Assert.True(article.TryFormat(copy, out var written) && written == text.Length, "It is not written.");
        Assert.True(text.SequenceEqual(copy), "It is not written as it was read.");
        if (text.Length > 0)
            Assert.False(article.TryFormat(copy[1..], out _), "It is written with too little room.");

        Members<T>.Read(article);
        CheckJson(text, article);
        return true;
    }

    /// <summary>What an article takes of the start, or the end, of a text is the same article alone.</summary>
    private static void CheckParts<T>(ReadOnlySpan<byte> text)
        where T : IArticleView<T>, allows ref struct
    {
        T.ReadFirst(text, out var article, out var length);
        if (length >= 0)
            AssertIs(article, text[..length]);
        T.ReadLast(text, out article, out length);
        if (length >= 0)
            AssertIs(article, text[^length..]);
    }

    private static void AssertIs<T>(T article, ReadOnlySpan<byte> text)
        where T : IArticleView<T>, allows ref struct
    {
        Assert.True(text == article.Source.Bytes, "It takes other bytes than it says.");
        if (!T.Read(text, out var alone).IsNone)
            Assert.Fail($"What it takes is no article: «{Generated.Show(text)}»");
        Assert.True(MemberValues.AreAllSame(Members<T>.Read(alone), Members<T>.Read(article)), "It takes other values than it says.");
    }

    /// <summary>A buffer gets the JSON that a writer gets, and that .NET writes of its values; and nothing if it is too small.</summary>
    private void CheckJsonInBuffer<T>(ReadOnlySpan<byte> text)
        where T : IArticleView<T>, allows ref struct
    {
        if (!T.TryParse(text, out var article, out _) || !Utf8.IsValid(text))
            return;
        var json = _json.Of(article, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        if (json.Length > _copy.Length)
            return;
        var buffer = _copy.Place(json.Length, atEnd: true);
        Assert.True(article.TryWriteJson(buffer, out var written) && written == json.Length, "The JSON is not written into a buffer.");
        Assert.True(json.SequenceEqual(buffer), "The JSON in a buffer is another one.");
        Assert.True(buffer.SequenceEqual(_json.Rewritten(buffer.ToArray())), "The JSON is not as a writer of .NET writes it.");
        Assert.False(article.TryWriteJson(buffer[1..], out _), "The JSON is written with too little room.");
    }

    private void CheckJson<T>(ReadOnlySpan<byte> text, T article)
        where T : IArticleView<T>, allows ref struct
    {
        var isValid = article.IsValidUtf8(out var error);
        Assert.True(Utf8.IsValid(text) == isValid, "It is or is not UTF-8.");
        if (!isValid)
        {
            Assert.Equal(ArticleErrorCode.InvalidUtf8, error.Code);
            Assert.True(Utf8.IsValid(text[..error.Offset]));
            Assert.False(Utf8.IsValid(text[..Math.Min(error.Offset + 4, text.Length)]));
            Assert.NotEmpty(error.Member);
            return;
        }

        var reader = new Utf8JsonReader(_json.Of(article));
        Assert.True(reader.Read() && reader.TokenType == JsonTokenType.StartObject, "The JSON is no object.");
        while (reader.Read())
        {
        }
    }
}

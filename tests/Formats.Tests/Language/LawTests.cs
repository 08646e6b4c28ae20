using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ArticleSchema.Formats.Tests.Language;

/// <summary>The laws, for every format of the tests and the samples, on many texts made of the formats' own delimiters.</summary>
public class LawTests
{
    private const int Seed = 4711;
    private const int Count = 100_000;

    [Fact]
    public void OfTheDpaAfxStory() => HoldFor<DpaAfxStory>(
        " date 2025-07 KÖLN (dpa) - Eins.\n\nKopf\n\nZwei./ab/CD",
        " date ", "2025-07", " (", ") - ", ".", "\n\n", "\r\n\r\n", "/", "ab", "CD", "ü", " ");

    [Fact]
    public void OfTheBlock() => HoldFor<Block>("Kopf", ".", "\n", "\"", "»", "ü", " ", "012345678901234567890123456789");

    [Fact]
    public void OfTheCreditedStory() => HoldFor<CreditedStory>(
        "LONDON/PARIS (Wire) - One.\n\nTwo.\n\n(By A)", "/", " (Wire) - ", "\n", "\n\n", "\r\n", "(", ")", "By A");

    [Fact]
    public void OfTheHeader() => HoldFor<Header>("ab1234 4 17 cc", "ab", "1234", "0", " ", "4", "-", "cc", "ä", "99999999999");

    [Fact]
    public void OfTheMessage() => HoldFor<Message>(
        "\u0001ab1234 4 17\n\u0002Text\r\n\u000331.12.2025", "\u0001", " cc", "\n", "\r\n", "\u0002", "\r", "Text", "\u0003", "29.02.2025");

    [Fact]
    public void OfTheHeading() => HoldFor<Heading>("A - B; C", " - ", "; ", " ", ";", "-");

    [Fact]
    public void OfTheRemark() => HoldFor<Remark>("A#b", "#", "b", "ä", "0123456789");

    [Fact]
    public void OfTheTagged() => HoldFor<Tagged>("T <a:1>/xy;", " <", "a", ":", "1", "-1", ">", "/", "xy", ";", "300");

    [Fact]
    public void OfTheQuoteBoard() => HoldFor<QuoteBoard>("ab1234 1 1|A=1;-;B=-20", "|", "A", "=", "1", "-", ";", "B");

    [Fact]
    public void OfTheTagLine() => HoldFor<TagLine>("tags:a, b, c", "tags:", "a", ", ", ".", "!", "bcdefg", ",", " ");

    [Fact]
    public void OfTheSignedStory() => HoldFor<SignedStory>(
        "ULM/BONN (dpa, 31.12.2025) - Eins.\n\nZwei./ab/cdü;", "/", " (", ", ", "31.12.2025", ") - ", "\n\n", "ab", "cdü", ";", "X");

    [Fact]
    public void OfTheDateline() => HoldFor<Dateline>("ULM/BONN (dpa, 31.12.2025) - ", "/", " (", ", ", "01.01.2025", ") - ", "A", "\n");

    [Fact]
    public void OfTheMarked() => HoldFor<Marked>("*a\nab - 1+22", "*", " ", "a", "\n", "\r", "ab", " - ", " – ", "-", "+", "3");

    [Fact]
    public void OfTheStamp() => HoldFor<Stamp>("07 Okt 25 MESZ", " ", "Oct", "ober", "Nov", "GMT", "0", "00");

    [Fact]
    public void OfTheNumbers() => HoldFor<Numbers>("-5-3:-7", "-", ":", "5", "+", "127", "99999");

    [Fact]
    public void OfTheNested() => HoldFor<Nested>("x <ab>", " <", ">", "ab", "Ä");

    [Fact]
    public void OfThePrice() => HoldFor<Price>("AB=-20", "=", "A", "-", "1", "99999999999999999999");

    [Fact]
    public void OfTheQuote() => HoldFor<Quote>("AB=-20", "=", "A", "-", "1");

    [Fact]
    public void OfTheDatedRest() => HoldFor<DatedRest>("x2024-02-28", "x", "29", "-", "0");

    [Fact]
    public void OfTheCut() => HoldFor<Cut>("abc", "ä", "😀", "x");

    [Fact]
    public void OfTheCredit() => HoldFor<Credit>("Von Werk\n", "Quelle: ", "Werk", "(", ")", "\r", "\n");

    [Fact]
    public void OfTheSignOff() => HoldFor<SignOff>("/ab/cdü", "/", "ab", "cdü", ";", "A");

    /// <summary>Checks the laws on an article that is spoilt, a little or a lot, by pieces of its own and by a byte that is no
    /// UTF-8.</summary>
    internal static void HoldFor<T>(string article, params string[] pieces)
        where T : IArticleView<T>, allows ref struct
    {
        var bytes = pieces.Select(Encoding.UTF8.GetBytes).Append([0xFF]).ToArray();
        var random = new Random(Seed);
        var accepted = 0;
        for (var i = 0; i < Count; i++)
        {
            var text = Encoding.UTF8.GetBytes(article).ToList();
            for (var edits = random.Next(0, 5); edits > 0; edits--)
            {
                var at = random.Next(text.Count + 1);
                text.RemoveRange(at, random.Next(Math.Min(4, text.Count - at + 1)));
                text.InsertRange(at, bytes[random.Next(bytes.Length)]);
            }

            try
            {
                accepted += Laws.Check<T>([.. text]) ? 1 : 0;
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException(
                    string.Create(CultureInfo.InvariantCulture, $"Seed {Seed}, text {i}: «{Encoding.UTF8.GetString([.. text])}»"),
                    exception);
            }
        }
        Assert.InRange(accepted, Count / 5, Count);
    }
}

/// <summary>What holds for every article of every format.</summary>
internal static class Laws
{
    /// <summary>Reads a text. Refused, it has an error within the text; accepted, it is written back byte for byte, and its JSON
    /// is an object, or an error exactly if the text is not UTF-8.</summary>
    /// <returns>Whether it was accepted.</returns>
    public static bool Check<T>(ReadOnlySpan<byte> text)
        where T : IArticleView<T>, allows ref struct
    {
        if (!T.TryParse(text, out var article, out var error))
        {
            Assert.NotEqual(ArticleErrorCode.None, error.Code);
            Assert.InRange(error.Offset, 0, text.Length);
            return false;
        }

        Assert.Equal(ArticleErrorCode.None, error.Code);
        Assert.Equal(text.Length, article.GetByteCount());
        var copy = new byte[text.Length];
        Assert.True(article.TryFormat(copy, out var written));
        Assert.Equal(text.Length, written);
        Assert.True(text.SequenceEqual(copy));
        if (text.Length > 0)
            Assert.False(article.TryFormat(copy.AsSpan(1), out _));

        var json = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(json);
        if (article.IsValidUtf8(out error))
        {
            Assert.True(Utf8.IsValid(text));
            article.WriteJson(writer);
            writer.Flush();
            using var document = JsonDocument.Parse(json.WrittenMemory);
            Assert.Equal(JsonValueKind.Object, document.RootElement.ValueKind);
        }
        else
        {
            Assert.Equal(ArticleErrorCode.InvalidUtf8, error.Code);
            Assert.True(Utf8.IsValid(text[..error.Offset]));
            Assert.False(Utf8.IsValid(text));
            Assert.NotEmpty(error.Member);
        }
        return true;
    }
}

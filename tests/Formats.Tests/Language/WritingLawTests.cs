using System.Globalization;
using System.Text;

namespace ArticleSchema.Formats.Tests.Language;

/// <summary>PutGet: what was written reads back as the same values, or writing was refused. Values are made of the formats'
/// own delimiters, so that they try to be taken for something else.</summary>
public class WritingLawTests
{
    private const int Seed = 1701;
    private const int Count = 100_000;

    private readonly Random _random = new(Seed);
    private readonly byte[] _destination = new byte[1024];

    [Fact]
    public void OfTheDpaAfxStory()
    {
        string[] pieces = [" date 2025-07 ", "KIEW", " (", "dpa", ") - ", "Text.", "\n\n", "/", "ab", "CDE", "ü"];
        ForAll(() =>
        {
            DateOnly? stamp = _random.Next(3) == 0 ? null : new DateOnly(2025, _random.Next(1, 13), _random.Next(1, 3));
            var (place, agency, body, signOff) = (Next(pieces, 2), Next(pieces, 2), Next(pieces, 6), Next(pieces, 4));
            if (!DpaAfxStory.TryCreate(_destination, stamp, place, agency, body, signOff, out var story, out var error))
                return AssertRefused(error);

            story = DpaAfxStory.Parse(story.ToUtf8());
            Assert.Equal(stamp, story.Stamp);
            Assert.Equal(place, story.Place.Bytes);
            Assert.Equal(agency, story.Agency.Bytes);
            Assert.Equal(body, story.Body.Text.Bytes);
            Assert.Equal(signOff, story.SignOff.Text.Bytes);
            return true;
        });
    }

    [Fact]
    public void OfTheMessage()
    {
        string[] headers = ["ab1234 4 17", "ab1234 4 17 cc", "a0 x", ""];
        string[] pieces = ["Text", "\n", "\r", "\u0003", "31.12.2025", "\u0002"];
        ForAll(() =>
        {
            var header = Encoding.UTF8.GetBytes(headers[_random.Next(headers.Length)]);
            var (text, filed) = (Next(pieces, 5), new DateOnly(1, 1, 1).AddDays(_random.Next(3_000_000)));
            if (!Message.TryCreate(_destination, header, text, filed, out var message, out var error))
                return AssertRefused(error);

            message = Message.Parse(message.ToUtf8());
            Assert.Equal(header, Encoding.UTF8.GetBytes(message.Header.ToString()));
            Assert.Equal(text, message.Text.Bytes);
            Assert.Equal(filed, message.Filed);
            return true;
        });
    }

    [Fact]
    public void OfTheTagged()
    {
        string[] pieces = ["T", " <", "a", ":", "1", ">", "/", "xy", ";"];
        ForAll(() =>
        {
            var (text, tag, initials) = (Next(pieces, 6), Next(pieces, 2), Next(pieces, 2));
            sbyte? level = _random.Next(2) == 0 ? null : (sbyte)_random.Next(-128, 128);
            if (!Tagged.TryCreate(_destination, text, tag, level, initials, out var tagged, out var error))
                return AssertRefused(error);

            tagged = Tagged.Parse(tagged.ToUtf8());
            Assert.Equal(text, tagged.Text.Bytes);
            Assert.Equal(tag, tagged.Tag.Bytes);
            Assert.Equal(level, tagged.Level);
            Assert.Equal(initials, tagged.Initials.Bytes);
            return true;
        });
    }

    [Fact]
    public void OfTheRemark()
    {
        string[] pieces = ["A", "#", "b", ""];
        ForAll(() =>
        {
            var name = Next(pieces, 4);
            var note = Next(pieces, 4);
            var hasNote = _random.Next(2) == 0;
            var given = hasNote ? new Utf8Span(note) : default(Optional<Utf8Span>);
            if (!Remark.TryCreate(_destination, name, given, out var remark, out var error))
                return AssertRefused(error);

            remark = Remark.Parse(remark.ToUtf8());
            Assert.Equal(name, remark.Name.Bytes);
            Assert.Equal(hasNote, remark.Note.HasValue);
            if (hasNote)
                Assert.Equal(note, remark.Note.Value.Bytes);
            return true;
        });
    }

    private static bool AssertRefused(ArticleError error)
    {
        Assert.NotEqual(ArticleErrorCode.None, error.Code);
        Assert.NotEmpty(error.Member);
        return false;
    }

    private byte[] Next(string[] pieces, int most) =>
        Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, _random.Next(most + 1)).Select(_ => pieces[_random.Next(pieces.Length)])));

    /// <summary>Tries many values; some have to be written and some refused.</summary>
    private static void ForAll(Func<bool> isWritten)
    {
        var written = 0;
        for (var i = 0; i < Count; i++)
        {
            try
            {
                written += isWritten() ? 1 : 0;
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Seed {Seed}, values {i}"), exception);
            }
        }
        Assert.InRange(written, Count / 1000, Count - 1);
    }
}

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

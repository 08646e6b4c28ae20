using System.Globalization;
using System.Text;

namespace ArticleSchema.Formats.Tests.Language.Values;

/// <summary>PutGet where other things can stand beside a value: it reads back as it was given, or is refused. Values are made of what
/// stands for none, of what fills up a place, and of what ends one.</summary>
public class NilAndTrimLawTests
{
    private const int Seed = 1618;
    private const int Count = 100_000;

    private readonly Random _random = new(Seed);
    private readonly byte[] _destination = new byte[256];

    [Fact]
    public void OfPlacesOfFixedWidth()
    {
        string[] pieces = ["A", " ", "'", "x", "|", "ab"];
        ForAll(() =>
        {
            var (code, name, sign, text) = (Next(pieces, 4), Next(pieces, 4), Next(pieces, 2), Next(pieces, 5));
            short? level = _random.Next(3) == 0 ? null : (short)_random.Next(-999, 9999);
            DateOnly? day = _random.Next(3) == 0 ? null : new DateOnly(2026, 1, 1).AddDays(_random.Next(999));
            var count = _random.Next(-9999, 99999);
            if (!FixedRow.TryCreate(_destination, code, count, level, day, Zone.GMT, name, sign, text, out var row, out _))
                return false;

            row = FixedRow.Parse(row.ToUtf8());
            Assert.Equal((count, level, day, Zone.GMT), (row.Count, row.Level, row.Day, row.Zone));
            Assert.Equal(code, row.Code.Bytes);
            Assert.Equal(name, row.Name.Bytes);
            Assert.Equal(sign, row.Sign.Bytes);
            Assert.Equal(text, row.Text.Bytes);
            return true;
        });
    }

    [Fact]
    public void OfTheFarthestOnALine()
    {
        string[] pieces = ["a", "/", ": ", " (", ")", " -- ", "\n"];
        ForAll(() =>
        {
            var (path, file, title, note) = (Next(pieces, 3), Next(pieces, 1), Next(pieces, 3), Next(pieces, 1));
            var (text, credit) = (Next(pieces, 3), Next(pieces, 3));
            if (!OnOneLine.TryCreate(_destination, path, file, title, note, text, credit, out var article, out _))
                return false;

            article = OnOneLine.Parse(article.ToUtf8());
            Assert.Equal(path, article.Path.Bytes);
            Assert.Equal(file, article.File.Bytes);
            Assert.Equal(title, article.Title.Bytes);
            Assert.Equal(note, article.Note.Bytes);
            Assert.Equal(text, article.Text.Bytes);
            Assert.Equal(credit, article.Credit.Bytes);
            return true;
        });
    }

    [Fact]
    public void OfWhatMayBeNone()
    {
        string[] pieces = ["-", "N", "/", "|", " ", ""];
        ForAll(() =>
        {
            var value = new Ledger(
                Text(pieces, 2), _random.Next(2) == 0 ? null : _random.Next(-9, 9), Text(pieces, 2), _random.Next(2) == 0 ? null : new(1, 2),
                Text(pieces, 3) ?? "", _random.Next(2) == 0 ? null : (short)_random.Next(-99, 999), Text(pieces, 3) ?? "", Text(pieces, 2) ?? "");
            if (!value.TryFormat(_destination, out var length, out _))
                return false;

            Assert.Equal(value, Ledger.Parse(_destination.AsSpan(0, length)));
            return true;
        });
    }

    private byte[] Next(string[] pieces, int most) => Encoding.UTF8.GetBytes(Joined(pieces, most));

    private string? Text(string[] pieces, int most) => _random.Next(3) == 0 ? null : Joined(pieces, most);

    private string Joined(string[] pieces, int most) =>
        string.Concat(Enumerable.Range(0, _random.Next(most + 1)).Select(_ => pieces[_random.Next(pieces.Length)]));

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

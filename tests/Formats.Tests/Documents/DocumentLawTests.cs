using System.Globalization;
using System.Text;

namespace ArticleSchema.Formats.Tests.Documents;

/// <summary>The laws of documents: what was written reads back equal, or writing was refused; what was read is written so that it
/// reads back equal. Values are made of the formats' own delimiters.</summary>
public class DocumentLawTests
{
    private const int Seed = 31415;
    private const int Count = 100_000;

    private readonly Random _random = new(Seed);
    private readonly byte[] _destination = new byte[2048];

    [Fact]
    public void AStoryReadsBackEqual()
    {
        string[] pieces = [" date 2025-07 ", "KIEL", " (", "abc", ", ", ") - ", "Text.", "\n\n", "\n", "/", "ab", "CDE", "ü", "\uD83D"];
        ForAll(() => new Story(
            _random.Next(3) == 0 ? null : new DateOnly(2025, _random.Next(1, 13), _random.Next(1, 3)),
            new(Strings(pieces, 3), Next(pieces, 2), _random.Next(2) == 0 ? null : Next(pieces, 2)),
            [.. Enumerable.Range(0, _random.Next(4)).Select(_ => _random.Next(2) == 0 ? (Block)new Block.Subhead(Next(pieces, 2)) : new Block.Paragraph(Next(pieces, 3)))],
            Strings(pieces, 3)));
    }

    [Fact]
    public void ACardReadsBackEqual()
    {
        string[] pieces = ["T", " (", ")", " at ", "ULM (abc) - ", "\n", "\r\n", "--", ";", "; ", "x", ""];
        ForAll(() => new Card
        {
            Id = _random.Next(-9, 99),
            Kind = (CardKind)_random.Next(3),
            Title = Next(pieces, 3),
            Note = _random.Next(2) == 0 ? null : Next(pieces, 2),
            Place = _random.Next(2) == 0 ? null : new Dateline(["ULM"], Next(pieces, 1), null),
            Lines = Strings(pieces, 3),
            Rest = Strings(pieces, 3),
        });
    }

    [Fact]
    public void ABlockReadsBackEqual()
    {
        string[] pieces = ["Kopf", ".", "\n", "?", "0123456789012345678901234567890"];
        ForAll(() => _random.Next(2) == 0 ? (Block)new Block.Subhead(Next(pieces, 3)) : new Block.Paragraph(Next(pieces, 3)));
    }

    [Fact]
    public void WhatIsReadOfATextReadsBackEqual()
    {
        string[] pieces = ["\n", "\r\n", "--", "; ", ";", " (", ")", " at ", "ULM (abc) - ", "a", "7 n: ", "ü", "\0"];
        var read = 0;
        for (var i = 0; i < Count; i++)
        {
            var text = "7 note: T (x) at ULM (abc) - \na\nb\n--p; q";
            for (var edits = _random.Next(4); edits > 0; edits--)
                text = text.Insert(_random.Next(text.Length + 1), pieces[_random.Next(pieces.Length)]);
            if (!Card.TryParse(Encoding.UTF8.GetBytes(text), out var card))
                continue;

            read++;
            Assert.True(card.TryFormat(_destination, out var written, out var error), $"Seed {Seed}, text {i}: «{text}»: {error}");
            Assert.True(Describe(card) == Describe(Card.Parse(_destination.AsSpan(0, written))), $"Seed {Seed}, text {i}: «{text}»");
        }
        Assert.InRange(read, Count / 5, Count);
    }

    private void ForAll<T>(Func<T> next)
        where T : IArticleDocument<T>
    {
        var written = 0;
        for (var i = 0; i < Count; i++)
        {
            var value = next();
            var place = string.Create(CultureInfo.InvariantCulture, $"Seed {Seed}, value {i}: {Describe(value)}");
            if (!value.TryFormat(_destination, out var length, out var error))
            {
                Assert.NotEqual(ArticleErrorCode.None, error.Code);
                continue;
            }

            written++;
            Assert.True(length == value.GetByteCount(), place);
            Assert.True(T.TryParse(_destination.AsSpan(0, length), out var copy, out error), $"{place}: {error}");
            Assert.True(Describe(value) == Describe(copy), place);
        }
        Assert.InRange(written, Count / 1000, Count - 1);
    }

    /// <summary>Every value of a document. Records print lists by their type; and nothing is not the same as an empty text.</summary>
    private static string Describe(object? value) =>
        value switch
        {
            null => "null",
            string text => $"\"{text}\"",
            Story story => $"{story.Stamp} {Describe(story.Dateline)} [{string.Join("|", story.Body)}] {Describe(story.SignOff)}",
            Dateline dateline => $"{Describe(dateline.Places)} {Describe(dateline.Agency)} {Describe(dateline.Note)}",
            Card card => $"{card.Id} {card.Kind} {Describe(card.Title)} {Describe(card.Note)} {Describe(card.Place)} {Describe(card.Lines)} {Describe(card.Rest)}",
            IEnumerable<string> texts => $"[{string.Join("|", texts.Select(Describe))}]",
            _ => value.ToString()!,
        };

    private string[] Strings(string[] pieces, int most) =>
        [.. Enumerable.Range(0, _random.Next(most + 1)).Select(_ => Next(pieces, 2))];

    private string Next(string[] pieces, int most) =>
        string.Concat(Enumerable.Range(0, _random.Next(most + 1)).Select(_ => pieces[_random.Next(pieces.Length)]));
}

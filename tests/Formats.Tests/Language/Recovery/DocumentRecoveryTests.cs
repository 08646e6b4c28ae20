using System.Text;
using ArticleSchema.Formats.Tests.Documents;
using LetterRecord = ArticleSchema.Formats.Tests.Language.Headers.Letter;

namespace ArticleSchema.Formats.Tests.Language.Recovery;

public class DocumentRecoveryTests
{
    private readonly ArticleErrors _errors = new();

    [Fact]
    public void ADocumentHasTheValuesThatAreGood()
    {
        var card = Card.Recover("x note: Fog at ULM (abc) - \r\none\r\ntwo\r\n--p; q"u8, _errors);

        Assert.Equal(["1:1 InvalidValue Id"], Describe());
        Assert.Equal(0, card.Id);
        Assert.Equal("Fog", card.Title);
        Assert.Equal("abc", card.Place?.Agency);
        Assert.Equal(["one", "two"], card.Lines);
        Assert.Equal(["p", "q"], card.Rest);
    }

    [Fact]
    public void ItIsWrittenIfTheseMakeAnArticle()
    {
        var card = Card.Recover("x note: Fog\r\n--p; q"u8, _errors);

        Assert.Equal("0 n: Fog\r\n--p; q", ((IFormattable)card).ToString(null, null));
    }

    [Fact]
    public void AValueThatIsMissingIsEmpty()
    {
        var letter = LetterRecord.Recover("Subject: Fog\n\nIt is foggy."u8, _errors);

        Assert.Equal(["2:1 MissingText From"], Describe());
        Assert.Equal("", letter.Headers.From);
        Assert.Equal("Fog", letter.Headers.Subject);
        Assert.Equal("It is foggy.", letter.Body);
    }

    [Fact]
    public void BytesThatAreNoCharactersAreAnErrorAndAreReplaced()
    {
        byte[] source = [.. "From: Ann\n\nIt is "u8, 0xFF, .. " foggy."u8];
        var letter = LetterRecord.Recover(source, _errors);

        Assert.Equal(["3:7 InvalidUtf8 Body"], Describe());
        Assert.Equal("It is \uFFFD foggy.", letter.Body);
    }

    [Fact]
    public void WhatIsGoodOfAnyTextIsRead()
    {
        const int Seed = 2718;
        var random = new Random(Seed);
        string[] pieces = ["\n", "\r\n", "--", "; ", " (", ")", " at ", "ULM (abc) - ", "a", "7 n: ", "ü", "\0"];
        for (var i = 0; i < 20_000; i++)
        {
            var text = "7 note: T (x) at ULM (abc) - \na\nb\n--p; q";
            for (var edits = random.Next(5); edits > 0; edits--)
                text = text.Insert(random.Next(text.Length + 1), pieces[random.Next(pieces.Length)]).Remove(random.Next(text.Length), 1);

            var bytes = Encoding.UTF8.GetBytes(text);
            var recovered = Card.Recover(bytes, _errors);
            var isRead = Card.TryParse(bytes, out var card, out _);
            Assert.True(isRead == (_errors.TotalCount == 0), $"Seed {Seed}, text {i}: «{text}»");
            if (isRead)
                Assert.Equal(card!.Rest, recovered.Rest);
        }
    }

    private IEnumerable<string> Describe() =>
        _errors.Select(error => $"{error.Line}:{error.Column} {error.Code} {error.Member}");
}

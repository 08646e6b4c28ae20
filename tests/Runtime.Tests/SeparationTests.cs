using System.Text;
using System.Text.RegularExpressions;

namespace ArticleSchema.Runtime.Tests;

/// <summary>Separators of lists, compared with regular expressions that say the same.</summary>
public sealed class SeparationTests
{
    private const int Seed = 20261124;
    private const int Count = 50_000;

    [Fact]
    public void BlankLinesAreFoundFromTheStart() =>
        AssertFirst(Separation.BlankLines(), new(@"\r?\n(?:[ \t]*\r?\n)+"), " ", "\t", "\r", "\n", "\n\n", "x");

    [Fact]
    [Trait("Category", "Vectors")]
    public void BlankLinesAreFoundInTextsOfSeveralBlocks() =>
        AssertFirst(
            Separation.BlankLines(),
            new(@"\r?\n(?:[ \t]*\r?\n)+"),
            " ", "\r", "\n", "\nx", "\r\nx", new('x', 20), new('y', 63), new('\t', 70));

    [Fact]
    public void BlankLinesAreFoundFromTheEnd() =>
        AssertLast(Separation.BlankLines(), new(@"\r?\n(?:[ \t]*\r?\n)+"), " ", "\t", "\r", "\n", "\n\n", "x");

    [Fact]
    public void SeveralTextsAreFoundFromTheStart() =>
        AssertFirst(
            Separation.OneOf(SeparatorPosition.Infix, ",", ", ", "\n", "a\nb"), new(@"a\r?\nb|\r?\n|, |,"), ",", " ", "\n", "\r", "a", "b", "a\nb");

    [Fact]
    public void TextsBehindABlankAreFoundFromTheStart()
    {
        AssertFirst(Separation.OneOf(SeparatorPosition.Infix, " (", "-(", "--(", "("), new(@"--\(|-\(| \(|\("), " ", "-", "(", "x", "x y ");
        AssertFirst(Separation.OneOf(SeparatorPosition.Infix, " a", " ab", "b"), new(" ab| a|b"), " ", "a", "b", "x");
        AssertFirst(Separation.OneOf(SeparatorPosition.Infix, " abc", "b"), new(" abc|b"), " ", "a", "b", "c", " abc");
        AssertFirst(Separation.OneOf(SeparatorPosition.Infix, " \n", "a"), new(" \r?\n|a"), " ", "a", "\n", "\r");
    }

    [Fact]
    public void TextsThatDoNotOverlapAreFoundFromTheEnd() =>
        AssertLast(Separation.OneOf(SeparatorPosition.Infix, ";", "--\n", "+"), new(@"--\r?\n|;|\+"), ";", "-", "\n", "\r\n", "+", "x");

    [Fact]
    public void TextsThatStartWithALineFeedAreFoundFromTheEnd()
    {
        AssertLast(Separation.OneOf(SeparatorPosition.Infix, "\nVon ", "\nBy "), new(@"\r?\nVon |\r?\nBy "), "\nVon ", "\nBy ", "\r", "\n", "V", " ", "x");
        AssertLast(Separation.OneOf(SeparatorPosition.Infix, "\nab", "\na"), new(@"\r?\nab?"), "\na", "b", "\r", "\n", "a");
    }

    [Fact]
    public void OneTextIsFound()
    {
        AssertFirst(Separation.OneOf(SeparatorPosition.Infix, "/"), new("/"), "/", "a", "\n");
        AssertFirst(Separation.OneOf(SeparatorPosition.Infix, "\n- "), new(@"\r?\n- "), "\n", "\r", "- ", "\n- ", "a");
        AssertLast(Separation.OneOf(SeparatorPosition.Infix, "/"), new("/"), "/", "a", "\n");
    }

    [Fact]
    public void OfTextsThatEndAlikeTheLongestIsFoundFromTheEnd()
    {
        var separation = Separation.OneOf(SeparatorPosition.Prefix, "\n", "\n\n");

        Assert.Equal(1, separation.LastIndexOf("a\n\nb"u8, out var length));
        Assert.Equal(2, length);
        Assert.Equal(1, separation.LastIndexOf("a\r\n\r\nb"u8, out length));
        Assert.Equal(4, length);
    }

    [Theory]
    [InlineData("", true, true)]
    [InlineData(",a", true, false)]
    [InlineData("a,", false, true)]
    [InlineData("a", false, false)]
    [InlineData(",", true, true)]
    [InlineData(",a,b,", true, true)]
    public void AListStartsOrEndsWithItsSeparator(string text, bool isPrefix, bool isPostfix)
    {
        Assert.Equal(isPrefix, Separation.OneOf(SeparatorPosition.Prefix, ",").Delimits(Bytes.Of(text)));
        Assert.Equal(isPostfix, Separation.OneOf(SeparatorPosition.Postfix, ",").Delimits(Bytes.Of(text)));
        Assert.True(Separation.OneOf(SeparatorPosition.Infix, ",", ";").Delimits(Bytes.Of(text)));
    }

    [Theory]
    [InlineData(SeparatorPosition.Infix, "a;b,,c", "a", "b", "", "c")]
    [InlineData(SeparatorPosition.Infix, "a,", "a", "")]
    [InlineData(SeparatorPosition.Prefix, ";a,b", "a", "b")]
    [InlineData(SeparatorPosition.Prefix, ",", "")]
    [InlineData(SeparatorPosition.Postfix, "a;b,,", "a", "b", "")]
    [InlineData(SeparatorPosition.Postfix, "")]
    public void TheElementsOfAList(SeparatorPosition position, string text, params string[] expected)
    {
        var elements = new List<string>();
        foreach (var element in new Utf8List((ReadOnlySpan<byte>)Bytes.Of(text), Separation.OneOf(position, ",", ";")))
            elements.Add(element.ToString());

        Assert.Equal(expected, elements);
    }

    private static void AssertFirst(Separation separation, Regex regex, params string[] pieces) =>
        ForAll(pieces, text =>
        {
            var found = regex.Match(text);
            Assert.Equal(found.Success ? found.Index : -1, separation.IndexOf(Encoding.Latin1.GetBytes(text), out var length));
            Assert.Equal(found.Length, length);
        });

    private static void AssertLast(Separation separation, Regex regex, params string[] pieces) =>
        ForAll(pieces, text =>
        {
            var found = regex.Matches(text).LastOrDefault();
            Assert.Equal(found?.Index ?? -1, separation.LastIndexOf(Encoding.Latin1.GetBytes(text), out var length));
            Assert.Equal(found?.Length ?? 0, length);
        });

    private static void ForAll(string[] pieces, Action<string> check) =>
        Laws.ForAll(
            Seed, Count, random => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)])), check);
}

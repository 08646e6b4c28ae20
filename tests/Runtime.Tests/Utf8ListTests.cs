namespace ArticleSchema.Runtime.Tests;

public sealed class Utf8ListTests
{
    public static TheoryData<string> Separators => ["/", "::", "\n", "\n\n", ", ", ",\n", "\n/", "aab", "é"];

    [Theory]
    [MemberData(nameof(Separators))]
    public void AnEmptyTextHasNoElements(string separator)
    {
        var list = new Utf8List(""u8, Bytes.Of(separator));

        Assert.True(list.IsEmpty);
        Assert.Equal(0, list.Count());
        Assert.False(list.GetEnumerator().MoveNext());
    }

    [Fact]
    public void TheDefaultListHasNoElements()
    {
        Utf8List list = default;

        Assert.True(list.IsEmpty);
        Assert.Equal(0, list.Count());
        Assert.Equal("", list.ToString());
    }

    [Theory]
    [InlineData("Foo/ksr/DP", "/", "Foo|ksr|DP")]
    [InlineData("/", "/", "|")]
    [InlineData("a", "/", "a")]
    [InlineData("a,b, c", ", ", "a,b|c")]
    [InlineData("a, ", ", ", "a|")]
    [InlineData("a,\r\nb,\nc", ",\n", "a|b|c")]
    [InlineData("a\r\nb\nc\r", "\n", "a|b|c\r")]
    [InlineData("\r\n\r\n", "\n", "||")]
    [InlineData("\r\r\na", "\n", "\r|a")]
    [InlineData("a\r\n\r\nb\n\r\nc\r\nd", "\n\n", "a|b|c\r\nd")]
    [InlineData("\n\n\n", "\n\n", "|\n")]
    [InlineData("\r/\r", "/", "\r|\r")]
    [InlineData("éxéé", "é", "|x||")]
    public void ElementsStandBetweenSeparators(string text, string separator, string elements) =>
        Assert.Equal(elements.Split('|').Select(Bytes.Of), ElementsOf(Bytes.Of(text), Bytes.Of(separator)));

    [Fact]
    public void TheTextIsKeptAsItStands()
    {
        var list = new Utf8List("a\r\nb\xFF"u8, "\n"u8);

        Assert.Equal("a\r\nb\xFF"u8, list.Text);
        Assert.False(list.IsEmpty);
        Assert.Equal("a\r\nb\xFF", list.ToString());
    }

    [Fact]
    public void NothingComesAfterTheLastElement()
    {
        var elements = new Utf8List("a/b"u8, "/"u8).GetEnumerator();
        while (elements.MoveNext())
            continue;

        Assert.False(elements.MoveNext());
        Assert.False(elements.MoveNext());
    }

    [Fact]
    public void AnElementIsAViewOfTheText()
    {
        var text = Bytes.Of("ab//cd");
        var places = new List<int>();
        foreach (var element in new Utf8List((ReadOnlySpan<byte>)text, "/"u8))
            places.Add(Window.OffsetOf(element, text));

        Assert.Equal([0, 3, 4], places);
    }

    [Fact]
    public void EverySmallCaseIsAsTheReferenceHasIt()
    {
        var separators = Bytes.Every("\n/"u8, maxLength: 3, minLength: 1).ToList();
        var texts = Bytes.Every("\r\n/a"u8, maxLength: 5);
        Laws.ForEvery(texts.SelectMany(_ => separators, (text, separator) => (text, separator)), Check);
    }

    [Theory]
    [MemberData(nameof(Separators))]
    public void LargerCasesAreAsTheReferenceHasThem(string separator) =>
        Laws.ForAll(seed: 20240602, count: 2_000, random => (RandomText(random, separator), Bytes.Of(separator)), Check);

    // The scanner goes by blocks of 64 bytes: separators at, before and across their edges.
    [Theory]
    [MemberData(nameof(Separators))]
    [Trait("Category", "Vectors")]
    public void TextsOfSeveralBlocksAreAsTheReferenceHasThem(string separator) =>
        Laws.ForAll(
            seed: 20240605,
            count: 3_000,
            random =>
            {
                var text = Bytes.Random(random, "abcdefgh"u8, maxLength: 300, minLength: 50);
                for (var count = random.Next(8); count > 0; count--)
                {
                    var piece = RandomText(random, separator);
                    piece.AsSpan(0, Math.Min(piece.Length, 20)).CopyTo(text.AsSpan(random.Next(text.Length - 20)));
                }
                return (text, Bytes.Of(separator));
            },
            Check);

    [Theory]
    [MemberData(nameof(Separators))]
    public void JoiningTheElementsGivesTheText(string separator) =>
        Laws.ForAll(
            seed: 20240603,
            count: 2_000,
            random => RandomText(random, separator).Where(value => value != '\r').ToArray(),
            text => Assert.Equal(text, Join(ElementsOf(text, Bytes.Of(separator)), Bytes.Of(separator))));

    [Theory]
    [MemberData(nameof(Separators))]
    public void SplittingJoinedElementsGivesTheElements(string separator) =>
        Laws.ForAll(
            seed: 20240604,
            count: 2_000,
            random => Enumerable.Range(0, random.Next(2, 6)).Select(_ => Bytes.Random(random, "xyz"u8, maxLength: 3)).ToArray(),
            elements =>
            {
                foreach (var form in LiteralReference.FormsOf(Bytes.Of(separator)))
                    Assert.Equal(elements, ElementsOf(Join(elements, form), Bytes.Of(separator)));
            });

    private static void Check((byte[] Text, byte[] Separator) input)
    {
        var expected = LiteralReference.Split(input.Text, input.Separator);

        Assert.Equal(expected, ElementsOf(input.Text, input.Separator));
        Assert.Equal(expected.Count, new Utf8List((ReadOnlySpan<byte>)input.Text, input.Separator).Count());
    }

    private static byte[] RandomText(Random random, string separator)
    {
        var forms = LiteralReference.FormsOf(Bytes.Of(separator));
        return Bytes.RandomOfPieces(random, [.. forms, [(byte)'\r'], [(byte)'\n'], [(byte)'a'], [0xC3]], maxCount: 12);
    }

    private static byte[] Join(IEnumerable<byte[]> elements, byte[] separator) =>
        [.. elements.SelectMany((element, i) => i == 0 ? element : [.. separator, .. element])];

    private static List<byte[]> ElementsOf(byte[] text, byte[] separator)
    {
        var elements = new List<byte[]>();
        foreach (var element in new Utf8List((ReadOnlySpan<byte>)text, separator))
            elements.Add(element.Bytes.ToArray());
        return elements;
    }
}

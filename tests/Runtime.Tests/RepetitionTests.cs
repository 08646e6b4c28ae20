namespace ArticleSchema.Runtime.Tests;

public sealed class RepetitionTests
{
    private const string Chars = "abc";

    /// <summary>Length bounds, separator and what stands beyond: no character of the class.</summary>
    public static TheoryData<int, int, string, string> Lists => new()
    {
        { 1, int.MaxValue - 1, "/", "/" },
        { 0, int.MaxValue - 1, "/", "/" },
        { 1, 2, "/", "" },
        { 0, 2, "/", "//" },
        { 2, 3, "/", "!" },
        { 1, 3, "/", "!/" },
        { 1, int.MaxValue - 1, "/", "\n\n" },
        { 1, 3, "\n", "\n\n" },
        { 0, 2, "\n\n", "\n" },
        { 1, 2, ",\n", "\n" },
        { 1, int.MaxValue - 1, ", ", "," },
        { 0, 1, ", ", ",\n" },
    };

    [Theory]
    [InlineData("ksr/DP/stw/2024", "/", "ksr/DP/stw")]
    [InlineData("ksr/DP/stw", "/", "ksr/DP")]
    [InlineData("ksr/DP/stw", "", "ksr/DP/stw")]
    [InlineData("ksr//DP", "/", "ksr")]
    [InlineData("ksr/", "", "ksr")]
    [InlineData("ksr", "/", null)]
    [InlineData("/ksr", "", null)]
    [InlineData("", "", null)]
    [InlineData("ksr/toolong/x", "/", "ksr")]
    [InlineData("toolong", "", null)]
    [InlineData("ksr/DP!", "!", "ksr/DP")]
    [InlineData("ksr!/DP", "!", "ksr")]
    public void TheListAtTheStartHasTheMostElements(string window, string beyond, string? list) =>
        Assert.Equal(list?.Length ?? -1, Repetition.TakeFirst(Bytes.Of(window), Letters, 1, 3, "/"u8, Bytes.Of(beyond)));

    [Theory]
    [InlineData("... Foo/ksr/DP/stw", "/", "ksr/DP/stw")]
    [InlineData("... Foo/ksr/DP/stw", "", "Foo/ksr/DP/stw")]
    [InlineData("... Foo/ksr/DP/stw", " ", "Foo/ksr/DP/stw")]
    [InlineData("ksr/DP/stw", "/", "DP/stw")]
    [InlineData("ksr//DP", "/", "DP")]
    [InlineData("/ksr", "", "ksr")]
    [InlineData("ksr", "/", null)]
    [InlineData("ksr/", "", null)]
    [InlineData("", "", null)]
    [InlineData("x/toolong/ksr", "/", "ksr")]
    [InlineData("toolong", "", null)]
    public void TheListAtTheEndHasTheMostElements(string window, string beyond, string? list) =>
        Assert.Equal(list?.Length ?? -1, Repetition.TakeLast(Bytes.Of(window), Letters, 1, 3, "/"u8, Bytes.Of(beyond)));

    [Fact]
    public void ALineFeedInTheSeparatorIsLfOrCrlf()
    {
        Assert.Equal(6, Repetition.TakeFirst("a\r\nb\nc\r"u8, Letters, 1, 3, "\n"u8, default));
        Assert.Equal(6, Repetition.TakeLast("\ra\r\nb\nc"u8, Letters, 1, 3, "\n"u8, default));
    }

    [Fact]
    public void ALineFeedBeyondIsLfOrCrlf()
    {
        Assert.Equal(3, Repetition.TakeFirst("a/b\r\n/c"u8, Letters, 1, 3, "/"u8, "\n"u8));
        Assert.Equal(3, Repetition.TakeLast("c/\r\na/b"u8, Letters, 1, 3, "/"u8, "/\n"u8));
    }

    [Fact]
    public void LengthsAreOfBytes()
    {
        Assert.Equal(4, Repetition.TakeFirst("éé/ééé"u8, NotSlash, 1, 4, "/"u8, "/"u8));
        Assert.Equal(11, Repetition.TakeFirst("éé/éa/aa"u8, NotSlash, 2, 4, "/"u8, default));
        Assert.Equal(-1, Repetition.TakeFirst("éa/a"u8, NotSlash, 4, 4, "/"u8, default));
        Assert.Equal(4, Repetition.TakeLast("ééé/éé"u8, NotSlash, 1, 5, "/"u8, "/"u8));
    }

    [Fact]
    public void ElementsThatMayBeEmptyAreThereEverywhere()
    {
        Assert.Equal(0, Repetition.TakeFirst(""u8, Letters, 0, 3, "/"u8, default));
        Assert.Equal(2, Repetition.TakeFirst("//!"u8, Letters, 0, 3, "/"u8, default));
        Assert.Equal(1, Repetition.TakeFirst("//!"u8, Letters, 0, 3, "/"u8, "/"u8));
        Assert.Equal(2, Repetition.TakeLast("!//"u8, Letters, 0, 3, "/"u8, default));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void WhatIsTakenIsAsTheReferenceHasIt(int minimum, int maximum, string separator, string beyond)
    {
        var reference = new RepetitionReference(Chars, minimum, maximum, separator, beyond);
        Laws.ForAll(
            seed: 20240606,
            count: 1_500,
            random => RandomWindow(random, separator, beyond),
            window =>
            {
                var (first, last) = Take(window, minimum, maximum, separator, beyond);
                Assert.Equal(reference.TakeFirst(window), first);
                Assert.Equal(reference.TakeLast(window), last);
            });
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void WhatIsTakenIsAListOfSuchElements(int minimum, int maximum, string separator, string beyond) =>
        Laws.ForAll(
            seed: 20240607,
            count: 2_000,
            random => RandomWindow(random, separator, beyond),
            window =>
            {
                var (first, last) = Take(window, minimum, maximum, separator, beyond);
                CheckElements(window[..Math.Max(first, 0)], minimum, maximum, separator);
                CheckElements(window[^Math.Max(last, 0)..], minimum, maximum, separator);
            });

    // The last bytes of a long window are looked at by masks.
    [Theory]
    [MemberData(nameof(Lists))]
    [Trait("Category", "Vectors")]
    public void WhatStandsFarBeforeTheListChangesNothing(int minimum, int maximum, string separator, string beyond) =>
        Laws.ForAll(
            seed: 20261105,
            count: 5_000,
            random => (RandomWindow(random, separator, beyond), random.Next(1, 4), random.Next(1, 6)),
            input =>
            {
                var (window, least, most) = input;
                byte[] longWindow = [.. Bytes.Repeat("x", ByteMask.Width), .. window];
                Assert.Equal(
                    Repetition.TakeLast(window, Abc, minimum, maximum, Bytes.Of(separator), Bytes.Of(beyond), least, most),
                    Repetition.TakeLast(longWindow, Abc, minimum, maximum, Bytes.Of(separator), Bytes.Of(beyond), least, most));
            });

    [Fact]
    [Trait("Category", "Vectors")]
    public void CharactersBeyondAsciiAreTakenFarFromTheStartToo() =>
        Laws.ForAll(
            seed: 20261129,
            count: 5_000,
            random => Bytes.RandomOfPieces(random, [Bytes.Of("abc"), Bytes.Of("bär"), Bytes.Of("é"), Bytes.Of(" "), Bytes.Of(" "), Bytes.Of("\n\n")], maxCount: 12),
            window =>
            {
                var chars = new CharClass(0, 0b1110UL << 32, "ää");
                byte[] longWindow = [.. Bytes.Repeat("x", ByteMask.Width), .. window];
                Assert.Equal(
                    Repetition.TakeLast(window, chars, 1, 6, " "u8, "\n\n"u8), Repetition.TakeLast(longWindow, chars, 1, 6, " "u8, "\n\n"u8));
            });

    [Fact]
    [Trait("Category", "Vectors")]
    public void AListCanBeLongerThanTheMasks()
    {
        var list = Bytes.Repeat("abc/", 40);

        Assert.Equal(list.Length + 1, Repetition.TakeLast([(byte)'!', .. list, (byte)'a'], Abc, 1, 3, "/"u8, "!"u8));
    }

    private static CharClass Letters => new(0, 0x07FFFFFE_07FFFFFEUL);

    private static CharClass Abc => new(0, 0b1110UL << 32);

    private static CharClass NotSlash => new(~(1UL << '/'), ~0UL, "\u0080\U0010FFFF");

    private static (int First, int Last) Take(byte[] window, int minimum, int maximum, string separator, string beyond) => (
        Repetition.TakeFirst(window, Abc, minimum, maximum, Bytes.Of(separator), Bytes.Of(beyond)),
        Repetition.TakeLast(window, Abc, minimum, maximum, Bytes.Of(separator), Bytes.Of(beyond)));

    private static byte[] RandomWindow(Random random, string separator, string beyond)
    {
        List<byte[]> pieces = [.. Elements(), .. LiteralReference.FormsOf(Bytes.Of(separator)), .. Elements()];
        pieces.AddRange(LiteralReference.FormsOf(Bytes.Of(beyond)));
        pieces.Add(Bytes.Random(random, "\r\n/,! "u8, maxLength: 1));
        return Bytes.RandomOfPieces(random, pieces, maxCount: 10);

        static List<byte[]> Elements() => [Bytes.Of("a"), Bytes.Of("bc"), Bytes.Of("cba")];
    }

    private static void CheckElements(byte[] list, int minimum, int maximum, string separator)
    {
        foreach (var element in new Utf8List((ReadOnlySpan<byte>)list, Bytes.Of(separator)))
        {
            Assert.InRange(element.Length, minimum, maximum);
            Assert.Equal(-1, element.Bytes.IndexOfAnyExcept(Bytes.Of(Chars)));
        }
    }

    [Theory]
    [InlineData(1, 1, 1, 1)]
    [InlineData(1, 2, 3, 3)]
    [InlineData(2, 3, 5, 5)]
    [InlineData(3, 3, 5, 5)]
    [InlineData(4, 9, -1, -1)]
    public void TheNumberOfElementsIsBounded(int least, int most, int first, int last)
    {
        Assert.Equal(first, Repetition.TakeFirst("a/b/c;"u8, Letters, 1, 1, "/"u8, default, least, most));
        Assert.Equal(last, Repetition.TakeLast(";a/b/c"u8, Letters, 1, 1, "/"u8, default, least, most));
    }

    [Fact]
    public void AListThatIsFullLeavesTheRestToWhatStandsBeyondIt()
    {
        Assert.Equal(3, Repetition.TakeFirst("a/b/c"u8, Letters, 1, 1, "/"u8, "/"u8, least: 1, most: 2));
        Assert.Equal(3, Repetition.TakeLast("a/b/c"u8, Letters, 1, 1, "/"u8, "/"u8, least: 1, most: 2));
    }
}

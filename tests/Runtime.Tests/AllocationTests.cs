namespace ArticleSchema.Runtime.Tests;

public sealed class AllocationTests
{
    private static readonly byte[] _text = Bytes.Of("Foo/ksr/DP/Straße/stw\r\na, b, c\n\nend");

    private static CharClass NotSlash => new(~(1UL << '/' | 1UL << '\n' | 1UL << '\r'), ~0UL, "\u0080\uFFFC\U00010000\U0010FFFF");

    [Fact]
    public void EnumeratingAListAllocatesNothing() =>
        AssertNothingIsAllocated(() =>
        {
            var length = 0;
            foreach (var element in new Utf8List((ReadOnlySpan<byte>)_text, "/"u8))
                length += element.Length;
            return length + new Utf8List((ReadOnlySpan<byte>)_text, "\n"u8).Count();
        });

    [Fact]
    public void EnumeratingAndCheckingAListOfArticlesAllocatesNothing() =>
        AssertNothingIsAllocated(() =>
        {
            var length = ArticleList.Check<Word>(_text, "/"u8).Offset;
            foreach (var word in new ArticleList<Word>((ReadOnlySpan<byte>)_text, "/"u8))
                length += word.Source.Length;
            return length;
        });

    [Fact]
    public void TakingAListAllocatesNothing() =>
        AssertNothingIsAllocated(() =>
            Repetition.TakeFirst(_text, NotSlash, 1, 99, "/"u8, "\n"u8)
            + Repetition.TakeLast(_text, NotSlash, 1, 99, "\n"u8, "\n"u8));

    [Fact]
    public void CountingCharactersAllocatesNothing() =>
        AssertNothingIsAllocated(() =>
            NotSlash.CountFirst(_text, 99) + NotSlash.CountLast(_text, 99) + (NotSlash.ContainsAll(_text) ? 1 : 0));

    [Fact]
    public void SearchingForALiteralAllocatesNothing() =>
        AssertNothingIsAllocated(() =>
            Utf8Literal.IndexOf(_text, "w\na"u8, out _) + Utf8Literal.LastIndexOf(_text, "\n\n"u8, out _));

    [Fact]
    public void AFailureAllocatesNothing() =>
        AssertNothingIsAllocated(() => Nested.Read<Word>("not!"u8, out _).Shift(1).OrFurther(ArticleFailure.None).Offset);

    private static void AssertNothingIsAllocated(Func<int> action)
    {
        var expected = action();
        Assert.True(expected > 0, "The action finds nothing and shows nothing.");
        for (var i = 0; i < 100; i++)
            action();

        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = action();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);
        Assert.Equal(expected, result);
    }
}

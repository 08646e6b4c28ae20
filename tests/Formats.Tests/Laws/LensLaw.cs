using Xunit.Abstractions;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>The laws of lenses. A value that an article has changes no byte. Another one is refused, or it reads back, all other
/// members are as they were, and so are the bytes around it.</summary>
/// <param name="output">Takes how many values were written.</param>
internal sealed class LensLaw(ITestOutputHelper output) : IViewLaw
{
    /// <summary>The least share of values that have to be written, for the law to say something.</summary>
    private const double LeastWritten = 0.02;

    private readonly GuardedMemory _memory = new();
    private readonly GuardedMemory _destination = new();

    public void HoldsFor<T>(ViewFormat<T> format)
        where T : IArticleView<T>, allows ref struct
    {
        if (Lenses<T>.All.Count == 0)
            return;

        var random = Generated.NewRandom();
        var inputs = new Inputs(random, format.Articles, format.Pieces);
        var given = new GivenValues<T>(random, format);
        var written = 0;
        for (var i = 0; i < Generated.Count; i++)
        {
            // Half of the articles are valid ones as they are: what is changed at random is often refused.
            var atEnd = i % 2 == 0;
            var text = _memory.Place(i % 4 < 2 ? format.Articles[random.Next(format.Articles.Length)] : inputs.Next(), atEnd);
            var lens = Lenses<T>.All[random.Next(Lenses<T>.All.Count)];
            var value = given.Next()[lens.Given];
            try
            {
                written += Check(text, lens, value, atEnd) ? 1 : 0;
            }
            catch (Exception exception)
            {
                throw Generated.Failure(format, i, $"{Generated.Show(text)}» with {lens.Name} «{Show(value)}", exception);
            }
        }

        output.WriteLine($"{written} of {Generated.Count} written");
        Assert.InRange(written, LeastWritten * Generated.Count, Generated.Count);
    }

    /// <returns>Whether the article was written with the value.</returns>
    private bool Check<T>(ReadOnlySpan<byte> text, Lens<T> lens, object? value, bool atEnd)
        where T : IArticleView<T>, allows ref struct
    {
        if (!T.TryParse(text, out var article, out _))
            return false;

        var before = Members<T>.Read(article);
        if (!lens.Put(article, before[lens.Index], Room(text.Length, atEnd), out var length, out var error))
            Assert.Fail(error.ToString());
        Assert.True(Room(length, atEnd).SequenceEqual(text), "The value that is there changes the text.");
        if (text.Length > 0)
            Assert.False(lens.Put(article, before[lens.Index], Room(text.Length - 1, atEnd), out _, out _));

        if (!lens.Put(article, value, Room(_destination.Length, atEnd), out length, out error))
        {
            Assert.True(error.Code != ArticleErrorCode.None && error.Format.Length > 0, "The error says nothing.");
            Assert.True(length == 0, "What is refused has a length.");
            return false;
        }

        var result = Room(_destination.Length, atEnd)[..length];
        if (!T.TryParse(result, out var changed, out error))
            Assert.Fail(error.ToString());
        var after = Members<T>.Read(changed);
        for (var i = 0; i < before.Length; i++)
            if (!MemberValues.AreSame(i == lens.Index ? value : before[i], after[i]))
                Assert.Fail($"Member {i} reads back as {Show(after[i])}.");
        if (lens.IsVerbatim
            && before[lens.Index] is byte[] { Length: > 0 } old && value is byte[] { Length: > 0 } put
            && !IsReplaced(text, old, result, put))
            Assert.Fail($"Other bytes have changed: {Generated.Show(result)}");
        return true;
    }

    /// <summary>Whether one text is the other but for a part.</summary>
    private static bool IsReplaced(ReadOnlySpan<byte> text, ReadOnlySpan<byte> old, ReadOnlySpan<byte> result, ReadOnlySpan<byte> put)
    {
        for (var at = 0; at <= text.CommonPrefixLength(result); at++)
            if (text[at..].StartsWith(old) && result[at..].StartsWith(put) && text[(at + old.Length)..].SequenceEqual(result[(at + put.Length)..]))
                return true;
        return false;
    }

    private Span<byte> Room(int length, bool atEnd) => _destination.Place(length, atEnd);

    private static string Show(object? value) => value is byte[] bytes ? Generated.Show(bytes) : value?.ToString() ?? "null";
}

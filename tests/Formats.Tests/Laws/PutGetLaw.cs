using Xunit.Abstractions;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>PutGet: what was written reads back as the same values, or writing was refused.</summary>
/// <param name="output">Takes how many values were written.</param>
internal sealed class PutGetLaw(ITestOutputHelper output) : IViewLaw
{
    /// <summary>The least share of values that have to be written, for the law to say something.</summary>
    private const double LeastWritten = 0.02;

    private readonly GuardedMemory _memory = new();

    public void HoldsFor<T>(ViewFormat<T> format)
        where T : IArticleView<T>, allows ref struct
    {
        var given = new GivenValues<T>(Generated.NewRandom(), format);
        var written = 0;
        for (var i = 0; i < Generated.Count; i++)
        {
            var values = given.Next();
            try
            {
                written += Check<T>(values, atEnd: i % 2 == 0) ? 1 : 0;
            }
            catch (Exception exception)
            {
                throw Generated.Failure(format, i, string.Join("|", values.Select(Show)), exception);
            }
        }

        output.WriteLine($"{written} of {Generated.Count} written");
        Assert.InRange(written, LeastWritten * Generated.Count, Generated.Count);
    }

    /// <returns>Whether the article was written.</returns>
    private bool Check<T>(object?[] values, bool atEnd)
        where T : IArticleView<T>, allows ref struct
    {
        if (!Members<T>.TryCreate(_memory.Place(_memory.Length, atEnd), values, out var article, out var error))
        {
            Assert.True(error.Code != ArticleErrorCode.None && error.Format.Length > 0, "The error says nothing.");
            return false;
        }

        if (!T.TryParse(article.Source, out article, out error))
            Assert.Fail(error.ToString());
        var read = Members<T>.Read(article);
        for (var i = 0; i < values.Length; i++)
        {
            var value = read[Members<T>.Given[i].Index];
            if (!MemberValues.AreSame(values[i], value))
                Assert.Fail($"Value {i} reads back as {Show(value)}.");
        }
        return true;
    }

    private static string Show(object? value) => value is byte[] bytes ? Generated.Show(bytes) : value?.ToString() ?? "null";
}

using System.Text;
using ArticleSchema.Formats.Tests.Language.Headers;

namespace ArticleSchema.Formats.Tests.Language.Recovery;

/// <summary>Reads what is good of a megabyte in which nothing is: milliseconds if linear, minutes if not.</summary>
public class LinearRecoveryTests
{
    private const int Megabyte = 1 << 20;

    private static readonly TimeSpan _deadline = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData(", ")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData(" degrees, \n")]
    [InlineData("\n-- ")]
    [InlineData("-- a\n")]
    [InlineData("---\n")]
    [InlineData("\n---")]
    [InlineData("title: x\n")]
    [InlineData("title: \n?\n")]
    [InlineData(" - a 1:1")]
    [InlineData("a - a 1:x\n")]
    public async Task RecoveringIsLinear(string piece)
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, Megabyte / piece.Length)));

        Assert.True(await Task.Run(() => Recover<Bulletin>(text) + Recover<ResultTable>(text) + Recover<Page>(text) + Recover<Mail>(text) > 0)
            .WaitAsync(_deadline));
    }

    private static int Recover<T>(ReadOnlySpan<byte> text)
        where T : IArticleView<T>, allows ref struct
    {
        var errors = new ArticleErrors(text.Length);
        var article = T.Recover(text, errors);
        return article.IsValidUtf8(out _) ? errors.TotalCount + Recovering.Json(article).Length : 0;
    }
}

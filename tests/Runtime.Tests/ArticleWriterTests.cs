using System.Globalization;
using System.Text;

namespace ArticleSchema.Runtime.Tests;

public sealed class ArticleWriterTests
{
    [Fact]
    public void PiecesAreWrittenOneAfterTheOther()
    {
        var destination = new byte[16];
        var writer = new ArticleWriter(destination);
        writer.Append("é:"u8);
        writer.Append(-42L);
        writer.Append(""u8);
        writer.Append(7UL);
        "ab"u8.CopyTo(writer.Take(2));
        writer.Append("!"u8);

        Assert.Equal("é:-427ab!\0\0\0\0\0\0", Encoding.UTF8.GetString(destination));
    }

    [Fact]
    public void PiecesMayFillTheDestination()
    {
        var destination = new byte[4];
        var writer = new ArticleWriter(destination);
        writer.Append("abc"u8);
        writer.Append(1L);
        writer.Append(""u8);

        Assert.True(writer.Take(0).IsEmpty);
        Assert.Equal(Bytes.Of("abc1"), destination);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void BehindAPieceThatDoesNotFitNothingIsWritten(int tooLong)
    {
        var destination = new byte[3];
        var writer = new ArticleWriter(destination);
        writer.Append("a"u8);
        switch (tooLong)
        {
            case 1:
                writer.Append("bcd"u8);
                break;
            case 2:
                writer.Append(-42L);
                break;
            case 3:
                writer.Append(123UL);
                break;
            case 4:
                Assert.True(writer.TryAppend("é!"));
                break;
            case 5:
                writer.Pad((byte)'.', 3);
                break;
            default:
                Assert.Equal(3, writer.Take(3).Length);
                break;
        }
        writer.Append("z"u8);

        Assert.True(writer.IsFull);
        Assert.DoesNotContain((byte)'z', destination);
    }

    [Fact]
    public void HalfASurrogatePairIsRefused() => Assert.False(new ArticleWriter(new byte[8]).TryAppend("a\uD83D"));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 2)]
    [InlineData(-1, 2)]
    [InlineData(-9, 2)]
    [InlineData(-10, 3)]
    [InlineData(long.MaxValue, 19)]
    [InlineData(long.MinValue, 20)]
    public void ASignedNumberHasItsByteCount(long value, int count)
    {
        Assert.Equal(count, ArticleWriter.GetByteCount(value));
        CheckSigned(value);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(9, 1)]
    [InlineData(10, 2)]
    [InlineData(9_999_999_999_999_999_999, 19)]
    [InlineData(10_000_000_000_000_000_000, 20)]
    [InlineData(ulong.MaxValue, 20)]
    public void AnUnsignedNumberHasItsByteCount(ulong value, int count)
    {
        Assert.Equal(count, ArticleWriter.GetByteCount(value));
        CheckUnsigned(value);
    }

    [Fact]
    public void EveryNumberIsWrittenInAsManyBytesAsCounted() =>
        Laws.ForAll(
            seed: 20240612,
            count: 10_000,
            random => random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64),
            value =>
            {
                CheckSigned(value);
                CheckUnsigned((ulong)value);
            });

    private static void CheckSigned(long value)
    {
        var destination = new byte[ArticleWriter.GetByteCount(value)];
        new ArticleWriter(destination).Append(value);
        Assert.Equal(Bytes.Of(value.ToString(CultureInfo.InvariantCulture)), destination);
    }

    private static void CheckUnsigned(ulong value)
    {
        var destination = new byte[ArticleWriter.GetByteCount(value)];
        new ArticleWriter(destination).Append(value);
        Assert.Equal(Bytes.Of(value.ToString(CultureInfo.InvariantCulture)), destination);
    }

    [Theory]
    [InlineData(3, "...")]
    [InlineData(0, "")]
    [InlineData(-2, "")]
    public void AByteIsWrittenSeveralTimes(int count, string expected)
    {
        Span<byte> destination = stackalloc byte[3];
        var writer = new ArticleWriter(destination);

        writer.Pad((byte)'.', count);

        Assert.Equal(expected, System.Text.Encoding.UTF8.GetString(destination[..writer.Position]));
    }
}

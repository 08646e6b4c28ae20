using System.Runtime.Intrinsics.X86;

namespace ArticleSchema.Runtime.Tests;

/// <summary>Every form of a mask, whichever this machine would take, is as the plain one.</summary>
[Trait("Category", "Vectors")]
public sealed class ByteMaskTests
{
    [Fact]
    public void EveryFormFindsAByteWhereItStands() =>
        Laws.ForAll(
            seed: 20261101,
            count: 20_000,
            random => (Block(random), (byte)random.Next(256)),
            input =>
            {
                var (block, value) = input;
                var expected = Mask(block, other => other == value);

                Assert.Equal(expected, ByteMask.Of(ref block[0], value));
                Assert.Equal(expected != 0, ByteMask.IsAnywhere(ref block[0], value));
                Assert.Equal(expected, ByteMask.Of512(ref block[0], value));
                Assert.Equal(expected, ByteMask.Of256(ref block[0], value));
                Assert.Equal(expected, ByteMask.Of128(ref block[0], value));
                Assert.Equal(expected, ByteMask.OfWords(ref block[0], value));
            });

    [Fact]
    public void NeighboursOfAByteAreNotTakenForIt()
    {
        for (var value = 0; value < 256; value++)
        {
            for (var other = 0; other < 256; other++)
            {
                byte[] block = [.. Enumerable.Repeat((byte)other, ByteMask.Width)];
                Assert.Equal(value == other ? ulong.MaxValue : 0, ByteMask.OfWords(ref block[0], (byte)value));
            }
        }
    }

    [Fact]
    public void AShortTextHasNoMoreBitsThanBytes() =>
        Laws.ForAll(
            seed: 20261102,
            count: 20_000,
            random => (Block(random)[..random.Next(ByteMask.Width)], (byte)random.Next(4)),
            input => Assert.Equal(Mask(input.Item1, other => other == input.Item2), ByteMask.OfShort(input.Item1, input.Item2)));

    [Fact]
    public void EveryFormFindsTheCharactersOfASet() =>
        Laws.ForAll(
            seed: 20261103,
            count: 20_000,
            random => (Block(random), (ulong)random.NextInt64(), (ulong)random.NextInt64() << random.Next(2)),
            input =>
            {
                var (block, low, high) = input;
                var expected = Mask(block, value => value < 128 && ((value < 64 ? low : high) >> (value % 64) & 1) == 1);

                Assert.Equal(expected, ClassMask.Of(ref block[0], low, high));
                Assert.Equal(expected, ClassMask.Of128(ref block[0], low, high));
                Assert.Equal(expected, ClassMask.OfEach(ref block[0], low, high));
                if (Avx2.IsSupported)
                    Assert.Equal(expected, ClassMask.Of256(ref block[0], low, high));
                if (Avx512BW.IsSupported)
                    Assert.Equal(expected, ClassMask.Of512(ref block[0], low, high));
            });

    /// <summary>Bytes of which some are often the same, and others are any.</summary>
    private static byte[] Block(Random random)
    {
        var block = new byte[ByteMask.Width];
        for (var i = 0; i < block.Length; i++)
            block[i] = (byte)(random.Next(2) == 0 ? random.Next(4) : random.Next(256));
        return block;
    }

    private static ulong Mask(byte[] bytes, Func<byte, bool> isSet)
    {
        var mask = 0UL;
        for (var i = 0; i < bytes.Length; i++)
            mask |= isSet(bytes[i]) ? 1UL << i : 0;
        return mask;
    }
}

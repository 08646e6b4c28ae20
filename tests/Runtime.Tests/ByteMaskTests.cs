using System.Runtime.Intrinsics;
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
                Assert.Equal((uint)expected, ByteMask.OfHalf(ref block[0], value));
                Assert.Equal(expected, ByteMask.Of512(ref block[0], value));
                Assert.Equal(expected, ByteMask.Of256(ref block[0], value));
                Assert.Equal(expected, ByteMask.Of128(ref block[0], value));
                Assert.Equal(expected, ByteMask.OfWords(ref block[0], value));
            });

    [Fact]
    public void TheNextBlockIsTheFirstInWhichAByteStands() =>
        Laws.ForAll(
            seed: 20261127,
            count: 20_000,
            random => (Sparse(random), random.Next(200)),
            input =>
            {
                var (text, start) = input;
                var block = start;
                var found = ByteMask.FindFrom(text, ref block, Rare);

                // All places up to the end of the block, which are those that it has, or none.
                var places = Enumerable.Range(0, text.Length).Where(at => at >= start && text[at] == Rare);
                var end = found == 0 ? text.Length : block;
                var expected = places.Where(at => at < end).Aggregate(0UL, (mask, at) => mask | 1UL << (at - block + ByteMask.Width));
                Assert.Equal(expected, found);
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
            random => (Block(random), (ulong)random.NextInt64(), (ulong)random.NextInt64() << random.Next(2), (byte)(0x80 * random.Next(2))),
            input =>
            {
                var (block, low, high, beyond) = input;
                var expected = Mask(block, value => IsInSet(value, low, high, beyond));

                Assert.Equal(expected, ClassMask.Of(ref block[0], low, high, beyond));
                if (beyond == 0)
                    Assert.Equal((uint)expected, ClassMask.OfHalf(ref block[0], low, high));
                Assert.Equal(expected, ClassMask.Of128(ref block[0], low, high, beyond));
                Assert.Equal(expected, ClassMask.OfEach(ref block[0], ByteMask.Width, low, high, beyond));
                if (Avx2.IsSupported)
                    Assert.Equal(expected, ClassMask.Of256(ref block[0], low, high, beyond));
                if (Avx512BW.IsSupported)
                    Assert.Equal(expected, ClassMask.Of512(ref block[0], low, high, beyond));
                if (Vector128.IsHardwareAccelerated)
                    Assert.Equal(expected & 0xFFFF, ClassMask.OfQuarter(ref block[0], low, high, beyond));
            });

    [Fact]
    public void TheCharactersOfASetAreFoundAtBothEndsOfATextOfAnyLength() =>
        Laws.ForAll(
            seed: 20261127,
            count: 20_000,
            random => ((byte[])[.. Block(random), .. Block(random)[..random.Next(ByteMask.Width)]], random.Next(1, 100), (byte)(0x80 * random.Next(2))),
            input =>
            {
                const ulong Low = 0b0101;
                const ulong High = 0x07FF_FFFE_0000_0000;
                var (bytes, length, beyond) = input;
                var text = bytes[..Math.Min(length, bytes.Length)];
                var count = Math.Min(text.Length, ByteMask.Width);

                Assert.Equal(Mask(text[..count], value => IsInSet(value, Low, High, beyond)), ClassMask.OfFirst(text, Low, High, beyond));
                Assert.Equal(
                    Mask(text[^count..], value => IsInSet(value, Low, High, beyond)) << (ByteMask.Width - count),
                    ClassMask.OfLast(text, Low, High, beyond));
            });

    [Fact]
    public void EveryFormFindsLineFeedsBehindWhichAnEmptyLineMayBegin() =>
        Laws.ForAll(
            seed: 20261128,
            count: 20_000,
            random => (byte[])[.. Bytes.Random(random, random.Next(2) == 0 ? "\n\n\n\r\t !xy"u8 : "\nxyzxyzxyz"u8, maxLength: 90), .. new byte[ByteMask.Width + 1]],
            block =>
            {
                var expected = 0UL;
                for (var i = 0; i < ByteMask.Width; i++)
                    expected |= block[i] == '\n' && block[i + 1] <= ' ' ? 1UL << i : 0;

                Assert.Equal(expected, EmptyLineMask.Of(ref block[0]));
                Assert.Equal(expected != 0, EmptyLineMask.IsAnywhere(ref block[0]));
                Assert.Equal(expected, EmptyLineMask.Of512(ref block[0]));
                Assert.Equal(expected, EmptyLineMask.Of256(ref block[0]));
                Assert.Equal(expected, EmptyLineMask.Of128(ref block[0]));
                Assert.Equal(expected, EmptyLineMask.OfEach(ref block[0]));
            });

    private static bool IsInSet(byte value, ulong low, ulong high, byte beyond) =>
        value < 128 ? ((value < 64 ? low : high) >> (value % 64) & 1) == 1 : beyond != 0;

    /// <summary>A byte that a text seldom has.</summary>
    private const byte Rare = (byte)'x';

    /// <summary>A text of 64 bytes or more with few of a byte, or none.</summary>
    private static byte[] Sparse(Random random)
    {
        var text = new byte[ByteMask.Width + random.Next(200)];
        for (var count = random.Next(4); count > 0; count--)
            text[random.Next(text.Length)] = Rare;
        return text;
    }

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

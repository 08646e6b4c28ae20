namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>Makes texts of other texts: spoilt a little or a lot, by pieces of the format's own and by what belongs nowhere.</summary>
/// <param name="random">Decides.</param>
/// <param name="texts">The texts to start from; at least one.</param>
/// <param name="pieces">The pieces; at least one.</param>
internal sealed class Inputs(Random random, IReadOnlyList<byte[]> texts, byte[][] pieces)
{
    /// <summary>The length that no text exceeds, in bytes.</summary>
    public const int Capacity = 2048;

    private const int LongestRange = 12;

    private static readonly byte[] _invalid = [0xFF, 0x80, 0xC3, 0xE2, 0x00];

    private readonly byte[] _text = new byte[Capacity];
    private readonly byte[] _taken = new byte[Capacity];
    private int _length;

    /// <summary>The next text; it is gone when the one after it is made.</summary>
    public ReadOnlySpan<byte> Next()
    {
        var start = AnyOf(texts);
        start.CopyTo(_text.AsSpan());
        _length = start.Length;

        // One change mostly, often two, sometimes a lot of them.
        var changes = 1;
        while (changes < 24 && random.Next(5) < 2)
            changes += changes > 2 ? 4 : 1;
        for (; changes > 0; changes--)
            Change();
        return _text.AsSpan(0, _length);
    }

    private void Change()
    {
        switch (random.Next(10))
        {
            case 0:
                Replace(AnyRange(), default);
                break;
            case 1:
                Insert(Take(AnyRange()));
                break;
            case 2:
                Swap();
                break;
            case 3 or 4:
                Insert(AnyOf(pieces));
                break;
            case 5:
                Replace(AnyRange(), AnyOf(pieces));
                break;
            case 6:
                Splice();
                break;
            case 7:
                ChangeLineEnds(all: random.Next(2) == 0);
                break;
            case 8 when random.Next(3) == 0:
                Insert([random.Next(2) == 0 ? _invalid[random.Next(_invalid.Length)] : (byte)random.Next(256)]);
                break;
            default:
                ChangeToLike();
                break;
        }
    }

    private (int Start, int Length) AnyRange()
    {
        var start = random.Next(_length + 1);
        return (start, random.Next(Math.Min(LongestRange, _length - start + 1)));
    }

    private byte[] AnyOf(IReadOnlyList<byte[]> choices) => choices[random.Next(choices.Count)];

    /// <summary>A copy of a range, for the text is about to change.</summary>
    private ReadOnlySpan<byte> Take((int Start, int Length) range)
    {
        _text.AsSpan(range.Start, range.Length).CopyTo(_taken);
        return _taken.AsSpan(0, range.Length);
    }

    private void Insert(ReadOnlySpan<byte> bytes) => Replace((random.Next(_length + 1), 0), bytes);

    private void Replace((int Start, int Length) range, ReadOnlySpan<byte> bytes)
    {
        var length = _length - range.Length + bytes.Length;
        if (length > Capacity)
            return;
        _text.AsSpan((range.Start + range.Length).._length).CopyTo(_text.AsSpan(range.Start + bytes.Length));
        bytes.CopyTo(_text.AsSpan(range.Start));
        _length = length;
    }

    private void Swap()
    {
        var (start, length) = AnyRange();
        var first = length / 2;
        _text.AsSpan(start, length).CopyTo(_taken);
        _taken.AsSpan(first, length - first).CopyTo(_text.AsSpan(start));
        _taken.AsSpan(0, first).CopyTo(_text.AsSpan(start + length - first));
    }

    /// <summary>Goes on as another text does.</summary>
    private void Splice()
    {
        var other = AnyOf(texts);
        var start = random.Next(_length + 1);
        Replace((start, _length - start), other.AsSpan(random.Next(other.Length + 1)));
    }

    private void ChangeLineEnds(bool all)
    {
        for (var i = _length - 1; i >= 0; i--)
        {
            if (_text[i] != '\n' || (!all && random.Next(4) != 0))
                continue;
            if (i > 0 && _text[i - 1] == '\r')
                Replace((i - 1, 1), default);
            else
                Replace((i, 0), "\r"u8);
        }
    }

    /// <summary>Puts a digit in the place of a digit, a letter in the place of a letter.</summary>
    private void ChangeToLike()
    {
        if (_length == 0)
            return;
        ref var value = ref _text[random.Next(_length)];
        value = value switch
        {
            >= (byte)'0' and <= (byte)'9' => (byte)('0' + random.Next(10)),
            >= (byte)'A' and <= (byte)'Z' => (byte)('A' + random.Next(26)),
            >= (byte)'a' and <= (byte)'z' => (byte)('a' + random.Next(26)),
            _ => value,
        };
    }
}

using System.Collections.Immutable;

namespace ArticleSchema.Generator.Model;

/// <summary>A set of characters.</summary>
/// <param name="Text">As it was declared.</param>
/// <param name="Ranges">First and last code point of each range, ascending, none touching the next.</param>
internal sealed record CharacterClass(string Text, EquatableArray<CharacterRange> Ranges)
{
    /// <summary>The classes of which a text keeps to one, if there are several; together they are this one.</summary>
    public EquatableArray<CharacterClass> Alternatives { get; init; } = EquatableArray<CharacterClass>.Empty;

    private const int FirstBeyondAscii = 0x80;

    /// <summary>A bit for each of the characters U+0000 to U+003F.</summary>
    public ulong Low => Bits(0);

    /// <summary>A bit for each of the characters U+0040 to U+007F.</summary>
    public ulong High => Bits(64);

    /// <summary>The ranges beyond ASCII.</summary>
    public IEnumerable<CharacterRange> BeyondAscii =>
        from range in Ranges
        where range.Last >= FirstBeyondAscii
        select range with { First = Math.Max(range.First, FirstBeyondAscii) };

    /// <summary>The class of single characters.</summary>
    /// <param name="characters">The characters.</param>
    public static CharacterClass OfAll(string characters)
    {
        var ranges = new List<CharacterRange>();
        for (var i = 0; i < characters.Length; i += char.IsSurrogatePair(characters, i) ? 2 : 1)
            ranges.Add(new(char.ConvertToUtf32(characters, i), char.ConvertToUtf32(characters, i)));
        return new(characters, new(CharacterRange.Normalize(ranges)));
    }

    public bool Contains(int codePoint) => Ranges.Any(range => range.First <= codePoint && codePoint <= range.Last);

    public bool Intersects(CharacterClass other) =>
        Ranges.Any(range => other.Ranges.Any(theirs => range.First <= theirs.Last && theirs.First <= range.Last));

    /// <summary>The class as declared, control characters as pictures.</summary>
    public string Describe() => ControlPicture.Show(Text);

    private ulong Bits(int first)
    {
        var bits = 0UL;
        foreach (var range in Ranges)
            for (var i = Math.Max(range.First - first, 0); i <= Math.Min(range.Last - first, 63); i++)
                bits |= 1UL << i;
        return bits;
    }
}

/// <summary>Consecutive characters.</summary>
/// <param name="First">The first code point.</param>
/// <param name="Last">The last code point.</param>
internal readonly record struct CharacterRange(int First, int Last)
{
    public const int MaxCodePoint = 0x10FFFF;

    /// <summary>Sorts ranges and joins those that touch.</summary>
    public static ImmutableArray<CharacterRange> Normalize(IEnumerable<CharacterRange> ranges)
    {
        var result = ImmutableArray.CreateBuilder<CharacterRange>();
        foreach (var range in ranges.OrderBy(range => range.First))
        {
            if (result.Count > 0 && range.First <= result[^1].Last + 1)
                result[^1] = result[^1] with { Last = Math.Max(result[^1].Last, range.Last) };
            else
                result.Add(range);
        }
        return result.ToImmutable();
    }

    /// <summary>The characters that are in both.</summary>
    public static ImmutableArray<CharacterRange> Intersect(ImmutableArray<CharacterRange> normalized, ImmutableArray<CharacterRange> other) =>
        Complement(Normalize(Complement(normalized).Concat(Complement(other))));

    /// <summary>All the characters that are in none of the ranges.</summary>
    public static ImmutableArray<CharacterRange> Complement(ImmutableArray<CharacterRange> normalized)
    {
        var result = ImmutableArray.CreateBuilder<CharacterRange>();
        var next = 0;
        foreach (var range in normalized)
        {
            if (range.First > next)
                result.Add(new(next, range.First - 1));
            next = range.Last + 1;
        }
        if (next <= MaxCodePoint)
            result.Add(new(next, MaxCodePoint));
        return result.ToImmutable();
    }
}

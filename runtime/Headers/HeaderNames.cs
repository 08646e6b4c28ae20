using System.Runtime.CompilerServices;
using System.Text;

namespace ArticleSchema;

/// <summary>The known names of headers: found by their length, then by their first and their last eight bytes.</summary>
internal sealed class HeaderNames
{
    /// <summary>The names of each length.</summary>
    private readonly Name[][] _ofLength;

    /// <summary>Names.</summary>
    /// <param name="names">The names, in the order of their indexes.</param>
    /// <param name="ignoresCase">Whether the case of A to Z does not matter.</param>
    public HeaderNames(ReadOnlySpan<string> names, bool ignoresCase)
    {
        var known = new Name[names.Length];
        for (var i = 0; i < names.Length; i++)
            known[i] = new(i, Encoding.UTF8.GetBytes(names[i]), ignoresCase);
        _ofLength = new Name[known.Select(name => name.Length).DefaultIfEmpty().Max() + 1][];
        for (var length = 0; length < _ofLength.Length; length++)
            _ofLength[length] = [.. known.Where(name => name.Length == length)];
    }

    /// <summary>The index of a name, or −1.</summary>
    /// <param name="name">A name.</param>
    public int IndexOf(ReadOnlySpan<byte> name)
    {
        var ofLength = _ofLength;
        if ((uint)name.Length >= (uint)ofLength.Length || ofLength[name.Length] is not { Length: > 0 } candidates)
            return -1;

        var first = Word.First(name);
        var last = name.Length > sizeof(ulong) ? Word.Last(name) : first;
        foreach (ref readonly var known in candidates.AsSpan())
            if (known.Is(name, first, last))
                return known.Index;
        return -1;
    }

    /// <summary>A name.</summary>
    private readonly struct Name
    {
        private const int LengthOfWords = 2 * sizeof(ulong);

        private readonly byte[] _text;
        private readonly bool _ignoresCase;
        private readonly ulong _first;
        private readonly ulong _last;

        /// <summary>The bit that tells upper from lower case, for each letter.</summary>
        private readonly ulong _caseOfFirst;
        private readonly ulong _caseOfLast;

        public Name(int index, byte[] text, bool ignoresCase)
        {
            Index = index;
            _text = text;
            _ignoresCase = ignoresCase;
            _caseOfFirst = ignoresCase ? CaseOf(Word.First(text)) : 0;
            _caseOfLast = ignoresCase ? CaseOf(Word.Last(text)) : 0;
            _first = Word.First(text) | _caseOfFirst;
            _last = Word.Last(text) | _caseOfLast;
        }

        public int Index { get; }

        public int Length => _text.Length;

        /// <summary>Whether it is a name of the same length.</summary>
        /// <param name="name">The other name.</param>
        /// <param name="first">Its first eight bytes.</param>
        /// <param name="last">Its last eight bytes.</param>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool Is(ReadOnlySpan<byte> name, ulong first, ulong last) =>
            (first | _caseOfFirst) == _first && (last | _caseOfLast) == _last && (name.Length <= LengthOfWords || IsText(name));

        private bool IsText(ReadOnlySpan<byte> name) => _ignoresCase ? Ascii.EqualsIgnoreCase(name, _text) : name.SequenceEqual(_text);

        private static ulong CaseOf(ulong word)
        {
            var bits = 0UL;
            for (var shift = 0; shift < 64; shift += 8)
                if (char.IsAsciiLetter((char)(byte)(word >> shift)))
                    bits |= 0x20UL << shift;
            return bits;
        }
    }
}

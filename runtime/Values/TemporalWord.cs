using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>Up to eight bytes of a date and a time, which are read at once: numbers of two digits, and text that stands for itself.</summary>
internal readonly struct TemporalWord
{
    private const int Room = sizeof(ulong);
    private const int BitsOfPlace = 16;

    /// <summary>Keeps a place from being 0, which ends them. To shift by 64 bits more is the same.</summary>
    private const int IsPlace = 64;

    /// <summary>The text, and zeros as digits.</summary>
    private readonly ulong _text;

    /// <summary>What can be added to what differs from the text, byte by byte, until that has its highest bit.</summary>
    private readonly ulong _slack;

    /// <summary>The highest bit of each byte.</summary>
    private readonly ulong _highest;

    /// <summary>Of each number by how many bits it is shifted here, and by how many among the fields: a byte each.</summary>
    private readonly ulong _places;

    private TemporalWord(in TemporalWord before, byte text, int most)
    {
        var shift = before.Length * 8;
        _text = before._text | (ulong)text << shift;
        _slack = before._slack | (ulong)(0x7F - most) << shift;
        _highest = before._highest | 0x80UL << shift;
        _places = before._places;
        Length = before.Length + 1;
    }

    private TemporalWord(in TemporalWord before, ulong place)
    {
        this = before;
        _places = before._places << BitsOfPlace | place;
    }

    /// <summary>How many bytes it has.</summary>
    public int Length { get; }

    /// <summary>Whether there is room for some more bytes.</summary>
    public bool HasRoomFor(int length) => Length + length <= Room;

    /// <summary>The word with a byte of text behind it.</summary>
    public TemporalWord With(byte text) => new(this, text, most: 0);

    /// <summary>The word with a number of two digits behind it.</summary>
    public TemporalWord With(TemporalField field)
    {
        var place = new TemporalWord(this, (ulong)((TemporalFields.ShiftOf(field) | IsPlace) << 8 | Length * 8));
        return new(new(place, (byte)'0', most: 9), (byte)'0', most: 9);
    }

    /// <summary>Reads the word.</summary>
    /// <param name="first">The first bytes of what is left, as <see cref="Word.First"/> has them. That they are there is for the caller to
    /// see.</param>
    /// <param name="fields">Takes the numbers.</param>
    /// <returns>Whether it stands there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(ulong first, ref TemporalFields fields)
    {
        var digits = first ^ _text;
        if (((digits | (digits + _slack)) & _highest) != 0)
            return false;

        // What each byte and the next one make as a number of two digits. No byte of the word carries anything into the next.
        var numbers = digits * 10 + (digits >> 8);
        for (var places = _places; places != 0; places >>= BitsOfPlace)
            fields.Add((byte)(numbers >> (int)places), (int)(places >> 8));
        return true;
    }
}

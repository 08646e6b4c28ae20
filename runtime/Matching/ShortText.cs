using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>A text that is looked for at one place, and has eight bytes or less as a rule: these are compared at once.</summary>
internal readonly struct ShortText
{
    private readonly byte[] _text;
    private readonly ulong _word;

    /// <summary>The bits of the word that count.</summary>
    private readonly ulong _bits;

    /// <summary>A text.</summary>
    /// <param name="text">The text.</param>
    public ShortText(byte[] text)
    {
        _text = text;
        _word = Word.First(text);
        _bits = text.Length < sizeof(ulong) ? (1UL << (text.Length * 8)) - 1 : ulong.MaxValue;
    }

    /// <summary>Its length in bytes.</summary>
    public int Length => _text.Length;

    /// <summary>The text.</summary>
    public ReadOnlySpan<byte> Bytes => _text;

    /// <summary>Whether a text starts with this one.</summary>
    /// <param name="text">The bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAtStartOf(ReadOnlySpan<byte> text) => IsAtStartOf(text, Word.First(text));

    /// <summary>Whether a text starts with this one.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="first">The first eight of them, or all, as <see cref="Word.First"/> has them.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAtStartOf(ReadOnlySpan<byte> text, ulong first) =>
        ((first ^ _word) & _bits) == 0
        && text.Length >= _text.Length
        && (_text.Length <= sizeof(ulong) || text.StartsWith(_text));

    /// <summary>Whether a text ends with this one.</summary>
    /// <param name="text">The bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAtEndOf(ReadOnlySpan<byte> text)
    {
        if (text.Length < _text.Length)
            return false;
        if (_text.Length > sizeof(ulong))
            return text.EndsWith(_text);
        var others = Math.Min(text.Length, sizeof(ulong)) - _text.Length;
        return Word.Last(text) >> (others * 8) == _word;
    }
}

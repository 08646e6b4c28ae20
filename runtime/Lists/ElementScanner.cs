using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleSchema;

/// <summary>Walks the elements of a list by the separator between them. Every list of the runtime is one of these.</summary>
/// <remarks>
/// An empty text has no elements; any other has one more than it has separators. The separator's first byte is looked for in
/// blocks of 64 bytes, and a block's findings are kept from one element to the next: one pass over the text, whatever the
/// length of the elements. What follows the first byte is looked at only where that was found.
/// </remarks>
internal ref struct ElementScanner
{
    private const int BlockLength = 64;
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    private readonly ReadOnlySpan<byte> _text;
    private readonly ReadOnlySpan<byte> _separator;

    /// <summary>How elements are told apart if it is not by the one separator; else null.</summary>
    private readonly Separation? _separation;

    /// <summary>A bit for each place in the current block at which the separator's first byte stands, as far as not yet seen.</summary>
    private ulong _candidates;
    private int _block;
    private int _nextBlock;
    private int _start;
    private int _length;
    private int _next;

    /// <summary>A scanner before the first element.</summary>
    /// <param name="text">The text of the list.</param>
    /// <param name="separator">The separator, not empty; a line feed in it matches LF or CRLF.</param>
    /// <param name="separation">How elements are told apart if it is not by the separator.</param>
    public ElementScanner(ReadOnlySpan<byte> text, ReadOnlySpan<byte> separator, Separation? separation = null)
    {
        _text = text;
        _separator = separator;
        _separation = separation;
        _next = text.IsEmpty ? -1 : separation is { Position: SeparatorPosition.Prefix } ? separation.MatchFirst(text) : 0;
    }

    /// <summary>The element; valid after <see cref="MoveNext"/> has returned true.</summary>
    public readonly ReadOnlySpan<byte> Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _text.Slice(_start, _length);
    }

    /// <summary>Whether no other element comes behind this one.</summary>
    public readonly bool IsAtLast => _next < 0;

    /// <summary>What comes behind the element.</summary>
    public readonly ReadOnlySpan<byte> Rest => _next < 0 ? default : _text[_next..];

    /// <summary>Goes to the next element, of which the length is known, if there is one.</summary>
    /// <param name="length">The length of the element in bytes.</param>
    public bool MoveBy(int length)
    {
        if (_next < 0 || length <= 0)
            return false;
        _start = _next;
        _length = length;
        _next = _start + length < _text.Length ? _start + length : -1;
        return true;
    }

    /// <summary>Goes to the next element, if there is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        _start = _next;
        if (_start < 0)
            return false;
        if (_separation is not null)
        {
            _start = Separate(_text, _start, _separation, out _length, out _next);
            return _start >= 0;
        }

        while (true)
        {
            while (_candidates == 0)
            {
                if (_nextBlock >= _text.Length)
                {
                    _length = _text.Length - _start;
                    _next = -1;
                    return true;
                }
                _block = _nextBlock;
                _candidates = FindInBlock();
                _nextBlock = _block + BlockLength;
            }

            var at = _block + BitOperations.TrailingZeroCount(_candidates);
            _candidates &= _candidates - 1;
            if (at >= _start && EndsElement(at))
                return true;
        }
    }

    /// <summary>Whether the separator stands at a place where its first byte does; if so, the element ends there.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool EndsElement(int at)
    {
        // Two bytes without a carriage return are what most separators are, and most texts have.
        var second = at + 1;
        var isPlain = _separator.Length == 2 && (uint)second < (uint)_text.Length && _text[second] == _separator[1];
        var length = isPlain ? 2 : MatchSeparator(_text, _separator, at);
        if (length == 0)
            return false;

        _next = at + length;
        _length = at - _start;
        if (_separator[0] == LineFeed && at > _start && _text[at - 1] == CarriageReturn)
            _length--;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ulong FindInBlock()
    {
        ref var first = ref MemoryMarshal.GetReference(_text);
        var left = _text.Length - _block;
        if (left >= BlockLength)
            return FindIn(ref Unsafe.Add(ref first, _block), _separator[0]);

        // The last block: the last 64 bytes of the text, without those that have been looked at.
        return _text.Length >= BlockLength
            ? FindIn(ref Unsafe.Add(ref first, _text.Length - BlockLength), _separator[0]) >> (BlockLength - left)
            : FindInShort(_text, _separator[0]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong FindIn(ref byte block, byte value) =>
        Vector512.Equals(Vector512.LoadUnsafe(ref block), Vector512.Create(value)).ExtractMostSignificantBits();

    // What is rare is static and takes values: a method that is not inlined would take the address of the scanner, and force all
    // of it out of the registers.
    /// <summary>Finds an element that is not left out.</summary>
    /// <param name="text">The text of the list.</param>
    /// <param name="start">The place of the first element in question.</param>
    /// <param name="separation">How the elements are told apart.</param>
    /// <param name="length">The length of the element.</param>
    /// <param name="next">The place of the element behind it, or −1 if there is none.</param>
    /// <returns>The place of the element, or −1 if there is none.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int Separate(ReadOnlySpan<byte> text, int start, Separation separation, out int length, out int next)
    {
        do
        {
            var end = separation.IndexOf(text[start..], out var separatorLength);
            length = end < 0 ? text.Length - start : end;
            next = start + length + separatorLength;
            if (end < 0 || (separation.Position == SeparatorPosition.Postfix && next == text.Length))
                next = -1;
            if (separation is not FilteredSeparation filtered || filtered.Accepts(text.Slice(start, length)))
                return start;
            start = next;
        }
        while (start >= 0);

        length = 0;
        return -1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ulong FindInShort(ReadOnlySpan<byte> text, byte value)
    {
        var found = 0UL;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == value)
                found |= 1UL << i;
        return found;
    }

    /// <summary>The length of the separator at a place where its first byte stands, or 0 if the others do not follow.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int MatchSeparator(ReadOnlySpan<byte> text, ReadOnlySpan<byte> separator, int at) =>
        Utf8Literal.StartsWith(text[(at + 1)..], separator[1..], out var tail) ? 1 + tail : 0;
}

using System.Numerics;
using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>Walks the elements of a list by the separator between them. Every list of the runtime is one of these.</summary>
/// <remarks>
/// An empty text has no elements; any other has one more than it has separators. The separator's first byte is looked for in
/// blocks of 64 bytes, and a block's findings are kept from one element to the next: one pass over the text, whatever the
/// length of the elements. What follows the first byte is looked at only where that was found.
/// <para>What is rare is static, takes values and returns one: a method that is not inlined and takes the address of the scanner, or of
/// a part of it, would force all of it out of the registers.</para>
/// </remarks>
internal ref struct ElementScanner
{
    private const byte LineFeed = (byte)'\n';
    private const byte CarriageReturn = (byte)'\r';

    private readonly ReadOnlySpan<byte> _text;
    private readonly ReadOnlySpan<byte> _separator;

    /// <summary>How elements are told apart if it is not by the one separator; else null.</summary>
    private readonly Separation? _separation;

    /// <summary>A bit for each place in the last block at which the separator's first byte stands, as far as not yet seen.</summary>
    private ulong _candidates;

    /// <summary>Where the block behind that begins.</summary>
    private int _nextBlock;
    private int _start;
    private int _length;
    private int _next;

    /// <summary>A scanner before the first element.</summary>
    /// <param name="text">The text of the list.</param>
    /// <param name="separator">The separator, not empty; a line feed in it matches LF or CRLF.</param>
    /// <param name="separation">How elements are told apart if it is not by the separator.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ElementScanner(ReadOnlySpan<byte> text, ReadOnlySpan<byte> separator, Separation? separation = null)
    {
        _text = text;
        _separator = separator;
        _separation = separation;
        _next = text.IsEmpty ? -1 : separation is { Position: SeparatorPosition.Prefix } ? separation.MatchFirst(text) : 0;
        if (text.Length < ByteMask.Width && !text.IsEmpty && separation is null)
        {
            _candidates = ByteMask.OfShort(text, separator[0]);
            _nextBlock = ByteMask.Width;
        }
    }

    /// <summary>The element; valid after <see cref="MoveNext"/> has returned true.</summary>
    public readonly ReadOnlySpan<byte> Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _text.Slice(_start, _length);
    }

    /// <summary>Whether no other element comes behind this one.</summary>
    public readonly bool IsAtLast => _next < 0;

    /// <summary>Whether elements end by themselves: who walks them says how long each is.</summary>
    public readonly bool IsSequence
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _separation == Separation.None;
    }

    /// <summary>What comes behind the element.</summary>
    public readonly ReadOnlySpan<byte> Rest
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _next < 0 ? default : _text[_next..];
    }

    /// <summary>Goes to the next element, of which the length is known, if there is one.</summary>
    /// <param name="length">The length of the element in bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
            var element = Separate(_text, _start, _separation);
            _start = element.Start;
            _length = element.Length;
            _next = element.Next;
            return _start >= 0;
        }

        while (true)
        {
            if (_candidates == 0)
            {
                _candidates = ByteMask.FindFrom(_text, ref _nextBlock, _separator[0]);
                if (_candidates == 0)
                {
                    _length = _text.Length - _start;
                    _next = -1;
                    return true;
                }
            }

            var at = _nextBlock - ByteMask.Width + BitOperations.TrailingZeroCount(_candidates);
            _candidates &= _candidates - 1;
            if (at < _start)
                continue;

            var length = MatchSeparator(_text, _separator, at);
            if (length == 0)
                continue;

            _next = at + length;
            _length = at - _start;
            if (_separator[0] == LineFeed && _length > 0 && _text[at - 1] == CarriageReturn)
                _length--;
            return true;
        }
    }

    /// <summary>The length of the separator at a place where its first byte stands, or 0 if the others do not follow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int MatchSeparator(ReadOnlySpan<byte> text, ReadOnlySpan<byte> separator, int at)
    {
        // One byte or two, without a carriage return, is what most separators are, and most texts have.
        if (separator.Length == 1)
            return 1;
        var next = at + 1;
        if ((uint)next >= (uint)text.Length)
            return 0;
        var second = text[next];
        if (second == separator[1])
            return separator.Length == 2 ? 2 : MatchTail(text, separator, at);
        return second == CarriageReturn && separator[1] == LineFeed ? MatchTail(text, separator, at) : 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int MatchTail(ReadOnlySpan<byte> text, ReadOnlySpan<byte> separator, int at) =>
        Utf8Literal.StartsWith(text[(at + 1)..], separator[1..], out var tail) ? 1 + tail : 0;

    /// <summary>Finds an element that is not left out.</summary>
    /// <param name="text">The text of the list.</param>
    /// <param name="start">The place of the first element in question.</param>
    /// <param name="separation">How the elements are told apart.</param>
    /// <returns>The element; its start is −1 if there is none.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Element Separate(ReadOnlySpan<byte> text, int start, Separation separation)
    {
        do
        {
            var end = separation.IndexOf(text[start..], out var separatorLength);
            var length = end < 0 ? text.Length - start : end;
            var next = start + length + separatorLength;
            if (end < 0 || (separation.Position == SeparatorPosition.Postfix && next == text.Length))
                next = -1;
            if (separation is not FilteredSeparation filtered || filtered.Accepts(text.Slice(start, length)))
                return new(start, length, next);
            start = next;
        }
        while (start >= 0);

        return new(-1, 0, -1);
    }

    /// <summary>An element.</summary>
    /// <param name="Start">Its place.</param>
    /// <param name="Length">Its length in bytes.</param>
    /// <param name="Next">The place of the element behind it, or −1 if there is none.</param>
    private readonly record struct Element(int Start, int Length, int Next);
}

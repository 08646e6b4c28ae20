using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

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

    /// <summary>Where the next element starts; behind the end of the text if there is none.</summary>
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
        if (text.IsEmpty)
        {
            _next = 1;
        }
        else if (separation is not null)
        {
            _next = separation.Position == SeparatorPosition.Prefix ? separation.MatchFirst(text) : 0;
        }
        else if (text.Length < ByteMask.Width)
        {
            _candidates = ByteMask.OfShort(text, separator[0]);
            _nextBlock = ByteMask.Width;
        }
    }

    /// <summary>A scanner before the first element of a list, whatever tells its elements apart.</summary>
    /// <param name="text">The text of the list.</param>
    /// <param name="separator">The separator, not empty; a line feed in it matches LF or CRLF.</param>
    /// <param name="separation">How elements are told apart if it is not by the separator.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ElementScanner Of(ReadOnlySpan<byte> text, ReadOnlySpan<byte> separator, Separation? separation) =>
        separation is TextSeparation one ? one.Scan(text) : new(text, separator, separation);

    /// <summary>The element; valid after <see cref="MoveNext"/> has returned true.</summary>
    /// <remarks>It is in the text: a separator, or the end, stands behind it. Where <see cref="MoveNext"/> is inlined, the compiler
    /// knows the sign of the length.</remarks>
    public readonly ReadOnlySpan<byte> Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _length < 0
            ? default
            : MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref MemoryMarshal.GetReference(_text), (nint)(uint)_start), _length);
    }

    /// <summary>Whether no other element comes behind this one.</summary>
    public readonly bool IsAtLast => _next > _text.Length;

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
        get => IsAtLast ? default : _text[_next..];
    }

    /// <summary>Goes to the next element, of which the length is known, if there is one.</summary>
    /// <param name="length">The length of the element in bytes.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveBy(int length)
    {
        if (IsAtLast || length <= 0)
            return false;
        // Who says so may be wrong, and nobody looks at it again.
        _length = _text.Slice(_next, length).Length;
        _start = _next;
        _next = _start + length < _text.Length ? _start + length : _text.Length + 1;
        return true;
    }

    /// <summary>Goes to the next element, if there is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext()
    {
        _start = _next;
        if (_separation is null)
        {
            FindEnd();
        }
        else
        {
            var element = Separate(_text, _start, _separation, _nextBlock, _candidates);
            _start = element.Start;
            _length = element.Length;
            _next = element.Next;
            _nextBlock = element.NextBlock;
            _candidates = element.Candidates;
        }
        return _length >= 0;
    }

    /// <summary>Finds the end of the element, and what comes behind it. Behind the last element there is one of length −1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void FindEnd()
    {
        while (true)
        {
            if (_candidates == 0 && _nextBlock < _text.Length)
                _candidates = ByteMask.FindFrom(_text, ref _nextBlock, _separator[0]);
            if (_candidates == 0)
            {
                _length = _text.Length - _start;
                _next = _text.Length + 1;
                return;
            }

            var at = _nextBlock - ByteMask.Width + BitOperations.TrailingZeroCount(_candidates);
            _candidates &= _candidates - 1;
            if (at < _start)
                continue;

            // One byte or two, without a carriage return, is what most separators are, and most texts have.
            var next = at + 1;
            if (_separator.Length > 1)
            {
                if (next == _text.Length)
                    continue;
                var second = ByteAt(next);
                if (second != _separator[1])
                {
                    if (second != CarriageReturn || _separator[1] != LineFeed || next + 1 == _text.Length || ByteAt(next + 1) != LineFeed)
                        continue;
                    next++;
                }
                else if (_separator.Length == 2 && _separator[0] == second)
                {
                    _candidates &= _candidates - 1;
                }

                next++;
                if (_separator.Length > 2)
                {
                    next = EndOfSeparator(_text, _separator, next);
                    if (next < 0)
                        continue;
                }
            }

            _next = next;
            _length = at - _start;
            if (_separator[0] == LineFeed && _length > 0 && ByteAt(at - 1) == CarriageReturn)
                _length--;
            return;
        }
    }

    /// <summary>A byte at a place that is known to be in the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly byte ByteAt(int place) => Unsafe.Add(ref MemoryMarshal.GetReference(_text), (nint)(uint)place);

    /// <summary>The end of a separator of which the first two bytes have been found, or −1 if the others do not follow.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int EndOfSeparator(ReadOnlySpan<byte> text, ReadOnlySpan<byte> separator, int start) =>
        Utf8Literal.StartsWith(text[start..], separator[2..], out var length) ? start + length : -1;

    /// <summary>Finds an element that is not left out.</summary>
    /// <param name="text">The text of the list.</param>
    /// <param name="start">The place of the first element in question.</param>
    /// <param name="separation">How the elements are told apart.</param>
    /// <param name="nextBlock">Where the block begins behind those that have been looked at.</param>
    /// <param name="candidates">What has been found in the last of these, as far as not yet seen.</param>
    /// <returns>The element; its length is −1 if there is none.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Element Separate(ReadOnlySpan<byte> text, int start, Separation separation, int nextBlock, ulong candidates)
    {
        var none = text.Length + 1;
        if (separation is BlankLineSeparation && start < none)
        {
            var found = BlankLineSeparation.Find(text, start, nextBlock, candidates);
            var behind = found.Start < 0 || (separation.Position == SeparatorPosition.Postfix && found.End == text.Length) ? none : found.End;
            return new(start, (found.Start < 0 ? text.Length : found.Start) - start, behind, found.NextBlock, found.Candidates);
        }

        while (start < none)
        {
            var end = separation.IndexOf(text[start..], out var separatorLength);
            var length = end < 0 ? text.Length - start : end;
            var next = start + length + separatorLength;
            if (end < 0 || (separation.Position == SeparatorPosition.Postfix && next == text.Length))
                next = none;
            if (separation is not FilteredSeparation filtered || filtered.Accepts(text.Slice(start, length)))
                return new(start, length, next, nextBlock, candidates);
            start = next;
        }
        return new(none, -1, none, nextBlock, candidates);
    }

    /// <summary>An element.</summary>
    /// <param name="Start">Its place.</param>
    /// <param name="Length">Its length in bytes.</param>
    /// <param name="Next">The place of the element behind it; behind the end of the text if there is none.</param>
    /// <param name="NextBlock">Where the block begins behind those that have been looked at.</param>
    /// <param name="Candidates">What has been found in the last of these, as far as not yet seen.</param>
    private readonly record struct Element(int Start, int Length, int Next, int NextBlock, ulong Candidates);
}

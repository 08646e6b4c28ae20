using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace ArticleSchema;

/// <summary>Copies text into JSON strings, escaped as <see cref="System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/>
/// escapes it, byte for byte.</summary>
/// <remarks>
/// Blocks of bytes are copied first, and looked at then: at the first byte that cannot stay as it is, what it becomes is written over the
/// copy, and the next block begins behind it. No character becomes fewer bytes than it has, so where there is room for what is left of the
/// text, there is room for each block of it.
/// </remarks>
internal static class JsonEscaping
{
    /// <summary>The greatest number of bytes that one byte becomes: one that is not UTF-8 becomes <c>\uFFFD</c>.</summary>
    public const int MaxExpansion = 6;

    /// <summary>How many bytes <see cref="TryQuote"/> puts around a text.</summary>
    public const int Quotes = 3;

    /// <summary>Copies a text, with quotation marks around it and a comma behind it.</summary>
    /// <param name="text">UTF-8; what is not becomes U+FFFD.</param>
    /// <param name="destination">Takes the string, and may be too small.</param>
    /// <param name="written">How many bytes were written.</param>
    /// <returns>Whether <paramref name="destination"/> was large enough; what it holds is of no use if not.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryQuote(ReadOnlySpan<byte> text, Span<byte> destination, out int written)
    {
        written = 0;
        if (destination.Length < Quotes || !TryCopy(text, destination[1..^2], out var length))
            return false;

        destination[0] = (byte)'"';
        destination[length + 1] = (byte)'"';
        destination[length + 2] = (byte)',';
        written = length + Quotes;
        return true;
    }

    /// <summary>Copies a text.</summary>
    /// <param name="text">UTF-8; what is not becomes U+FFFD.</param>
    /// <param name="destination">Takes the escaped text, and may be too small.</param>
    /// <param name="written">How many bytes were written.</param>
    /// <returns>Whether <paramref name="destination"/> was large enough; what it holds is of no use if not.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCopy(ReadOnlySpan<byte> text, Span<byte> destination, out int written)
    {
        var at = 0;
        var to = 0;
        while (text.Length - at <= destination.Length - to)
        {
            var plain = CopyPlain(text[at..], destination[to..]);
            at += plain;
            to += plain;
            if (at == text.Length)
            {
                written = to;
                return true;
            }

            var value = text[at];
            var rest = destination[to..];
            if (value is (byte)'"' or (byte)'\\' && rest.Length >= 2)
            {
                rest[0] = (byte)'\\';
                rest[1] = value;
                at++;
                to += 2;
            }
            else if (JsonBlock.IsLetter(text, at))
            {
                // One half of it was in the block, and there is room for the other.
                rest[0] = value;
                rest[1] = text[at + 1];
                at += 2;
                to += 2;
            }
            else if (TryCopyCharacters(text[at..], rest, out var read, out var copied))
            {
                at += read;
                to += copied;
            }
            else
            {
                break;
            }
        }

        written = 0;
        return false;
    }

    /// <summary>Copies a text as far as it is plain.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="destination">As long as the text at least.</param>
    /// <returns>How many bytes are plain. Behind them the copy is of no use.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyPlain(ReadOnlySpan<byte> text, Span<byte> destination)
    {
        ref var from = ref MemoryMarshal.GetReference(text);
        ref var to = ref MemoryMarshal.GetReference(destination);
        var at = 0;
        ulong special;
        if (text.Length < JsonBlock.Length)
        {
            special = JsonBlock.CopyShort(ref from, ref to, text.Length);
        }
        else
        {
            for (; text.Length - at >= JsonBlock.Length; at += JsonBlock.Length)
            {
                special = JsonBlock.Copy(ref Unsafe.Add(ref from, at), ref Unsafe.Add(ref to, at));
                if (special != 0)
                    return at + BitOperations.TrailingZeroCount(special);
            }

            if (at == text.Length)
                return at;

            // The last block overlaps the one before it.
            var last = text.Length - JsonBlock.Length;
            special = JsonBlock.Copy(ref Unsafe.Add(ref from, last), ref Unsafe.Add(ref to, last)) >> (at - last);
        }

        // A branch, for it is guessed: what comes next need not wait for the bits.
        return special == 0 ? text.Length : at + BitOperations.TrailingZeroCount(special);
    }

    /// <summary>Copies the first characters of a text, one by one: as far as they are not ASCII, but one at least. One that is escaped is
    /// the only one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryCopyCharacters(ReadOnlySpan<byte> text, Span<byte> destination, out int read, out int written)
    {
        read = 0;
        do
        {
            var isCharacter = Rune.DecodeFromUtf8(text[read..], out var character, out var length) == OperationStatus.Done;
            if (!isCharacter || !JsonCharacters.IsPlain(character))
            {
                written = read;
                if (read > 0)
                    return true;
                read = length;
                return JsonCharacters.TryEscape(character, destination, out written);
            }

            text.Slice(read, length).CopyTo(destination[read..]);
            read += length;
        }
        while (read < text.Length && text[read] >= 0x80);

        written = read;
        return true;
    }
}

using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ArticleSchema;

/// <summary>Copies text into JSON strings, escaped as <see cref="System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/>
/// escapes it, byte for byte.</summary>
/// <remarks>Whole vectors are copied first, and looked at then: what is to be escaped in them is written over.</remarks>
internal static class JsonEscaping
{
    /// <summary>The greatest number of bytes that one byte becomes: one that is not UTF-8 becomes <c>\uFFFD</c>.</summary>
    public const int MaxExpansion = 6;

    /// <summary>Copies a text.</summary>
    /// <param name="text">UTF-8; what is not becomes U+FFFD.</param>
    /// <param name="destination">Takes the escaped text, and may be too small.</param>
    /// <param name="written">How many bytes were written.</param>
    /// <returns>Whether <paramref name="destination"/> was large enough; what it holds is of no use if not.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryCopy(ReadOnlySpan<byte> text, Span<byte> destination, out int written)
    {
        var at = 0;
        var to = 0;
        var copiedFrom = 0;
        while (at < text.Length)
        {
            // The last vector of the text overlaps the one before it, if that was copied as it is.
            if (Fits<Vector512<byte>>(text, at, copiedFrom, destination, to))
            {
                var over = Math.Max(at + Vector512<byte>.Count - text.Length, 0);
                var block = Vector512.LoadUnsafe(in MemoryMarshal.GetReference(text), (nuint)(at - over));
                block.StoreUnsafe(ref MemoryMarshal.GetReference(destination), (nuint)(to - over));
                var plain = Math.Min(JsonMask.CountPlain(block, over), Vector512<byte>.Count - over);
                at += plain;
                to += plain;
                if (plain == Vector512<byte>.Count - over)
                    continue;
            }
            else if (Fits<Vector128<byte>>(text, at, copiedFrom, destination, to))
            {
                var over = Math.Max(at + Vector128<byte>.Count - text.Length, 0);
                var block = Vector128.LoadUnsafe(in MemoryMarshal.GetReference(text), (nuint)(at - over));
                block.StoreUnsafe(ref MemoryMarshal.GetReference(destination), (nuint)(to - over));
                var plain = Math.Min(JsonMask.CountPlain(block, over), Vector128<byte>.Count - over);
                at += plain;
                to += plain;
                if (plain == Vector128<byte>.Count - over)
                    continue;
            }
            else if (JsonMask.IsPlainShort(text[at..]))
            {
                written = to + text.Length - at;
                return text[at..].TryCopyTo(destination[to..]);
            }

            var value = text[at];
            if (value is (byte)'"' or (byte)'\\' && destination.Length - to >= 2)
            {
                destination[to] = (byte)'\\';
                destination[to + 1] = value;
                at++;
                to += 2;
                copiedFrom = at;
                continue;
            }

            var step = CopyFirst(text[at..], destination[to..]);
            if (step.Written == 0)
            {
                written = 0;
                return false;
            }
            at += step.Read;
            to += step.Written;
            if (step.IsEscaped)
                copiedFrom = at;
        }

        written = to;
        return true;
    }

    /// <summary>Whether there is a vector to load at a place of a text, and room to store it. The last one starts before that place,
    /// which is in order as far as the text was copied as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Fits<TVector>(ReadOnlySpan<byte> text, int at, int copiedFrom, Span<byte> destination, int to)
    {
        var size = Unsafe.SizeOf<TVector>();
        var over = Math.Max(at + size - text.Length, 0);
        return Vector128.IsHardwareAccelerated && at - over >= copiedFrom && to - over <= destination.Length - size;
    }

    /// <summary>Copies the first characters of a text, one by one: as far as they are not ASCII, but one at least.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Step CopyFirst(ReadOnlySpan<byte> text, Span<byte> destination)
    {
        var read = 0;
        do
        {
            var isCharacter = Rune.DecodeFromUtf8(text[read..], out var character, out var length) == OperationStatus.Done;
            if (!isCharacter || !JsonCharacters.IsPlain(character))
            {
                if (read > 0)
                    break;
                return JsonCharacters.TryEscape(character, destination, out var written)
                    ? new(length, written, IsEscaped: true)
                    : default;
            }

            if (!text.Slice(read, length).TryCopyTo(destination[read..]))
                return default;
            read += length;
        }
        while (read < text.Length && text[read] >= 0x80);

        return new(read, read, IsEscaped: false);
    }

    /// <summary>What was done at a place.</summary>
    /// <param name="Read">How many bytes of the text.</param>
    /// <param name="Written">How many bytes they became; 0 if there was no room.</param>
    /// <param name="IsEscaped">Whether they became others.</param>
    private readonly record struct Step(int Read, int Written, bool IsEscaped);
}

using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ArticleSchema;

/// <summary>Finds a literal that stands near the start of a window, as a rule: what ends the fields of a header does.</summary>
/// <remarks>
/// The first 32 bytes are looked at in place, by the first and the last byte of the literal at once; the rest by .NET's search, which
/// is faster the farther it has to go.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Nearby
{
    /// <summary>The place of the first occurrence of a literal, or −1.</summary>
    /// <param name="window">The bytes.</param>
    /// <param name="literal">The literal, not empty; it has one form.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int IndexOf(ReadOnlySpan<byte> window, ReadOnlySpan<byte> literal)
    {
        if (window.Length < ByteMask.HalfWidth + literal.Length - 1)
            return window.IndexOf(literal);

        ref var first = ref MemoryMarshal.GetReference(window);
        var candidates = ByteMask.OfHalf(ref first, literal[0]);
        if (literal.Length > 1)
            candidates &= ByteMask.OfHalf(ref Unsafe.Add(ref first, literal.Length - 1), literal[^1]);
        for (; candidates != 0; candidates &= candidates - 1)
        {
            var at = BitOperations.TrailingZeroCount(candidates);
            if (literal.Length <= 2 || MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref first, at), literal.Length).SequenceEqual(literal))
                return at;
        }
        return IndexOfFar(window, literal);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int IndexOfFar(ReadOnlySpan<byte> window, ReadOnlySpan<byte> literal) =>
        window[ByteMask.HalfWidth..].IndexOf(literal) is var found and >= 0 ? ByteMask.HalfWidth + found : -1;
}

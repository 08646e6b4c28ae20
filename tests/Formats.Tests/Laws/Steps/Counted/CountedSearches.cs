using System;
using System.Buffers;

namespace ArticleSchema;

/// <summary>The searches of .NET, counted by the bytes that they look at. Overloads of their own type and nearer in scope, they are
/// called in the place of those in <see cref="MemoryExtensions"/>.</summary>
internal static class CountedSearches
{
    public static int IndexOf(this ReadOnlySpan<byte> text, byte value) =>
        First(text, MemoryExtensions.IndexOf(text, value), 1);

    public static int IndexOf(this ReadOnlySpan<byte> text, ReadOnlySpan<byte> value) =>
        First(text, MemoryExtensions.IndexOf(text, value), value.Length);

    public static int IndexOfAny(this ReadOnlySpan<byte> text, byte one, byte other) =>
        First(text, MemoryExtensions.IndexOfAny(text, one, other), 1);

    public static int IndexOfAny(this ReadOnlySpan<byte> text, byte one, byte other, byte third) =>
        First(text, MemoryExtensions.IndexOfAny(text, one, other, third), 1);

    public static int IndexOfAny(this ReadOnlySpan<byte> text, ReadOnlySpan<byte> values) =>
        First(text, MemoryExtensions.IndexOfAny(text, values), values.Length);

    public static int IndexOfAny(this ReadOnlySpan<byte> text, SearchValues<byte> values) =>
        First(text, MemoryExtensions.IndexOfAny(text, values), 1);

    public static int IndexOfAnyExcept(this ReadOnlySpan<byte> text, byte value) =>
        First(text, MemoryExtensions.IndexOfAnyExcept(text, value), 1);

    public static int IndexOfAnyExcept(this ReadOnlySpan<byte> text, byte one, byte other) =>
        First(text, MemoryExtensions.IndexOfAnyExcept(text, one, other), 1);

    public static int IndexOfAnyExcept(this ReadOnlySpan<byte> text, ReadOnlySpan<byte> values) =>
        First(text, MemoryExtensions.IndexOfAnyExcept(text, values), values.Length);

    public static int IndexOfAnyExcept(this ReadOnlySpan<byte> text, SearchValues<byte> values) =>
        First(text, MemoryExtensions.IndexOfAnyExcept(text, values), 1);

    public static int IndexOfAnyInRange(this ReadOnlySpan<byte> text, byte low, byte high) =>
        First(text, MemoryExtensions.IndexOfAnyInRange(text, low, high), 1);

    public static int IndexOfAnyExceptInRange(this ReadOnlySpan<byte> text, byte low, byte high) =>
        First(text, MemoryExtensions.IndexOfAnyExceptInRange(text, low, high), 1);

    public static int LastIndexOf(this ReadOnlySpan<byte> text, byte value) =>
        Last(text, MemoryExtensions.LastIndexOf(text, value), 0);

    public static int LastIndexOf(this ReadOnlySpan<byte> text, ReadOnlySpan<byte> value) =>
        Last(text, MemoryExtensions.LastIndexOf(text, value), value.Length);

    public static int LastIndexOfAny(this ReadOnlySpan<byte> text, byte one, byte other) =>
        Last(text, MemoryExtensions.LastIndexOfAny(text, one, other), 0);

    public static int LastIndexOfAny(this ReadOnlySpan<byte> text, SearchValues<byte> values) =>
        Last(text, MemoryExtensions.LastIndexOfAny(text, values), 0);

    public static int LastIndexOfAnyExcept(this ReadOnlySpan<byte> text, byte value) =>
        Last(text, MemoryExtensions.LastIndexOfAnyExcept(text, value), 0);

    public static int LastIndexOfAnyExcept(this ReadOnlySpan<byte> text, byte one, byte other) =>
        Last(text, MemoryExtensions.LastIndexOfAnyExcept(text, one, other), 0);

    public static int LastIndexOfAnyExcept(this ReadOnlySpan<byte> text, SearchValues<byte> values) =>
        Last(text, MemoryExtensions.LastIndexOfAnyExcept(text, values), 0);

    public static int LastIndexOfAnyExceptInRange(this ReadOnlySpan<byte> text, byte low, byte high) =>
        Last(text, MemoryExtensions.LastIndexOfAnyExceptInRange(text, low, high), 0);

    public static bool Contains(this ReadOnlySpan<byte> text, byte value) => IndexOf(text, value) >= 0;

    public static bool ContainsAny(this ReadOnlySpan<byte> text, byte one, byte other) => IndexOfAny(text, one, other) >= 0;

    public static bool ContainsAny(this ReadOnlySpan<byte> text, SearchValues<byte> values) => IndexOfAny(text, values) >= 0;

    public static bool StartsWith(this ReadOnlySpan<byte> text, ReadOnlySpan<byte> value)
    {
        Steps.Count += value.Length;
        return MemoryExtensions.StartsWith(text, value);
    }

    public static bool EndsWith(this ReadOnlySpan<byte> text, ReadOnlySpan<byte> value)
    {
        Steps.Count += value.Length;
        return MemoryExtensions.EndsWith(text, value);
    }

    public static bool SequenceEqual(this ReadOnlySpan<byte> text, ReadOnlySpan<byte> other)
    {
        Steps.Count += text.Length == other.Length ? text.Length : 0;
        return MemoryExtensions.SequenceEqual(text, other);
    }

    public static int Count(this ReadOnlySpan<byte> text, byte value)
    {
        Steps.Count += text.Length;
        return MemoryExtensions.Count(text, value);
    }

    public static ReadOnlySpan<byte> TrimStart(this ReadOnlySpan<byte> text, byte value) =>
        Rest(text, MemoryExtensions.TrimStart(text, value));

    public static ReadOnlySpan<byte> TrimEnd(this ReadOnlySpan<byte> text, byte value) =>
        Rest(text, MemoryExtensions.TrimEnd(text, value));

    public static ReadOnlySpan<byte> Trim(this ReadOnlySpan<byte> text, byte value) =>
        Rest(text, MemoryExtensions.Trim(text, value));

    public static ReadOnlySpan<byte> TrimStart(this ReadOnlySpan<byte> text, ReadOnlySpan<byte> values) =>
        Rest(text, MemoryExtensions.TrimStart(text, values));

    public static ReadOnlySpan<byte> TrimEnd(this ReadOnlySpan<byte> text, ReadOnlySpan<byte> values) =>
        Rest(text, MemoryExtensions.TrimEnd(text, values));

    public static ReadOnlySpan<byte> Trim(this ReadOnlySpan<byte> text, ReadOnlySpan<byte> values) =>
        Rest(text, MemoryExtensions.Trim(text, values));

    public static void Sort<T>(this Span<T> values, Comparison<T> comparison)
    {
        Steps.Count += values.Length;
        MemoryExtensions.Sort(values, comparison);
    }

    private static int First(ReadOnlySpan<byte> text, int found, int length)
    {
        Steps.Count += found < 0 ? text.Length : found + length;
        return found;
    }

    private static int Last(ReadOnlySpan<byte> text, int found, int length)
    {
        Steps.Count += found < 0 ? text.Length : text.Length - found + length;
        return found;
    }

    private static ReadOnlySpan<byte> Rest(ReadOnlySpan<byte> text, ReadOnlySpan<byte> rest)
    {
        Steps.Count += text.Length - rest.Length;
        return rest;
    }
}

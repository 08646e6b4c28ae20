using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>A value of an optional group: there or not. What <see cref="Nullable{T}"/> is, for views as well.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public readonly ref struct Optional<T>
    where T : allows ref struct
{
    private readonly T _value;

    /// <summary>A value that is there.</summary>
    /// <param name="value">The value.</param>
    public Optional(T value)
    {
        _value = value;
        HasValue = true;
    }

    /// <summary>Whether there is a value.</summary>
    public bool HasValue { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public T Value
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (!HasValue)
                ThrowMissing();
            return _value;
        }
    }

    /// <summary>A value that is there.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>The value, or the default of its type if there is none.</summary>
    public T? GetValueOrDefault() => _value;

    // A method that throws is not inlined.
    [DoesNotReturn]
    private static void ThrowMissing() => throw new InvalidOperationException("The optional part is not there.");
}

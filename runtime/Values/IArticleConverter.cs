namespace ArticleSchema;

/// <summary>Reads and writes values of a type in a form of its own. Named by <see cref="ConverterAttribute"/>.</summary>
/// <remarks>What was written is read again before it is handed out: a value that is then another one is refused.</remarks>
/// <typeparam name="T">The type of the values.</typeparam>
public interface IArticleConverter<T>
{
    /// <summary>Reads a value. Must not throw.</summary>
    /// <param name="text">The text of the value, all of it, UTF-8.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one.</returns>
    static abstract bool TryRead(ReadOnlySpan<byte> text, out T value);

    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="destination">Takes UTF-8.</param>
    /// <param name="bytesWritten">How many bytes were written.</param>
    /// <returns>Whether <paramref name="destination"/> was large enough.</returns>
    static abstract bool TryWrite(T value, Span<byte> destination, out int bytesWritten);
}

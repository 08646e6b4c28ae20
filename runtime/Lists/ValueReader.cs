using System.ComponentModel;

namespace ArticleSchema;

/// <summary>Reads a value of a list. Generated code has a method for each.</summary>
/// <param name="text">The text of the value, all of it, UTF-8.</param>
/// <param name="value">The value.</param>
/// <returns>Whether the text is one.</returns>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate bool ValueReader<T>(ReadOnlySpan<byte> text, out T value);

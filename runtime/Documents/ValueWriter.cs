using System.ComponentModel;

namespace ArticleSchema;

/// <summary>Writes a value of a list.</summary>
/// <param name="writer">Takes the bytes.</param>
/// <param name="value">The value.</param>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate void ValueWriter<in T>(ref ArticleWriter writer, T value);

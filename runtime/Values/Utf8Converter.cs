using System.ComponentModel;
using System.Globalization;

namespace ArticleSchema;

/// <summary>Reads and writes values as their type itself does, without a culture.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Utf8Converter<T> : IArticleConverter<T>
    where T : IUtf8SpanParsable<T>, IUtf8SpanFormattable
{
    private Utf8Converter()
    {
    }

    static bool IArticleConverter<T>.TryRead(ReadOnlySpan<byte> text, out T value) => T.TryParse(text, CultureInfo.InvariantCulture, out value!);

    static bool IArticleConverter<T>.TryWrite(T value, Span<byte> destination, out int bytesWritten) =>
        value.TryFormat(destination, out bytesWritten, default, CultureInfo.InvariantCulture);
}

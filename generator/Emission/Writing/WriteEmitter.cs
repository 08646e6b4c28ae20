using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Writing;

/// <summary>Writes the writers of a view. A view is its text: writing it copies that, once, as it was read.</summary>
internal static class WriteEmitter
{
    public static void Emit(SourceWriter writer, ArticleModel model)
    {
        var name = model.Type.Name;
        writer.Line(
            $$"""
            /// <inheritdoc/>
            public int GetByteCount() => _source.Length;

            /// <inheritdoc/>
            public bool TryFormat(global::System.Span<byte> destination, out int bytesWritten)
            {
                var fits = _source.TryCopyTo(destination);
                bytesWritten = fits ? _source.Length : 0;
                return fits;
            }

            /// <inheritdoc/>
            public void WriteTo(global::System.Buffers.IBufferWriter<byte> writer) => writer.Write(_source);

            /// <summary>The article as a string; what is not UTF-8 becomes U+FFFD. For display: it allocates.</summary>
            public override string ToString() => new global::ArticleSchema.Utf8Span(_source).ToString();

            global::ArticleSchema.Utf8Span global::ArticleSchema.IArticleView<{{name}}>.Source => _source;

            """);
    }
}

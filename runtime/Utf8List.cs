using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>A list of texts in an article, read when it is enumerated. Nothing is copied.</summary>
public readonly ref struct Utf8List
{
    private readonly ReadOnlySpan<byte> _separator;

    /// <summary>A list.</summary>
    /// <param name="text">The elements with the separators between them.</param>
    /// <param name="separator">The separator, not empty; a line feed in it matches LF or CRLF.</param>
    public Utf8List(Utf8Span text, ReadOnlySpan<byte> separator)
    {
        Text = text;
        _separator = separator;
    }

    /// <summary>The elements as they stand in the article, with the separators between them.</summary>
    public Utf8Span Text { get; }

    /// <summary>Whether there are no elements.</summary>
    public bool IsEmpty => Text.IsEmpty;

    /// <summary>Counts the elements; walks them.</summary>
    public int Count()
    {
        var count = 0;
        foreach (var _ in this)
            count++;
        return count;
    }

    /// <summary>Enumerates the elements.</summary>
    public Enumerator GetEnumerator() => new(Text, _separator);

    /// <summary>The text of the list.</summary>
    public override string ToString() => Text.ToString();

    /// <summary>Enumerates the elements of a list.</summary>
    public ref struct Enumerator
    {
        private ElementScanner _scanner;

        internal Enumerator(Utf8Span text, ReadOnlySpan<byte> separator) => _scanner = new(text, separator);

        /// <summary>The element.</summary>
        public readonly Utf8Span Current => _scanner.Current;

        /// <summary>Goes to the next element, if there is one.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext() => _scanner.MoveNext();
    }
}

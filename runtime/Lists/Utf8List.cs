using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>A list of texts in an article, read when it is enumerated. Nothing is copied.</summary>
[DebuggerDisplay("Count = {Count()}: {ToString()}")]
public readonly ref struct Utf8List
{
    private readonly ReadOnlySpan<byte> _separator;
    private readonly Separation? _separation;

    /// <summary>A list.</summary>
    /// <param name="text">The elements with the separators between them.</param>
    /// <param name="separator">The separator, not empty; a line feed in it matches LF or CRLF.</param>
    public Utf8List(Utf8Span text, ReadOnlySpan<byte> separator)
    {
        Text = text;
        _separator = separator;
    }

    /// <summary>A list.</summary>
    /// <param name="text">The elements with their separators.</param>
    /// <param name="separation">How they are told apart; not by their own end.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Utf8List(Utf8Span text, Separation separation)
    {
        Text = text;
        _separation = separation;
    }

    /// <summary>The elements as they stand in the article, with their separators.</summary>
    public Utf8Span Text { get; }

    /// <summary>Whether there are no elements.</summary>
    public bool IsEmpty => Text.IsEmpty || (_separation is FilteredSeparation && !GetEnumerator().MoveNext());

    /// <summary>Counts the elements; walks them.</summary>
    public int Count()
    {
        var count = 0;
        foreach (var _ in this)
            count++;
        return count;
    }

    /// <summary>Enumerates the elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Enumerator GetEnumerator() => new(ElementScanner.Of(Text, _separator, _separation));

    /// <summary>The text of the list.</summary>
    public override string ToString() => Text.ToString();

    /// <summary>Enumerates the elements of a list.</summary>
    public ref struct Enumerator
    {
        private ElementScanner _scanner;

        internal Enumerator(ElementScanner scanner) => _scanner = scanner;

        /// <summary>The element.</summary>
        public readonly Utf8Span Current => _scanner.Current;

        /// <summary>Goes to the next element, if there is one.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext() => _scanner.MoveNext();
    }
}

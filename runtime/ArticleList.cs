using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>Checks lists of articles.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ArticleList
{
    /// <summary>Whether every element of a list is an article of its format. Costs nothing where every text is one.</summary>
    /// <param name="text">The elements with the separators between them.</param>
    /// <param name="separator">The separator, not empty.</param>
    /// <typeparam name="T">The format of the elements.</typeparam>
    public static ArticleFailure Check<T>(ReadOnlySpan<byte> text, ReadOnlySpan<byte> separator)
        where T : IArticle<T>, allows ref struct
    {
        if (T.AcceptsAnyText)
            return ArticleFailure.None;

        var elements = new ElementScanner(text, separator);
        while (elements.MoveNext())
        {
            var failure = T.Read(elements.Current, out _);
            if (!failure.IsNone)
                return failure.Shift(Window.OffsetOf(elements.Current, text));
        }
        return ArticleFailure.None;
    }
}

/// <summary>A list of articles within an article, read when it is enumerated. Nothing is copied.</summary>
/// <remarks>What was accepted is right all the way down: enumerating it cannot fail.</remarks>
/// <typeparam name="T">The format of the elements.</typeparam>
public readonly ref struct ArticleList<T>
    where T : IArticle<T>, allows ref struct
{
    private readonly ReadOnlySpan<byte> _separator;

    /// <summary>A list; only of a text that <see cref="ArticleList.Check"/> has passed.</summary>
    /// <param name="text">The elements with the separators between them.</param>
    /// <param name="separator">The separator, not empty; a line feed in it matches LF or CRLF.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ArticleList(Utf8Span text, ReadOnlySpan<byte> separator)
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

        /// <summary>The element, a view of the same bytes.</summary>
        public readonly T Current
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get
            {
                T.Read(_scanner.Current, out var element);
                return element;
            }
        }

        /// <summary>Goes to the next element, if there is one.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext() => _scanner.MoveNext();
    }
}

using System.ComponentModel;
using System.Diagnostics;
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
        where T : IArticleView<T>, allows ref struct =>
        T.AcceptsAnyText ? ArticleFailure.None : CheckEach<T>(text, new ElementScanner(text, separator));

    /// <summary>Whether every element of a list is an article of its format.</summary>
    /// <param name="text">The elements with their separators.</param>
    /// <param name="separation">How they are told apart.</param>
    /// <param name="expected">What is reported if the text is no such list, whatever its elements are.</param>
    /// <typeparam name="T">The format of the elements.</typeparam>
    public static ArticleFailure Check<T>(ReadOnlySpan<byte> text, Separation separation, ArticleExpectation expected)
        where T : IArticleView<T>, allows ref struct
    {
        if (separation == Separation.None)
            return CheckSequence<T>(text, expected);
        if (!separation.Delimits(text))
            return expected.At(0);
        return T.AcceptsAnyText ? ArticleFailure.None : CheckEach<T>(text, new ElementScanner(text, default, separation));
    }

    private static ArticleFailure CheckEach<T>(ReadOnlySpan<byte> text, ElementScanner elements)
        where T : IArticleView<T>, allows ref struct
    {
        var previous = ElementPlace.Nothing;
        while (elements.MoveNext())
        {
            var failure = T.DependsOnPlace
                ? T.ReadElement(elements.Current, new ElementPlace(previous, elements), out _, out previous)
                : T.Read(elements.Current, out _);
            if (!failure.IsNone)
                return failure.Shift(Window.OffsetOf(elements.Current, text));
        }
        return ArticleFailure.None;
    }

    private static ArticleFailure CheckSequence<T>(ReadOnlySpan<byte> text, ArticleExpectation expected)
        where T : IArticleView<T>, allows ref struct
    {
        for (var at = 0; at < text.Length;)
        {
            var failure = T.ReadFirst(text[at..], out _, out var length);
            if (length < 0)
                return failure.Shift(at);
            if (length == 0)
                return expected.At(at);
            at += length;
        }
        return ArticleFailure.None;
    }
}

/// <summary>A list of articles within an article, read when it is enumerated. Nothing is copied.</summary>
/// <remarks>What was accepted is right all the way down: enumerating it cannot fail.</remarks>
/// <typeparam name="T">The format of the elements.</typeparam>
[DebuggerDisplay("Count = {Count()}: {ToString()}")]
public readonly ref struct ArticleList<T>
    where T : IArticleView<T>, allows ref struct
{
    private readonly ReadOnlySpan<byte> _separator;
    private readonly Separation? _separation;

    /// <summary>A list; only of a text that <see cref="ArticleList"/> has checked.</summary>
    /// <param name="text">The elements with the separators between them.</param>
    /// <param name="separator">The separator, not empty; a line feed in it matches LF or CRLF.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ArticleList(Utf8Span text, ReadOnlySpan<byte> separator)
    {
        Text = text;
        _separator = separator;
    }

    /// <summary>A list; only of a text that <see cref="ArticleList"/> has checked.</summary>
    /// <param name="text">The elements with their separators.</param>
    /// <param name="separation">How they are told apart.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ArticleList(Utf8Span text, Separation separation)
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
        var elements = GetEnumerator();
        while (elements.MoveNext())
            count++;
        return count;
    }

    /// <summary>Enumerates the elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Enumerator GetEnumerator() => new(Text, _separator, _separation);

    /// <summary>The text of the list.</summary>
    public override string ToString() => Text.ToString();

    /// <summary>Enumerates the elements of a list.</summary>
    public ref struct Enumerator
    {
        private const int NotBegun = ElementPlace.Nothing - 1;

        /// <summary>Whether elements that are wrong in their place are left out.</summary>
        private readonly bool _isFiltered;

        /// <summary>Which branch the element before this one is, where that counts.</summary>
        private int _previous;
        private ElementScanner _scanner;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal Enumerator(Utf8Span text, ReadOnlySpan<byte> separator, Separation? separation)
        {
            _scanner = ElementScanner.Of(text, separator, T.DependsOnPlace ? separation?.Unfiltered : separation);
            _isFiltered = T.DependsOnPlace && separation is FilteredSeparation;
            _previous = NotBegun;
        }

        /// <summary>The element, a view of the same bytes.</summary>
        public readonly T Current
        {
            [MethodImpl(MethodImplOptions.AggressiveInlining)]
            get
            {
                if (T.DependsOnPlace)
                    return ReadInPlace(_scanner, _previous, out _);
                T.Read(_scanner.Current, out var element);
                return element;
            }
        }

        /// <summary>Goes to the next element, if there is one.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            if (T.DependsOnPlace)
                _previous = BranchBehind(_scanner, _previous);
            if (T.DependsOnPlace && _isFiltered)
                return MoveToRight(ref _scanner, _previous);
            return _scanner.IsSequence ? _scanner.MoveBy(LengthOfFirst(_scanner.Rest)) : _scanner.MoveNext();
        }

        /// <summary>Which branch the element is that is left for the next one.</summary>
        private static int BranchBehind(ElementScanner scanner, int previous)
        {
            if (previous == NotBegun)
                return ElementPlace.Nothing;
            if (!scanner.IsAtLast)
                ReadInPlace(scanner, previous, out previous);
            return previous;
        }

        private static T ReadInPlace(ElementScanner scanner, int previous, out int branch)
        {
            T.ReadElement(scanner.Current, new ElementPlace(previous, scanner), out var element, out branch);
            return element;
        }

        /// <summary>Goes to the next element that is right in its place.</summary>
        private static bool MoveToRight(ref ElementScanner scanner, int previous)
        {
            while (scanner.MoveNext())
                if (T.ReadElement(scanner.Current, new ElementPlace(previous, scanner), out _, out _).IsNone)
                    return true;
            return false;
        }

        private static int LengthOfFirst(ReadOnlySpan<byte> text)
        {
            T.ReadFirst(text, out _, out var length);
            return length;
        }
    }
}

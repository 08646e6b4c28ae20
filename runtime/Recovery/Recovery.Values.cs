namespace ArticleSchema;

// Values that are made of several parts, of which each can be wrong alone.
public ref partial struct Recovery
{
    /// <summary>Reads what is good of an article of another format.</summary>
    /// <param name="text">The text of the article.</param>
    /// <param name="start">Its place.</param>
    /// <param name="article">The article.</param>
    /// <typeparam name="T">The other format.</typeparam>
    public void Read<T>(ReadOnlySpan<byte> text, int start, out T article)
        where T : IArticleView<T>, allows ref struct
    {
        var failure = T.Read(text, out article).Shift(start);
        if (!failure.IsNone && Furthest(failure).Offset != failure.Offset)
        {
            Add(failure);
            _errors.IsGuessing = false;
        }
        _errors.ReadWindow(text, offset + start, out article);
    }

    /// <summary>Takes an article of another format that ends by itself. If it is wrong, it is all that stands before the next text
    /// that can be found.</summary>
    /// <param name="rest">What is left.</param>
    /// <param name="article">The article.</param>
    /// <typeparam name="T">The other format.</typeparam>
    public ArticleFailure Take<T>(scoped ref ReadOnlySpan<byte> rest, out T article)
        where T : IArticleView<T>, allows ref struct
    {
        var failure = _isBackward ? T.ReadLast(rest, out article, out var length) : T.ReadFirst(rest, out article, out length);
        failure = failure.Shift(_isBackward ? Origin : Origin - rest.Length);
        if (length >= 0)
        {
            Skipped = Furthest(failure);
        }
        else
        {
            var at = _points.Find(rest, Step, Step + 1, _isBackward, out _);
            if (at < 0)
                return failure;

            length = _isBackward ? rest.Length - at : at;
            var text = _isBackward ? rest[at..] : rest[..at];
            var errors = _errors.TotalCount;
            Read(text, _isBackward ? Origin + at : Origin - rest.Length, out article);
            // It may be good up to there: what was wrong stands behind it.
            if (_errors.TotalCount == errors)
                Add(failure);
        }

        rest = _isBackward ? rest[..^length] : rest[length..];
        return ArticleFailure.None;
    }

    /// <summary>Takes headers: all lines before the one that the next text begins.</summary>
    /// <param name="rest">What is left.</param>
    /// <param name="article">The headers.</param>
    /// <typeparam name="T">The format of the headers.</typeparam>
    public ArticleFailure TakeLines<T>(scoped ref ReadOnlySpan<byte> rest, out T article)
        where T : IArticleView<T>, allows ref struct
    {
        var end = _points.FindLine(rest, Step + 1);
        if (end < 0)
            return Take(ref rest, out article);

        Read(rest[..end], Origin - rest.Length, out article);
        rest = rest[end..];
        return ArticleFailure.None;
    }

    /// <summary>Goes to the next header. Lines before it that are none are reported.</summary>
    /// <param name="scanner">Walks the headers.</param>
    /// <param name="expected">What is reported.</param>
    public readonly bool MoveNext(ref HeaderScanner scanner, ArticleExpectation expected)
    {
        while (!scanner.MoveNext())
        {
            if (scanner.End == Window.Length)
                return false;
            _errors.Add(expected.At(offset + scanner.End));
            scanner.SkipLine();
        }
        _errors.IsGuessing = false;
        return true;
    }

    /// <summary>Reports what is wrong with a header, if anything: no other mistake follows from that.</summary>
    /// <param name="failure">What is wrong.</param>
    public readonly void ReportHeader(ArticleFailure failure)
    {
        _errors.IsGuessing = false;
        _errors.Add(failure.Shift(offset));
        _errors.IsGuessing = false;
    }

    /// <summary>Reports the elements of a list of articles that are wrong.</summary>
    /// <param name="text">The text of the list.</param>
    /// <param name="start">Its place.</param>
    /// <param name="separation">How its elements are told apart.</param>
    /// <param name="expected">What is reported if the text is no such list, whatever its elements are.</param>
    /// <typeparam name="T">The format of the elements.</typeparam>
    public void CheckArticles<T>(ReadOnlySpan<byte> text, int start, Separation separation, ArticleExpectation expected)
        where T : IArticleView<T>, allows ref struct
    {
        var elements = separation.Unfiltered;
        if (elements == Separation.None || !elements.Delimits(text))
        {
            Add(ArticleList.Check<T>(text, elements, expected).Shift(start));
            return;
        }

        var previous = ElementPlace.Nothing;
        for (var scanner = new ElementScanner(text, default, elements); scanner.MoveNext();)
        {
            var failure = T.ReadElement(scanner.Current, new ElementPlace(previous, scanner), out _, out var branch);
            if (failure.IsNone)
                previous = branch;
            Add(failure.Shift(start + ArticleSchema.Window.OffsetOf(scanner.Current, text)));
            _errors.IsGuessing = false;
        }
    }

    /// <summary>Reports the elements of a list of texts that are wrong.</summary>
    /// <param name="text">The text of the list.</param>
    /// <param name="start">Its place.</param>
    /// <param name="separation">How its elements are told apart, and which of them are right.</param>
    /// <param name="expected">What is reported.</param>
    public void CheckTexts(ReadOnlySpan<byte> text, int start, Separation separation, ArticleExpectation expected)
    {
        for (var scanner = new ElementScanner(text, default, separation.Unfiltered); scanner.MoveNext();)
        {
            if (!separation.Accepts(scanner.Current))
                Add(expected.At(start + ArticleSchema.Window.OffsetOf(scanner.Current, text)));
            _errors.IsGuessing = false;
        }
    }
}

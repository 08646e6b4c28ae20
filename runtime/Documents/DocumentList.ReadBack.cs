namespace ArticleSchema;

/// <content>Whether lists have read back as they were written.</content>
public static partial class DocumentList
{
    /// <summary>Whether a list has read back with the elements that were written, if it has the same text.</summary>
    /// <param name="read">The list that was read.</param>
    /// <param name="written">The strings that were written.</param>
    /// <param name="lengths">How long they were written.</param>
    public static bool HasElements(Utf8List read, ReadOnlySpan<string> written, in ElementLengths lengths)
    {
        var i = 0;
        foreach (var text in read)
        {
            if (i == written.Length || text.Length != (lengths.TryGet(i, out var length) ? length : GetByteCount(written[i])))
                return false;
            i++;
        }
        return i == written.Length;
    }

    /// <summary>Whether a list has read back with the elements that were written, if it has the same text.</summary>
    /// <param name="read">The list that was read.</param>
    /// <param name="written">The strings that were written.</param>
    /// <param name="lengths">How long they were written.</param>
    /// <param name="folding">How they were folded.</param>
    public static bool HasElements(FoldedList read, ReadOnlySpan<string> written, in ElementLengths lengths, FoldingSyntax folding)
    {
        var i = 0;
        foreach (var text in read)
        {
            if (i == written.Length
                || text.Raw.Length != (lengths.TryGet(i, out var length) ? length : folding.GetByteCount(written[i])))
            {
                return false;
            }
            i++;
        }
        return i == written.Length;
    }

    /// <summary>Whether a list has read back with the elements that were written, if it has the same text.</summary>
    /// <param name="read">The list that was read.</param>
    /// <param name="written">The documents that were written.</param>
    /// <param name="lengths">How long they were written.</param>
    public static bool HasElements<TView, T>(ArticleList<TView> read, ReadOnlySpan<T> written, in ElementLengths lengths)
        where TView : IDocumentView<TView, T>, allows ref struct
        where T : IArticleDocument<T>
    {
        var i = 0;
        foreach (var view in read)
        {
            var isSame = i < written.Length
                && view.GetByteCount() == (lengths.TryGet(i, out var length) ? length : written[i].GetByteCount())
                && TView.IsSameBranch(view, written[i]);
            if (!isSame)
                return false;
            i++;
        }
        return i == written.Length;
    }

    /// <summary>Whether a list has read back with the values that were written.</summary>
    /// <param name="read">The list that was read.</param>
    /// <param name="written">The values that were written.</param>
    public static bool HasElements<T>(ValueList<T> read, ReadOnlySpan<T> written)
    {
        var i = 0;
        foreach (var value in read)
            if (i == written.Length || !EqualityComparer<T>.Default.Equals(value, written[i++]))
                return false;
        return i == written.Length;
    }
}

using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace ArticleSchema;

/// <summary>What was wrong with an article of which the rest was read, in the order of its places.</summary>
/// <remarks>It has room for as many errors as it was made with and is filled anew by each article: reading with it allocates
/// nothing. Errors that it has no room for are counted.</remarks>
/// <param name="capacity">How many errors it has room for.</param>
[DebuggerDisplay("Count = {Count}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The plural says that it is a collection.")]
public sealed class ArticleErrors(int capacity = 32) : IReadOnlyList<ArticleError>
{
    private readonly ArticleError[] _errors = new ArticleError[capacity];

    /// <summary>How many errors it holds.</summary>
    public int Count => Math.Min(TotalCount, _errors.Length);

    /// <summary>How many errors there were.</summary>
    public int TotalCount { get; private set; }

    /// <summary>Whether what is read now is guessed, because nothing has matched since the last error: it is no news if that is
    /// wrong, too.</summary>
    internal bool IsGuessing { get; set; }

    /// <summary>An error.</summary>
    /// <param name="index">Its index.</param>
    public ArticleError this[int index] => _errors.AsSpan(0, Count)[index];

    /// <summary>Enumerates the errors.</summary>
    public ReadOnlySpan<ArticleError>.Enumerator GetEnumerator() => new ReadOnlySpan<ArticleError>(_errors, 0, Count).GetEnumerator();

    IEnumerator<ArticleError> IEnumerable<ArticleError>.GetEnumerator() => _errors.Take(Count).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _errors.Take(Count).GetEnumerator();

    /// <summary>Begins anew.</summary>
    internal void Clear()
    {
        TotalCount = 0;
        IsGuessing = false;
    }

    /// <summary>Reads what is good of a window.</summary>
    /// <param name="window">The window.</param>
    /// <param name="offset">Its place in the text.</param>
    /// <param name="article">The article.</param>
    internal void ReadWindow<T>(ReadOnlySpan<byte> window, int offset, out T article)
        where T : IArticleView<T>, allows ref struct
    {
        var failure = T.Read(window, out article);
        if (failure.IsNone)
            return;

        var count = TotalCount;
        T.Recover(window, offset, this, out article);
        if (TotalCount == count)
            Add(failure.Shift(offset));
    }

    /// <summary>Adds an error, unless it is one that follows from the last.</summary>
    /// <param name="failure">The failure, at its place in the text.</param>
    internal void Add(ArticleFailure failure)
    {
        if (IsGuessing || failure.IsNone)
            return;

        IsGuessing = true;
        Add(failure.ToUnplacedError());
    }

    /// <summary>Adds an error.</summary>
    /// <param name="error">The error, at its place in the text.</param>
    internal void Add(ArticleError error)
    {
        if (TotalCount < _errors.Length)
            _errors[TotalCount] = error;
        TotalCount++;
    }

    /// <summary>Puts the errors in order, and says where they are: one pass over the text.</summary>
    /// <param name="text">The text.</param>
    internal void Locate(ReadOnlySpan<byte> text)
    {
        var errors = _errors.AsSpan(0, Count);
        errors.Sort(static (one, other) => one.Offset.CompareTo(other.Offset));
        var place = new TextPlace();
        foreach (ref var error in errors)
        {
            place.MoveTo(text, error.Offset);
            error = error.At(place);
        }
    }
}

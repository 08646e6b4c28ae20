using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>A list of folded texts in an article, read when it is enumerated. Nothing is copied.</summary>
[DebuggerDisplay("Count = {Count()}: {ToString()}")]
public readonly ref struct FoldedList
{
    private readonly Utf8List _list;
    private readonly FoldingKind _kind;

    /// <summary>A list.</summary>
    /// <param name="list">The texts with their line ends.</param>
    /// <param name="kind">How they are folded.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public FoldedList(Utf8List list, FoldingKind kind)
    {
        _list = list;
        _kind = kind;
    }

    /// <summary>The elements as they stand in the article, with their separators.</summary>
    public Utf8Span Text => _list.Text;

    /// <summary>Whether there are no elements.</summary>
    public bool IsEmpty => _list.IsEmpty;

    /// <summary>Counts the elements; walks them.</summary>
    public int Count() => _list.Count();

    /// <summary>Enumerates the elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Enumerator GetEnumerator() => new(_list.GetEnumerator(), _kind);

    /// <summary>The text of the list.</summary>
    public override string ToString() => _list.ToString();

    /// <summary>Enumerates the elements of a list.</summary>
    public ref struct Enumerator
    {
        private readonly FoldingKind _kind;
        private Utf8List.Enumerator _elements;

        internal Enumerator(Utf8List.Enumerator elements, FoldingKind kind)
        {
            _elements = elements;
            _kind = kind;
        }

        /// <summary>The element.</summary>
        public readonly FoldedText Current => new(_elements.Current, _kind);

        /// <summary>Goes to the next element, if there is one.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext() => _elements.MoveNext();
    }
}

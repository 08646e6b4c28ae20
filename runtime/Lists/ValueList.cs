using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>A list of values in an article: numbers, dates, members of an enum. They are read when it is enumerated; nothing is copied.</summary>
/// <remarks>What was accepted is right in each element: enumerating it cannot fail.</remarks>
/// <typeparam name="T">The type of the values.</typeparam>
[DebuggerDisplay("Count = {Count()}: {ToString()}")]
public readonly ref struct ValueList<T>
{
    private readonly Utf8List _texts;
    private readonly ValueReader<T> _reader;

    /// <summary>A list; only of a text whose elements have been read before.</summary>
    /// <param name="text">The elements with the separators between them.</param>
    /// <param name="separator">The separator, not empty; a line feed in it matches LF or CRLF.</param>
    /// <param name="reader">Reads an element.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ValueList(Utf8Span text, ReadOnlySpan<byte> separator, ValueReader<T> reader)
    {
        _texts = new(text, separator);
        _reader = reader;
    }

    /// <summary>A list; only of a text whose elements have been read before.</summary>
    /// <param name="text">The elements with their separators.</param>
    /// <param name="separation">How they are told apart; not by their own end.</param>
    /// <param name="reader">Reads an element.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public ValueList(Utf8Span text, Separation separation, ValueReader<T> reader)
    {
        _texts = new(text, separation);
        _reader = reader;
    }

    /// <summary>The elements as they stand in the article, with their separators.</summary>
    public Utf8Span Text => _texts.Text;

    /// <summary>Whether there are no elements.</summary>
    public bool IsEmpty => _texts.IsEmpty;

    /// <summary>Counts the elements; walks them.</summary>
    public int Count() => _texts.Count();

    /// <summary>Enumerates the elements.</summary>
    public Enumerator GetEnumerator() => new(_texts.GetEnumerator(), _reader);

    /// <summary>The text of the list.</summary>
    public override string ToString() => _texts.ToString();

    /// <summary>Enumerates the elements of a list.</summary>
    public ref struct Enumerator
    {
        private readonly ValueReader<T> _reader;
        private Utf8List.Enumerator _texts;

        internal Enumerator(Utf8List.Enumerator texts, ValueReader<T> reader)
        {
            _texts = texts;
            _reader = reader;
        }

        /// <summary>The element.</summary>
        public readonly T Current
        {
            get
            {
                _reader(_texts.Current, out var value);
                return value;
            }
        }

        /// <summary>Goes to the next element, if there is one.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext() => _texts.MoveNext();
    }
}

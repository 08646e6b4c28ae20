using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace ArticleSchema;

/// <summary>The headers that no property takes, or all of one name: in their order and spelling, read when they are enumerated.
/// Nothing is copied.</summary>
[DebuggerDisplay("Count = {Count()}: {ToString()}")]
public readonly ref struct HeaderList
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly HeaderSyntax? _syntax;
    private readonly int _index;

    /// <summary>The unknown headers of a text; only of one that has been read.</summary>
    /// <param name="text">The headers, from the first one of the list at the latest to the last one of it at least.</param>
    /// <param name="syntax">What they look like, and which are known.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public HeaderList(ReadOnlySpan<byte> text, HeaderSyntax syntax)
    {
        _text = text;
        _syntax = syntax;
        _index = -1;
    }

    /// <summary>The headers of one name; only of a text that has been read.</summary>
    /// <param name="text">The headers, from the first one of the list at the latest to the last one of it at least.</param>
    /// <param name="syntax">What they look like, and which are known.</param>
    /// <param name="name">The name, a known one.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public HeaderList(ReadOnlySpan<byte> text, HeaderSyntax syntax, ReadOnlySpan<byte> name)
    {
        _text = text;
        _syntax = syntax;
        _index = syntax.IndexOf(name);
    }

    /// <summary>Counts the headers; walks them.</summary>
    public int Count()
    {
        var count = 0;
        foreach (var _ in this)
            count++;
        return count;
    }

    /// <summary>The length of the headers, with their line ends, in bytes; walks them. What is passed over between them does not count.</summary>
    public int GetByteCount()
    {
        var count = 0;
        foreach (var header in this)
            count += header.Length;
        return count;
    }

    /// <summary>Whether a text is these headers, line by line, and nothing else.</summary>
    /// <param name="text">The text.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsText(ReadOnlySpan<byte> text)
    {
        for (var headers = GetEnumerator(); headers.MoveNext();)
        {
            var line = _text[headers.Place];
            if (!text.StartsWith(line))
                return false;
            text = text[line.Length..];
        }
        return text.IsEmpty;
    }

    /// <summary>Whether another text has the same headers, in the same order and spelling.</summary>
    /// <param name="other">The headers of the other text.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsSameAs(HeaderList other)
    {
        var theirs = other.GetEnumerator();
        foreach (var header in this)
            if (!theirs.MoveNext() || header.Name != theirs.Current.Name || header.Value != theirs.Current.Value)
                return false;
        return !theirs.MoveNext();
    }

    /// <summary>Writes the headers as a JSON array: of objects with <c>name</c> and <c>value</c>, or of the values, if they are of one
    /// name.</summary>
    /// <param name="writer">Takes the array.</param>
    public void WriteJson(Utf8JsonWriter writer)
    {
        var json = ArticleJson.For(_text.Length);
        WriteJson(ref json);
        json.HandOver(writer);
    }

    /// <summary>Writes the headers as <see cref="WriteJson(Utf8JsonWriter)"/> does.</summary>
    /// <param name="json">Takes the array.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void WriteJson(scoped ref ArticleJson json)
    {
        json.WriteRaw("["u8);
        foreach (var header in this)
        {
            if (_index >= 0)
            {
                header.Text.WriteJson(ref json);
                continue;
            }
            json.WriteRaw("{\"name\":"u8);
            json.WriteString(header.Name);
            json.WriteRaw("\"value\":"u8);
            header.Text.WriteJson(ref json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>The headers, a line for each. For display: it allocates.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var header in this)
            text.Append(text.Length > 0 ? "\n" : "").Append(header.ToString());
        return text.ToString();
    }

    /// <summary>Enumerates the headers.</summary>
    public Enumerator GetEnumerator() => new(_text, _syntax, _index);

    /// <summary>A header.</summary>
    [DebuggerDisplay("{ToString()}")]
    public readonly ref struct Entry
    {
        private readonly bool _isFolded;

        internal Entry(Utf8Span name, Utf8Span value, int length, bool isFolded)
        {
            Name = name;
            Value = value;
            Length = length;
            _isFolded = isFolded;
        }

        /// <summary>Its name, as it is spelt.</summary>
        public Utf8Span Name { get; }

        /// <summary>Its value as it stands in the article, without blanks and tabs around it.</summary>
        public Utf8Span Value { get; }

        /// <summary>Its value, joined if the headers are folded.</summary>
        public FoldedText Text => _isFolded ? new(Value, FoldingKind.Rfc5322) : new(Value);

        /// <summary>The length of the whole line, or lines, in bytes.</summary>
        public int Length { get; }

        /// <summary>Its name and its value. For display: it allocates.</summary>
        public override string ToString() => $"{Name.ToString()}: {Text.ToString()}";
    }

    /// <summary>Enumerates headers.</summary>
    public ref struct Enumerator
    {
        private readonly HeaderSyntax? _syntax;
        private readonly int _index;
        private HeaderScanner _scanner;

        internal Enumerator(ReadOnlySpan<byte> text, HeaderSyntax? syntax, int index)
        {
            _syntax = syntax;
            _index = index;
            _scanner = syntax is null ? default : new(text, syntax);
        }

        /// <summary>The header.</summary>
        public readonly Entry Current => new(_scanner.Name, _scanner.Value, _scanner.End - _scanner.Start, _syntax!.IsFolded);

        /// <summary>The place of its line, or lines, in the text of all headers.</summary>
        internal readonly Range Place => _scanner.Start.._scanner.End;

        /// <summary>Goes to the next header, if there is one.</summary>
        public bool MoveNext()
        {
            while (_syntax is not null && _scanner.MoveToNext())
                if (_syntax.IndexOf(_scanner.Name) == _index)
                    return true;
            return false;
        }
    }
}

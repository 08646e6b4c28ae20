using System.ComponentModel;
using System.Text.Json;

namespace ArticleSchema;

/// <summary>The headers that no property takes: in their order and spelling, read when they are enumerated. Nothing is copied.</summary>
public readonly ref struct HeaderList
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly HeaderSyntax? _syntax;

    /// <summary>The unknown headers of a text; only of one that has been read.</summary>
    /// <param name="text">All headers.</param>
    /// <param name="syntax">What they look like, and which are known.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public HeaderList(ReadOnlySpan<byte> text, HeaderSyntax syntax)
    {
        _text = text;
        _syntax = syntax;
    }

    /// <summary>Counts the headers; walks them.</summary>
    public int Count()
    {
        var count = 0;
        foreach (var _ in this)
            count++;
        return count;
    }

    /// <summary>The length of the headers, with their line ends, in bytes; walks them.</summary>
    public int GetByteCount()
    {
        var count = 0;
        foreach (var header in this)
            count += header.Length;
        return count;
    }

    /// <summary>Writes the headers as a JSON array of objects with <c>name</c> and <c>value</c>.</summary>
    /// <param name="writer">Takes the array.</param>
    public void WriteJson(Utf8JsonWriter writer)
    {
        writer.WriteStartArray();
        foreach (var header in this)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, header.Name);
            writer.WriteString("value"u8, header.Value);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    /// <summary>Enumerates the headers.</summary>
    public Enumerator GetEnumerator() => new(_text, _syntax);

    /// <summary>A header.</summary>
    public readonly ref struct Entry
    {
        internal Entry(Utf8Span name, Utf8Span value, int length)
        {
            Name = name;
            Value = value;
            Length = length;
        }

        /// <summary>Its name, as it is spelt.</summary>
        public Utf8Span Name { get; }

        /// <summary>Its value, without blanks and tabs around it.</summary>
        public Utf8Span Value { get; }

        /// <summary>The length of the whole line, or lines, in bytes.</summary>
        public int Length { get; }
    }

    /// <summary>Enumerates headers.</summary>
    public ref struct Enumerator
    {
        private readonly HeaderSyntax? _syntax;
        private HeaderScanner _scanner;

        internal Enumerator(ReadOnlySpan<byte> text, HeaderSyntax? syntax)
        {
            _syntax = syntax;
            _scanner = syntax is null ? default : new(text, syntax);
        }

        /// <summary>The header.</summary>
        public readonly Entry Current => new(_scanner.Name, _scanner.Value, _scanner.End - _scanner.Start);

        /// <summary>Goes to the next header, if there is one.</summary>
        public bool MoveNext()
        {
            while (_syntax is not null && _scanner.MoveNext())
                if (_syntax.IndexOf(_scanner.Name) < 0)
                    return true;
            return false;
        }
    }
}

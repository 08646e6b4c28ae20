using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Syntax;

/// <summary>Writes indented lines.</summary>
/// <remarks>Every key press in a definition writes its file again: what is written goes into one buffer, and is a string once.</remarks>
internal sealed class SourceWriter : IDisposable
{
    private const int IndentSize = 4;
    private const int UsualLength = 64 * 1024;

    private char[] _text = ArrayPool<char>.Shared.Rent(UsualLength);
    private int _length;
    private int _depth;
    private bool _isAtStart = true;

    /// <summary>The width of what lines begin with at the current depth.</summary>
    public int Indentation => _depth * IndentSize;

    /// <summary>Writes an empty line.</summary>
    public void Line() => EndLine();

    /// <summary>Writes lines, each at the current depth.</summary>
    public void Line(string lines)
    {
        Append(lines);
        EndLine();
    }

    /// <summary>Writes lines, each at the current depth, without making a string of them first.</summary>
    public void Line([InterpolatedStringHandlerArgument("")] ref Lines lines) => EndLine();

    /// <summary>Opens a block in braces; disposing of it closes it.</summary>
    /// <param name="header">What stands before the brace.</param>
    public Scope Block(string header)
    {
        Line(header);
        Line("{");
        return Indent("}");
    }

    /// <summary>Goes one level deeper until disposed of.</summary>
    /// <param name="closing">The line to close with, if any.</param>
    public Scope Indent(string? closing = null)
    {
        _depth++;
        return new(this, closing);
    }

    /// <summary>Shortens the names that have been written.</summary>
    /// <param name="shadowedNames">Names that have to stay as they are.</param>
    /// <returns>The namespaces that the text needs now.</returns>
    public IReadOnlyCollection<string> SimplifyNames(EquatableArray<string> shadowedNames) =>
        NameSimplifier.Simplify(_text.AsSpan(0, _length), shadowedNames, out _length);

    /// <summary>Puts what another one has written before what this one has.</summary>
    public void Prepend(SourceWriter other)
    {
        EnsureRoom(other._length);
        _text.AsSpan(0, _length).CopyTo(_text.AsSpan(other._length));
        other._text.AsSpan(0, other._length).CopyTo(_text);
        _length += other._length;
    }

    public override string ToString() => new(_text, 0, _length);

    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(_text);
        _text = [];
    }

    private void Append(string text)
    {
        for (var start = 0; start < text.Length; start++)
        {
            var end = text.IndexOf('\n', start);
            AppendPart(text.AsSpan(start, (end < 0 ? text.Length : end) - start));
            if (end < 0)
                return;

            EndLine();
            start = end;
        }
    }

    /// <summary>Writes a part of a line. Only a line with something in it is indented.</summary>
    private void AppendPart(ReadOnlySpan<char> part)
    {
        if (part.IsEmpty)
            return;

        var indent = _isAtStart ? Indentation : 0;
        EnsureRoom(indent + part.Length);
        _text.AsSpan(_length, indent).Fill(' ');
        part.CopyTo(_text.AsSpan(_length + indent));
        _length += indent + part.Length;
        _isAtStart = false;
    }

    private void EndLine()
    {
        EnsureRoom(1);
        _text[_length++] = '\n';
        _isAtStart = true;
    }

    private void EnsureRoom(int length)
    {
        if (length <= _text.Length - _length)
            return;

        var longer = ArrayPool<char>.Shared.Rent(Math.Max(2 * _text.Length, _length + length));
        _text.AsSpan(0, _length).CopyTo(longer);
        ArrayPool<char>.Shared.Return(_text);
        _text = longer;
    }

    /// <summary>Members are followed by an empty line, but not the last one of a block.</summary>
    private void TrimEmptyLine()
    {
        if (_text.AsSpan(0, _length).EndsWith("\n\n".AsSpan()))
            _length--;
    }

    /// <summary>An interpolated string whose parts are written as they come.</summary>
    [InterpolatedStringHandler]
    public readonly ref struct Lines
    {
        private readonly SourceWriter _writer;

        /// <param name="literalLength">The compiler's estimate; the buffer grows by itself.</param>
        /// <param name="formattedCount">The number of holes.</param>
        /// <param name="writer">Takes the parts.</param>
        public Lines(int literalLength, int formattedCount, SourceWriter writer) => _writer = writer;

        public void AppendLiteral(string text) => _writer.Append(text);

        public void AppendFormatted(string? text) => _writer.Append(text ?? "");

        public void AppendFormatted<T>(T value)
            where T : struct, IFormattable => _writer.Append(value.ToString(null, CultureInfo.InvariantCulture));
    }

    /// <summary>A level of indentation.</summary>
    public readonly struct Scope(SourceWriter writer, string? closing) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (closing is null)
                return;

            writer.TrimEmptyLine();
            writer.Line(closing);
        }
    }
}

using System.Text;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes indented lines.</summary>
internal sealed class SourceWriter
{
    private const int IndentSize = 4;

    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes an empty line.</summary>
    public void Line() => _text.Append('\n');

    /// <summary>Writes lines, each at the current depth.</summary>
    public void Line(string lines)
    {
        foreach (var line in lines.Split('\n'))
            _text.Append(' ', line.Length == 0 ? 0 : _depth * IndentSize).Append(line).Append('\n');
    }

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

    public override string ToString() => _text.ToString();

    /// <summary>Members are followed by an empty line, but not the last one of a block.</summary>
    private void TrimEmptyLine()
    {
        if (_text.Length > 1 && _text[_text.Length - 1] == '\n' && _text[_text.Length - 2] == '\n')
            _text.Length--;
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

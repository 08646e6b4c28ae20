using System.ComponentModel;

namespace ArticleSchema;

/// <summary>Enumerates the lines of a folded text.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref struct LineEnumerator
{
    private readonly FoldingKind? _kind;
    private ReadOnlySpan<byte> _rest;
    private bool _hasEnded;

    internal LineEnumerator(ReadOnlySpan<byte> text, FoldingKind? kind)
    {
        _kind = kind;
        _rest = text;
        _hasEnded = text.IsEmpty;
    }

    /// <summary>The line.</summary>
    public Utf8Span Current { get; private set; }

    /// <summary>Goes to the next line, if there is one.</summary>
    public bool MoveNext()
    {
        if (_hasEnded)
            return false;

        var lineFeed = _kind is null ? -1 : _rest.IndexOf((byte)'\n');
        _hasEnded = lineFeed < 0;
        var line = _hasEnded ? _rest : _rest[..lineFeed];
        _rest = _rest[(lineFeed + 1)..];
        if (!_hasEnded && line is [.., (byte)'\r'])
            line = line[..^1];
        Current = _kind == FoldingKind.Paragraph ? line.Trim(" \t"u8) : line;
        return true;
    }
}

using System.Buffers;
using System.Text;

namespace ArticleSchema;

/// <summary>Writes a list of texts that are taken one after the other.</summary>
/// <param name="separator">What is written between them.</param>
/// <param name="position">Where it is written.</param>
/// <param name="folding">How they are folded, if they are.</param>
/// <param name="before">What stands before the first of them.</param>
internal readonly ref struct RoleList(
    ReadOnlySpan<byte> separator, SeparatorPosition position, FoldingSyntax? folding = null, ReadOnlySpan<byte> before = default)
{
    private readonly ReadOnlySpan<byte> _separator = separator;
    private readonly ReadOnlySpan<byte> _before = before;
    private readonly ArrayBufferWriter<byte> _list = new();

    /// <summary>The list.</summary>
    public Utf8Span Text => _list.WrittenSpan;

    /// <summary>Adds a text.</summary>
    /// <param name="text">UTF-8; that of a folded text is joined.</param>
    public void Add(ReadOnlySpan<byte> text)
    {
        var isFirst = _list.WrittenCount == 0;
        if (position == SeparatorPosition.Prefix || (position == SeparatorPosition.Infix && !isFirst))
            _list.Write(_separator);
        if (folding is null)
            _list.Write(text);
        else
            Fold(folding, text, isFirst ? CountCharactersOfLastLine(_before) : 0);
        if (position == SeparatorPosition.Postfix)
            _list.Write(_separator);
    }

    private void Fold(FoldingSyntax syntax, ReadOnlySpan<byte> text, int behind)
    {
        var length = ArticleWriter.ToByteCount(syntax.GetByteCount(text, behind));
        var writer = new ArticleWriter(_list.GetSpan(length));
        syntax.Append(ref writer, text, behind);
        _list.Advance(length);
    }

    private static int CountCharactersOfLastLine(ReadOnlySpan<byte> text) =>
        Encoding.UTF8.GetCharCount(text[(text.LastIndexOf((byte)'\n') + 1)..]);
}

using System.Text;

namespace ArticleSchema;

/// <summary>Separators that are one text.</summary>
internal sealed class TextSeparation(SeparatorPosition position, string text) : Separation(position)
{
    private readonly byte[] _text = Encoding.UTF8.GetBytes(text);

    /// <summary>Whether the text is one byte, in one form.</summary>
    private readonly bool _isByte = text is [not '\n' and < '\u0080'];

    public override int IndexOf(ReadOnlySpan<byte> text, out int length)
    {
        if (!_isByte)
            return Utf8Literal.IndexOf(text, _text, out length);

        var at = text.IndexOf(_text[0]);
        length = at < 0 ? 0 : 1;
        return at;
    }

    public override int LastIndexOf(ReadOnlySpan<byte> text, out int length) => Utf8Literal.LastIndexOf(text, _text, out length);

    internal override int MatchFirst(ReadOnlySpan<byte> text) => Utf8Literal.StartsWith(text, _text, out var length) ? length : 0;

    /// <summary>Walks the elements of a list. Without the separator before the first element, or behind the last, that is a list whose
    /// separators stand between the elements.</summary>
    /// <param name="list">The text of the list.</param>
    public ElementScanner Scan(ReadOnlySpan<byte> list)
    {
        // A text of several bytes may be seen elsewhere from the end than from the start.
        var between = Position switch
        {
            SeparatorPosition.Prefix => list[MatchFirst(list)..],
            SeparatorPosition.Postfix when _isByte && list.EndsWith(_text) => list[..^1],
            _ => default,
        };
        return between.IsEmpty ? new(list, default, this) : new(between, _text);
    }
}

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
}

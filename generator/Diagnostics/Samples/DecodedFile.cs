using System.Text;
using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Generator.Diagnostics.Samples;

/// <summary>The bytes of a file, made UTF-8 by what its format declares: what the runtime's <c>DecodedText</c> does.</summary>
/// <remarks>Analyzers read no files: the bytes are those that the compiler has made the text of.</remarks>
internal sealed class DecodedFile
{
    private static readonly byte[] _mark = Encoding.UTF8.GetPreamble();

    private readonly Encoding _fileEncoding;
    private readonly byte[] _bytes;

    /// <summary>What stands before the text of the file: a byte order mark of which the compiler has made nothing.</summary>
    private readonly int _preamble;

    /// <summary>What stands before the article: a byte order mark of which the format makes nothing.</summary>
    private readonly int _skipped;
    private readonly bool _isSingleByte;

    private DecodedFile(SourceText text, TextEncoding? encoding)
    {
        _fileEncoding = text.Encoding ?? Encoding.UTF8;
        var preamble = text.Encoding?.GetPreamble() ?? [];
        _preamble = preamble.Length;
        _bytes = [.. preamble, .. _fileEncoding.GetBytes(text.ToString())];
        _isSingleByte = encoding is not null
            && (!encoding.IsUtf8 || (encoding.HasFallback && Utf8Characters.IndexOfInvalid(_bytes) >= 0));
        var isMarked = encoding is { ByteOrderMark: not ByteOrderMark.Text } && _bytes.AsSpan().StartsWith(_mark);
        _skipped = isMarked && !_isSingleByte ? _mark.Length : 0;
        Utf8 = _isSingleByte ? encoding!.Decode(_bytes) : _bytes.AsSpan(_skipped).ToArray();
    }

    /// <summary>The article.</summary>
    public byte[] Utf8 { get; }

    public static DecodedFile Of(SourceText text, TextEncoding? encoding) => new(text, encoding);

    /// <summary>The index in the text of the file of what stands at a place of the article.</summary>
    public int IndexOf(int offset)
    {
        var at = _isSingleByte ? Encoding.UTF8.GetCharCount(Utf8, 0, offset) : offset + _skipped;
        return at <= _preamble ? 0 : _fileEncoding.GetCharCount(_bytes, _preamble, at - _preamble);
    }
}

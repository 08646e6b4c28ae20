using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Generator.Diagnostics.Samples;

/// <summary>A sample that is a file of its own.</summary>
/// <param name="path">The path of the file.</param>
/// <param name="text">Its text, as the compiler has read it.</param>
/// <param name="encoding">In what bytes articles of its format come; null for plain UTF-8.</param>
/// <param name="expectation">What is expected of it.</param>
internal sealed class FileSample(string path, SourceText text, TextEncoding? encoding, SampleExpectation expectation) : Sample
{
    private readonly DecodedFile _file = DecodedFile.Of(text, encoding);

    public override byte[] Utf8 => _file.Utf8;

    public override SampleExpectation Expectation => expectation;

    public override Location Location => At(new(0, 0));

    public override Location LocationOf(int offset)
    {
        var start = _file.IndexOf(offset);
        return At(new(start, start < text.Length ? 1 : 0));
    }

    private Location At(TextSpan span) => Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
}

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Generator.Diagnostics.Samples;

/// <summary>A sample that stands in an attribute of its format.</summary>
/// <param name="attribute">The attribute.</param>
/// <param name="text">The text.</param>
/// <param name="argument">What it is written as.</param>
internal sealed class AttributeSample(AttributeData attribute, string text, ExpressionSyntax argument) : Sample
{
    public override byte[] Utf8 { get; } = Encoding.UTF8.GetBytes(text);

    public override SampleExpectation Expectation =>
        Has("IsRefused") ? SampleExpectation.Refused
        : Has("IsRewritten") ? SampleExpectation.Rewritten
        : SampleExpectation.Accepted;

    public override Location Location => argument.GetLocation();

    public override Location LocationOf(int offset)
    {
        var start = Encoding.UTF8.GetCharCount(Utf8, 0, offset);
        var span = start < text.Length ? TextMap.Locate(argument, text, start, LengthOfCharacter(start))
            : text.Length > 0 ? new TextSpan(TextMap.Locate(argument, text, text.Length - 1, 1).End, 0)
            : argument.Span;
        return Location.Create(argument.SyntaxTree, span);
    }

    private bool Has(string property) => attribute.NamedArguments.Any(named => named.Key == property && named.Value.Value is true);

    private int LengthOfCharacter(int start) =>
        char.IsHighSurrogate(text[start]) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]) ? 2 : 1;
}

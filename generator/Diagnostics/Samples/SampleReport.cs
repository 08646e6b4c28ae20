using System.Text;
using ArticleSchema.Generator.Interpretation;
using ArticleSchema.Generator.Interpretation.Writing;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics.Samples;

/// <summary>Reads samples, and says what is wrong with them.</summary>
internal static class SampleReport
{
    /// <summary>How much is shown of what stands in the wrong place, in characters.</summary>
    private const int MaxShown = 24;

    /// <summary>What is wrong with a sample; null if nothing is, or the compiler cannot tell.</summary>
    /// <param name="sample">The sample.</param>
    /// <param name="plan">The plan of its format.</param>
    /// <param name="plans">The plans of all formats.</param>
    public static Diagnostic? Of(Sample sample, ArticlePlan plan, PlanTable plans) =>
        new Interpreter(plans).Read(plan, sample.Utf8) switch
        {
            Refused { Error: var error } when sample.Expectation != SampleExpectation.Refused => Diagnostic.Create(
                SampleDescriptors.RefusedSample,
                sample.LocationOf(error.Offset),
                SubjectOf(error),
                error.Expected,
                Show(sample.Utf8, error.Offset)),
            Accepted { IsCertain: true } when sample.Expectation == SampleExpectation.Refused =>
                Diagnostic.Create(SampleDescriptors.AcceptedSample, sample.Location, plan.Type.Title),
            Accepted { Article: var article } when sample.Expectation != SampleExpectation.Refused =>
                OfWritten(sample, plan, plan is DocumentPlan document ? new DocumentWriter(plans).Write(document, article) : sample.Utf8),
            _ => null,
        };

    /// <summary>A sample is said to be of a type that is no format.</summary>
    public static Diagnostic OfUnknownFormat(Sample sample, string format) =>
        Unclear(sample, format, "format that this project declares; annotate the type, or give the full name of one that is annotated");

    /// <summary>Something is expected of a sample that cannot be.</summary>
    public static Diagnostic OfUnknownExpectation(Sample sample, string expectation) =>
        Unclear(sample, expectation, "expectation; let ArticleExpect be 'accepted', 'refused' or 'rewritten', or leave it out");

    /// <summary>Compares a sample with what is written of it; null if that is not known. A view is written as the text that it was read
    /// from.</summary>
    private static Diagnostic? OfWritten(Sample sample, ArticlePlan plan, byte[]? written)
    {
        var isRewritten = sample.Expectation == SampleExpectation.Rewritten;
        if (written is null || isRewritten != sample.Utf8.AsSpan().SequenceEqual(written))
            return null;
        if (isRewritten)
            return Diagnostic.Create(SampleDescriptors.GivenBackSample, sample.Location, plan.Type.Title);

        var place = LengthOfCommonStart(sample.Utf8, written);
        return Diagnostic.Create(
            SampleDescriptors.RewrittenSample,
            sample.LocationOf(place),
            plan.Type.Title,
            Show(written, place),
            Show(sample.Utf8, place));
    }

    /// <summary>How many bytes two texts begin with that are the same, in whole characters.</summary>
    private static int LengthOfCommonStart(byte[] left, byte[] right)
    {
        var length = 0;
        while (length < left.Length && length < right.Length && left[length] == right[length])
            length++;
        while (length > 0 && !(Window.Of(left).IsBoundary(length) && Window.Of(right).IsBoundary(length)))
            length--;
        return length;
    }

    private static Diagnostic Unclear(Sample sample, string name, string wanted) =>
        Diagnostic.Create(SampleDescriptors.UnclearSample, sample.Location, name, wanted);

    private static string SubjectOf(ReadError error) =>
        error.Member.Length == 0 ? error.Format : $"{error.Format}.{error.Member}";

    /// <summary>What stands at a place, up to the end of its line.</summary>
    private static string Show(byte[] utf8, int offset)
    {
        if (offset == utf8.Length)
            return "the end of the text";

        var text = Encoding.UTF8.GetString(utf8, offset, utf8.Length - offset);
        var end = LengthOfLine(text);
        var isCut = end > MaxShown;
        if (isCut)
            end = char.IsHighSurrogate(text[MaxShown - 1]) ? MaxShown - 1 : MaxShown;
        return $"\"{Literal.Of(text.Substring(0, end)).Show()}{(isCut ? "…" : "")}\"";
    }

    /// <summary>The length of a line without its end, or of that if there is nothing else.</summary>
    private static int LengthOfLine(string text)
    {
        var lineFeed = text.IndexOf('\n');
        var end = lineFeed > 0 && text[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed;
        return lineFeed < 0 ? text.Length : end > 0 ? end : lineFeed + 1;
    }
}

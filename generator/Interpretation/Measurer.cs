using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>Measures the members of which numbers are computed.</summary>
/// <param name="scope">The format.</param>
internal sealed class Measurer(FormatScope scope)
{
    private readonly ElementCounter _counter = new(scope);

    /// <summary>The number.</summary>
    /// <param name="measure">What is counted.</param>
    /// <param name="member">The member.</param>
    /// <param name="text">Its text, as it stands in the article.</param>
    public int Measure(Measure measure, MemberModel member, Window text) =>
        measure switch
        {
            Model.Measure.Count => _counter.Count((ListValue)member.Value, text),
            Model.Measure.Words => CountWords(text),
            _ => text.Length,
        };

    /// <summary>A word is what stands between blanks, tabs and line ends.</summary>
    private static int CountWords(Window text)
    {
        var (count, isWithin) = (0, false);
        foreach (var value in text.Bytes)
        {
            var isBlank = value is (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r';
            count += !isBlank && !isWithin ? 1 : 0;
            isWithin = !isBlank;
        }
        return count;
    }
}

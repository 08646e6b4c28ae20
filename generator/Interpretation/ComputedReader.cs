using System.Globalization;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>Checks the computed numbers of what has been read.</summary>
/// <param name="checks">The checks.</param>
/// <param name="scope">The format.</param>
internal sealed class ComputedReader(EquatableArray<ComputedCheck> checks, FormatScope scope)
{
    private readonly ElementCounter _counter = new(scope);

    /// <summary>Why the numbers are not those that are measured.</summary>
    /// <param name="members">What has been read.</param>
    /// <param name="start">Where the article begins.</param>
    public Failure Check(IReadOnlyDictionary<string, ReadValue> members, int start)
    {
        foreach (var check in checks)
        {
            if (!members.TryGetValue(check.Member.Name, out var number))
                continue;
            var text = members.TryGetValue(check.Measured.Name, out var measured) ? measured.Place : null;
            var count = Measure(check.Member.Computation!.Measure, check.Measured, text ?? default);
            if (number is ReadScalar { Form: var form } && form != count.ToString(CultureInfo.InvariantCulture))
                return scope.Fail(check.Expected, start);
        }
        return Failure.None;
    }

    private int Measure(Measure measure, MemberModel member, Window text) =>
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

using System.Globalization;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>Checks the computed numbers of what has been read.</summary>
/// <param name="checks">The checks.</param>
/// <param name="scope">The format.</param>
internal sealed class ComputedReader(EquatableArray<ComputedCheck> checks, FormatScope scope)
{
    private readonly Measurer _measurer = new(scope);

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
            var count = _measurer.Measure(check.Member.Computation!.Measure, check.Measured, text ?? default);
            if (number is ReadScalar { Form: var form } && form != count.ToString(CultureInfo.InvariantCulture))
                return scope.Fail(check.Expected, start);
        }
        return Failure.None;
    }
}

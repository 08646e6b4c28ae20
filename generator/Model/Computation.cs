namespace ArticleSchema.Generator.Model;

/// <summary>How a number is computed when an article is written.</summary>
/// <param name="Measure">What is counted.</param>
/// <param name="Of">The name of the member of which it is counted.</param>
/// <param name="IsChecked">Whether reading refuses another number.</param>
internal sealed record Computation(Measure Measure, string Of, bool IsChecked)
{
    /// <summary>Whether a value can be measured so.</summary>
    public bool Fits(MemberModel member) =>
        member.IsBare && Measure switch
        {
            Measure.Count => member.Value is ListValue,
            Measure.Words => member.Value is TextValue or TextListValue && member.Value.Folding is not { HasMarks: true },
            _ => member.Value is TextValue or ListValue or ArticleValue,
        };

    /// <summary>The number in words, for messages.</summary>
    public string Describe() =>
        Measure switch
        {
            Measure.Count => $"the number of elements of {Of}",
            Measure.Words => $"the number of words of {Of}",
            _ => $"the number of bytes of {Of}",
        };
}

/// <summary>What is counted; the runtime's enum of that name.</summary>
internal enum Measure
{
    Count,
    Words,
    Bytes,
}

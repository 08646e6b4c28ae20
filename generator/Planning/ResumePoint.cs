using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>What a step takes, as far as it helps to find the place at which reading can go on behind a mistake.</summary>
/// <param name="SpansLines">Whether it can have a line feed.</param>
/// <param name="Texts">The texts of which it is one; empty if it can be something else.</param>
/// <param name="Expected">What is reported if a text of the template is not there; null if it is a value.</param>
internal sealed record ResumePoint(bool SpansLines, EquatableArray<Literal> Texts, Expectation? Expected = null)
{
    /// <summary>What a step takes.</summary>
    public static ResumePoint Of(Step step) =>
        step switch
        {
            LiteralStep literal => OfOne(literal.Forms) with { Expected = literal.Expected },
            MemberStep { Member.Value: (TextValue or EnumValue) and { Literals: { Count: > 0 } literals } } => OfOne(literals),
            MemberStep member => new(CanSpanLines(member.Member.Value), EquatableArray<Literal>.Empty),
            GroupStep group => new(group.Steps.Any(inner => Of(inner).SpansLines), EquatableArray<Literal>.Empty),
            _ => throw new InvalidOperationException($"There is no place to resume at for a step of type {step.GetType().Name}."),
        };

    private static ResumePoint OfOne(EquatableArray<Literal> texts) => new(texts.Any(text => text.HasLineFeed), texts);

    private static bool CanSpanLines(ValueModel value) =>
        value switch
        {
            { IsScalar: true } => false,
            TextValue text => CanSpanLines(text.Rules),
            TextListValue list => CanSpanLines(list.Rules) || list.Separation.CanSpanLines,
            _ => true,
        };

    private static bool CanSpanLines(TextRules rules) => !rules.IsSingleLine && rules.Chars?.Contains('\n') != false;
}

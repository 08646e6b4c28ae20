using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>Tries checks on texts.</summary>
internal static class Checks
{
    /// <summary>Whether a text passes all of the checks.</summary>
    /// <param name="checks">The checks.</param>
    /// <param name="member">The member whose text it is.</param>
    /// <param name="text">The text.</param>
    public static bool AreMet(EquatableArray<Check> checks, MemberModel member, Window text)
    {
        foreach (var check in checks)
            if (!IsMet(check, member, text))
                return false;
        return true;
    }

    private static bool IsMet(Check check, MemberModel member, Window text) =>
        check switch
        {
            LengthCheck length => text.Length >= length.Minimum && text.Length <= length.Maximum,
            EdgeCheck { Rule: var rule } => Contains(rule, text) != rule.IsExcluded,
            SingleLineCheck => text.Bytes.IndexOf((byte)'\n') < 0,
            FoldingCheck folding => FoldedLines.AreWellFormed(text, folding.Kind),
            LiteralsCheck => LiteralMatching.MatchAny(member.Literals, text.Bytes) == text.Length,
            CharsCheck { Chars: var chars } => chars.ContainsAll(text.Bytes),
            _ => throw new InvalidOperationException($"There is no test for a check of type {check.GetType().Name}."),
        };

    private static bool Contains(EdgeRule rule, Window text) =>
        rule.IsFirst ? rule.Chars.ContainsFirst(text.Bytes) : rule.Chars.ContainsLast(text.Bytes);
}

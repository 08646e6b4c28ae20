using ArticleSchema.Generator.Emission.Constants;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes checks as conditions.</summary>
internal static class CheckPrinter
{
    /// <summary>The condition under which a text fails one of the checks.</summary>
    /// <param name="checks">The checks, at least one.</param>
    /// <param name="member">The member whose text it is.</param>
    /// <param name="text">The variable that holds it.</param>
    public static string Fails(EquatableArray<Check> checks, MemberModel member, string text) =>
        string.Join(" || ", checks.Select(check => Condition(check, member, text, passes: false)));

    /// <summary>The conditions under which a text passes all of the checks.</summary>
    /// <param name="checks">The checks.</param>
    /// <param name="member">The member whose text it is.</param>
    /// <param name="text">The variable that holds it.</param>
    public static IEnumerable<string> Passes(EquatableArray<Check> checks, MemberModel member, string text) =>
        checks.Select(check => Condition(check, member, text, passes: true));

    private static string Condition(Check check, MemberModel member, string text, bool passes) =>
        check switch
        {
            LengthCheck { Minimum: 1, Maximum: int.MaxValue } => $"{Not(passes)}{text}.IsEmpty",
            LengthCheck length => $"{text}.Length is {(passes ? Inside(length) : Outside(length))}",
            EdgeCheck { Rule: var rule } =>
                $"{Not(passes == rule.IsExcluded)}{CharClassEmitter.Of(rule, member)}.{(rule.IsFirst ? "ContainsFirst" : "ContainsLast")}({text})",
            SingleLineCheck => $"{Not(!passes)}global::ArticleSchema.Window.IsSingleLine({text})",
            FoldingCheck folding => $"{Not(!passes)}{FoldingEmitter.Text(folding.Kind, text)}.IsWellFormed",
            LiteralsCheck => $"{LiteralsEmitter.MethodName(member, Direction.Forward)}({text}) {(passes ? "==" : "!=")} {text}.Length",
            CharsCheck => $"{Not(!passes)}{CharClassEmitter.Of(member)}.ContainsAll({text})",
            _ => throw new InvalidOperationException($"There is no condition for a check of type {check.GetType().Name}."),
        };

    private static string Not(bool isNegated) => isNegated ? "!" : "";

    private static string Outside(LengthCheck length) =>
        length switch
        {
            { Minimum: 0 } => $"> {length.Maximum}",
            { Maximum: int.MaxValue } => $"< {length.Minimum}",
            _ when length.Minimum == length.Maximum => $"not {length.Minimum}",
            _ => $"< {length.Minimum} or > {length.Maximum}",
        };

    private static string Inside(LengthCheck length) =>
        length switch
        {
            { Minimum: 0 } => $"<= {length.Maximum}",
            { Maximum: int.MaxValue } => $">= {length.Minimum}",
            _ when length.Minimum == length.Maximum => $"{length.Minimum}",
            _ => $">= {length.Minimum} and <= {length.Maximum}",
        };
}

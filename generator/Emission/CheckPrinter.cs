using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes checks as conditions.</summary>
internal static class CheckPrinter
{
    /// <summary>The condition under which a text fails one of the checks.</summary>
    /// <param name="checks">The checks, at least one.</param>
    /// <param name="member">The member whose text it is.</param>
    /// <param name="text">The variable that holds it.</param>
    public static string Fails(EquatableArray<Check> checks, MemberModel member, string text) =>
        string.Join(" || ", checks.Select(check => check switch
        {
            LengthCheck { Minimum: 1, Maximum: int.MaxValue } => $"{text}.IsEmpty",
            LengthCheck length => $"{text}.Length is {Outside(length)}",
            NotEndingWithCheck => $"{CharClassEmitter.LastOf(member)}.ContainsLast({text})",
            SingleLineCheck => $"{text}.Contains((byte)'\\n')",
            CharsCheck => $"!{CharClassEmitter.Of(member)}.ContainsAll({text})",
            _ => throw Unknown(check),
        }));

    /// <summary>The condition under which a text passes all of the checks.</summary>
    /// <param name="checks">The checks, at least one.</param>
    /// <param name="member">The member whose text it is.</param>
    /// <param name="text">The variable that holds it.</param>
    public static string Passes(EquatableArray<Check> checks, MemberModel member, string text) =>
        string.Join("\n    && ", checks.Select(check => check switch
        {
            LengthCheck { Minimum: 1, Maximum: int.MaxValue } => $"!{text}.IsEmpty",
            LengthCheck length => $"{text}.Length is {Inside(length)}",
            NotEndingWithCheck => $"!{CharClassEmitter.LastOf(member)}.ContainsLast({text})",
            SingleLineCheck => $"!{text}.Contains((byte)'\\n')",
            CharsCheck => $"{CharClassEmitter.Of(member)}.ContainsAll({text})",
            _ => throw Unknown(check),
        }));

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

    private static InvalidOperationException Unknown(Check check) =>
        new($"There is no condition for a check of type {check.GetType().Name}.");
}

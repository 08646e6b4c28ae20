using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>Plans the step that takes a value whose end is known how to find.</summary>
internal static class MemberPlanner
{
    /// <param name="member">The member.</param>
    /// <param name="extent">How the end of its value is found.</param>
    /// <param name="expectations">What is reported.</param>
    public static MemberStep Plan(MemberModel member, Extent extent, ExpectationTable expectations) =>
        new(member, extent, ChecksBeyond(extent, member.Value), expectations.ForValue(member));

    /// <summary>The checks of a text, or of each text of a list, that the extent does not already grant.</summary>
    private static EquatableArray<Check> ChecksBeyond(Extent extent, ValueModel value)
    {
        if (value is not (TextValue or TextListValue))
            return EquatableArray<Check>.Empty;

        var rules = value is TextValue text ? text.Rules : ((TextListValue)value).Rules;
        return Check.For(rules).Where(check => !IsGranted(check, extent)).ToEquatableArray();
    }

    private static bool IsGranted(Check check, Extent extent) =>
        (check, extent) switch
        {
            (LengthCheck, FixedExtent or RepetitionExtent) => true,
            (CharsCheck, RunExtent or RepetitionExtent) => true,
            (LiteralsCheck, LiteralsExtent) => true,
            _ => false,
        };
}

using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>What is checked of a computed number when an article has been read.</summary>
/// <param name="Member">The number.</param>
/// <param name="Measured">The member of which it is computed.</param>
/// <param name="Expected">What is reported if it is another one.</param>
internal sealed record ComputedCheck(MemberModel Member, MemberModel Measured, Expectation Expected)
{
    /// <summary>The checks of a format.</summary>
    public static EquatableArray<ComputedCheck> Of(FormatModel model, ExpectationTable expectations) => (
        from member in model.Members
        where member.Computation is { IsChecked: true }
        select new ComputedCheck(member, model.MeasuredBy(member), expectations.ForComputation(member))).ToEquatableArray();
}

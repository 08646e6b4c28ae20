using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>The lists that can have wrong elements in an article of which the rest is read.</summary>
internal static class RecoveredLists
{
    /// <summary>Those of a format. In optional groups there are none: a group is there as a whole or not at all.</summary>
    public static EquatableArray<MemberModel> Of(FormatPlan plan) =>
        Of(plan.Front.Concat(plan.Back).OfType<MemberStep>().Concat(plan.Rest is null ? [] : [plan.Rest]));

    /// <summary>Those of headers.</summary>
    public static EquatableArray<MemberModel> Of(HeadersPlan plan) => Of(plan.Headers.Select(header => header.Value).OfType<MemberStep>());

    private static EquatableArray<MemberModel> Of(IEnumerable<MemberStep> steps) =>
        steps.Where(CanHaveWrongElements).Select(step => step.Member).ToEquatableArray();

    /// <summary>Whether a step takes such a list. One that is taken element by element ends at a wrong one.</summary>
    public static bool CanHaveWrongElements(MemberStep step) =>
        step.Member.Value is ArticleListValue list
            // Of a format with a mistake it is not known what it accepts.
            ? list.Separation.Kind != SeparationKind.None
                && list.Format is not { AcceptsAnyText: true }
                && (list.DependsOnPlace || !step.IsTakenByElements)
            : step.HasElementCheck;
}

using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>Finds where values end because an optional group begins.</summary>
/// <param name="plan">The plan of the format.</param>
/// <param name="scope">The format.</param>
/// <param name="steps">Takes the groups.</param>
internal sealed class GroupStartReader(FormatPlan plan, FormatScope scope, StepReader steps)
{
    private readonly Dictionary<string, GroupStep> _groups = GroupsOf(plan.Front).ToDictionary(group => group.Signature.Name);

    /// <summary>Where a value ends: where a group begins that is there, or at its limit.</summary>
    /// <param name="extent">How it ends.</param>
    /// <param name="window">The window.</param>
    /// <param name="limit">Where the value ends without a group.</param>
    /// <returns>The length of the value, and how far groups got that are not there.</returns>
    public (int End, Failure Failure) FindEnd(GroupedExtent extent, Window window, int limit)
    {
        var failure = Failure.None;
        for (var i = 0; i < extent.Groups.Count; i++)
        {
            var (group, opening) = extent.Groups[i];
            var searched = extent.Reach == Reach.FarthestOnLine ? window.First(limit).FirstLine() : window.First(limit);
            var direction = extent.Reach == Reach.Nearest ? Direction.Forward : Direction.Backward;
            var start = opening.Find(searched.Bytes, direction, out _);
            if (start < 0)
                continue;

            var tail = new Cursor(window.From(start), Direction.Forward, scope);
            var skipped = steps.TakeGroup(_groups[group.Name], tail);
            if (skipped.IsNone && GoesOn(extent, i, tail.Window))
                return (start, failure);
            failure = skipped.OrFurther(failure);
        }
        return (limit, failure);
    }

    /// <summary>Whether what is left behind a group goes on as it has to.</summary>
    private static bool GoesOn(GroupedExtent extent, int index, Window rest)
    {
        var hasEnded = extent.Delimiter is { } delimiter ? delimiter.Match(rest.Bytes) >= 0 : rest.IsEmpty;
        return hasEnded || extent.Groups.Skip(index + 1).Any(next => next.Opening.Match(rest.Bytes) >= 0);
    }

    private static IEnumerable<GroupStep> GroupsOf(IEnumerable<Step> steps) =>
        steps.OfType<GroupStep>().SelectMany(group => GroupsOf(group.Steps).Prepend(group));
}

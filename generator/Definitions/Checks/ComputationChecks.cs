using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Checks;

/// <summary>Looks whether the numbers that are computed can be: of a member that there is, and that has what is counted. A number has
/// nothing of that, so that none is computed of itself, or of another one.</summary>
internal static class ComputationChecks
{
    public static void Check(ArticleModel model, List<Finding> findings)
    {
        foreach (var member in model.Members)
        {
            if (member is not { Computation: { } computation, Value: NumberValue })
                continue;

            var measured = model.Members.FirstOrDefault(other => other.Name == computation.Of);
            if (measured is null)
                findings.Add(Finding.OnMember(DescriptorIds.UnknownMeasured, member.Name, computation.Of, member.Name));
            else if (!computation.Fits(measured))
                findings.Add(Finding.OnMember(DescriptorIds.CannotBeMeasured, member.Name, measured.Name, computation.Measure.ToString()));
        }
    }
}

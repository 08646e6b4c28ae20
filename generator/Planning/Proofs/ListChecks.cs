using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning.Proofs;

/// <summary>Checks whether lists of articles can be read, each element once.</summary>
internal static class ListChecks
{
    /// <summary>A list without separators is walked from its start: its elements have to say where they end. If they do not,
    /// nothing more is said of where the list does.</summary>
    public static void CheckSequences(FormatModel model, List<Finding> findings)
    {
        foreach (var member in model.Members)
        {
            if (member.Value is not ArticleListValue { Separation.Kind: SeparationKind.None, Format: { } element } list)
                continue;
            if (ListPlanner.IsSequence(element, Direction.Forward))
                CheckRereading(member, list, Direction.Forward, findings);
            else if (element is FormatModel format && Edges.CanBeEmpty(format) && FormatPlanner.EndsByItself(format, Direction.Forward))
                findings.Add(Finding.OnMember(DescriptorIds.EmptyElements, member.Name, member.Name, format.Type.Name));
            else
                findings.Add(Finding.OnMember(DescriptorIds.MissingSeparator, member.Name, member.Name));
        }
    }

    /// <summary>A list is not read in more than linear time.</summary>
    public static void CheckRereading(MemberModel member, ArticleListValue list, Direction direction, List<Finding> findings)
    {
        if (list.Occurs.Most == int.MaxValue && RereadingProof.Find(direction, list.Format) is { } found)
            findings.Add(Finding.OnMember(DescriptorIds.RereadElements, member.Name, member.Name, found, list.Format!.Type.Name));
    }
}

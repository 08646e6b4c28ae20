using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>How an article is written with another value of one member, and every other byte as it was.</summary>
/// <param name="Member">The member.</param>
/// <param name="IsNoted">Whether its place is found by reading again: the view keeps its value, not the bytes of its place.</param>
/// <param name="Header">The index of the header that it is; null if it stands in a template.</param>
/// <param name="Group">What comes and goes with it; null if it is always there.</param>
internal sealed record Lens(MemberModel Member, bool IsNoted, int? Header, LensGroup? Group)
{
    /// <summary>Whether the article has to be read again for it with a look at where its parts stand.</summary>
    public bool IsTraced => IsNoted || (Group is not null && Header is null);
}

/// <summary>The optional group, or the header, that comes and goes with a member.</summary>
/// <param name="Name">The name of the group; empty for a header.</param>
/// <param name="Written">What is written where it was not there; null if that needs more values than this one.</param>
/// <param name="Around">The names of the groups around it, which have to be there, innermost first.</param>
internal sealed record LensGroup(string Name, GroupElement? Written, EquatableArray<string> Around);

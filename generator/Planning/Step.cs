using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>A step of reading: it takes bytes from one end of the window, or fails.</summary>
internal abstract record Step;

/// <summary>Takes a literal.</summary>
/// <param name="Forms">The literal, or those of which the longest that is there is taken.</param>
/// <param name="IsKnown">Whether the step before has already found it there.</param>
/// <param name="Expected">What is reported if it is not there.</param>
internal sealed record LiteralStep(EquatableArray<Literal> Forms, bool IsKnown, Expectation Expected) : Step;

/// <summary>Takes the value of a member.</summary>
/// <param name="Member">The member.</param>
/// <param name="Extent">How its end is found.</param>
/// <param name="Checks">What a text has to pass that its extent does not grant, cheap checks first.</param>
/// <param name="Expected">What is reported if the value is not right.</param>
internal sealed record MemberStep(MemberModel Member, Extent Extent, EquatableArray<Check> Checks, Expectation Expected) : Step
{
    /// <summary>Whether it is a list that is taken element by element, each of which has been found right.</summary>
    public bool IsTakenByElements => Extent is ElementsExtent { IsSeenFromEnd: false };

    /// <summary>Whether the elements of a list of texts, or of values, have to be checked one by one.</summary>
    public bool HasElementCheck =>
        !IsTakenByElements && (Member.Value is ScalarListValue || (Member.Value is TextListValue && Checks.Count > 0));
}

/// <summary>Takes an optional group if it is there as a whole.</summary>
/// <param name="Signature">How it is called.</param>
/// <param name="Steps">Its steps, in the order of the direction it is read in.</param>
/// <param name="IfEmpty">What is reported if the steps take nothing, for then it is not there; null if they always take something.</param>
internal sealed record GroupStep(GroupSignature Signature, EquatableArray<Step> Steps, Expectation? IfEmpty) : Step
{
    public EquatableArray<MemberModel> Members => Signature.Members;
}

/// <summary>How an optional group is called.</summary>
/// <param name="Name">A name for it, unique in the format.</param>
/// <param name="Text">The group as it stands in the template.</param>
/// <param name="Members">The members in it, those of groups within it too.</param>
internal sealed record GroupSignature(string Name, string Text, EquatableArray<MemberModel> Members)
{
    /// <summary>Whether reading can be asked where it stands: it comes and goes with its members.</summary>
    public bool IsTraced => Members.Count > 0;
}

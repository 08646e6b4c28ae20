using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning.Roles;

namespace ArticleSchema.Generator.Planning;

/// <summary>How an article is read, step by step: everything is decided, nothing is C# yet.</summary>
/// <param name="AcceptsAnyText">Whether every text is an article of this format.</param>
internal abstract record ArticlePlan(bool AcceptsAnyText)
{
    /// <summary>The type whose articles are read.</summary>
    public abstract DeclaredType Type { get; }

    /// <summary>Whether text that is not valid UTF-8 is refused.</summary>
    public virtual bool IsValidated => false;
}

/// <summary>How a format is read: front steps from the start of the window, back steps from its end, then the rest.</summary>
/// <param name="Model">The format as declared.</param>
/// <param name="Front">The steps from the start, in their order.</param>
/// <param name="Back">The steps from the end, in their order: the last element of the template first.</param>
/// <param name="Rest">The step that takes what they leave, or null if they may not leave anything.</param>
/// <param name="End">What is expected behind the last front step if there is no rest and something can be left; else null.</param>
/// <param name="EndsByItself">Whether the front steps find the end of an article that other text follows.</param>
/// <param name="Last">The steps that find the start of an article that other text precedes, the last element of the template
/// first; empty if there is no such way.</param>
/// <param name="IsLastConfirmed">Whether what those steps have found has to be read from its start, too, for its values may be
/// seen to end elsewhere from there.</param>
/// <param name="GuardBefore">What is reported if the character before such an article may not be there; null if any may.</param>
/// <param name="GuardBehind">What is reported if the character behind an article may not be there; null if any may.</param>
/// <param name="AcceptsAnyText">Whether every text is an article of this format.</param>
/// <param name="Lenses">How an article is written with another value of one member.</param>
/// <param name="Computed">What is checked of computed numbers.</param>
/// <param name="Roles">How an article is written of values by their roles.</param>
internal sealed record FormatPlan(
    FormatModel Model,
    EquatableArray<Step> Front,
    EquatableArray<Step> Back,
    MemberStep? Rest,
    Expectation? End,
    bool EndsByItself,
    EquatableArray<Step> Last,
    bool IsLastConfirmed,
    Expectation? GuardBefore,
    Expectation? GuardBehind,
    bool AcceptsAnyText,
    EquatableArray<Lens> Lenses,
    EquatableArray<ComputedCheck> Computed,
    EquatableArray<RoleCreation> Roles)
    : ArticlePlan(AcceptsAnyText)
{
    public override DeclaredType Type => Model.Type;

    public override bool IsValidated => Model.Encoding is { IsValidated: true };

    /// <summary>Whether reading can be asked where the parts of an article stand.</summary>
    public bool IsTraced => Lenses.Any(lens => lens.IsTraced);
}

/// <summary>How a choice is read: branch by branch, until the checks of one hold.</summary>
/// <param name="Model">The choice as declared.</param>
/// <param name="Stages">The branches, in their order.</param>
/// <param name="NoBranch">What is expected if none of them matches; null if the last one takes every text.</param>
/// <param name="AcceptsAnyText">Whether every text is an article of this format.</param>
/// <param name="Roles">How a branch is written of values by their roles.</param>
internal sealed record ChoicePlan(
    ChoiceModel Model,
    EquatableArray<ChoiceStage> Stages,
    Expectation? NoBranch,
    bool AcceptsAnyText,
    EquatableArray<ChoiceCreation> Roles)
    : ArticlePlan(AcceptsAnyText)
{
    public override DeclaredType Type => Model.Type;

    public override bool IsValidated => Model.Encoding is { IsValidated: true };

    /// <summary>Whether it is told by so little what a text is that loops over elements do it in place.</summary>
    public bool IsReadInPlace =>
        AcceptsAnyText && Branches.All(branch => !branch.IsFramed && branch.Place.Count == 0 && branch.Member.Value is TextValue
            && branch.Checks.All(check => check is LengthCheck or EdgeCheck or SingleLineCheck));

    /// <summary>The checks of a branch that are made in one call, behind the arithmetic that few texts pass: several calls on the way of
    /// each element would keep what a loop has at hand out of the registers.</summary>
    public EquatableArray<Check> ChecksApart(Branch branch)
    {
        Check[] apart = IsReadInPlace ? [.. branch.Checks.SkipWhile(check => check.IsArithmetic)] : [];
        return apart.Length > 1 && apart.Length < branch.Checks.Count ? apart.ToEquatableArray() : EquatableArray<Check>.Empty;
    }

    /// <summary>All branches.</summary>
    public IEnumerable<Branch> Branches => Stages.SelectMany(stage => stage.Groups).SelectMany(group => group.Branches);
}

/// <summary>Branches that are tried one after the other; of several groups only those of the first byte.</summary>
/// <param name="Groups">The groups, which share no first byte.</param>
internal sealed record ChoiceStage(EquatableArray<BranchGroup> Groups);

/// <summary>Branches that are tried one after the other.</summary>
/// <param name="FirstBytes">The bytes that they begin with, ascending; empty if it may be any, or none.</param>
/// <param name="Branches">The branches, in their order.</param>
internal sealed record BranchGroup(EquatableArray<byte> FirstBytes, EquatableArray<Branch> Branches);

/// <summary>A branch of a choice.</summary>
/// <param name="Member">The property.</param>
/// <param name="Place">What has to be right about the place of an element in its list.</param>
/// <param name="Opening">What stands before its value, or null.</param>
/// <param name="Closing">What stands behind its value, or null.</param>
/// <param name="Checks">What its text has to pass, cheap checks first; empty for an article, which checks itself.</param>
internal sealed record Branch(
    MemberModel Member, EquatableArray<PlaceRule> Place, LiteralStep? Opening, LiteralStep? Closing, EquatableArray<Check> Checks)
{
    /// <summary>Whether something stands around its value.</summary>
    public bool IsFramed => Opening is not null || Closing is not null;
}

/// <summary>How headers are read: line by line, in any order.</summary>
/// <param name="Model">The headers as declared.</param>
/// <param name="Headers">The headers, in the order of their declaration.</param>
/// <param name="Others">The member that takes all other headers, or null.</param>
/// <param name="Unknown">What is reported of any other header; null if a member takes those.</param>
/// <param name="End">What is expected behind the last header of a text that has nothing else.</param>
/// <param name="Lenses">How an article is written with another value of one member.</param>
/// <param name="Computed">What is checked of computed numbers.</param>
/// <param name="Roles">How an article is written of values by their roles.</param>
internal sealed record HeadersPlan(
    HeadersModel Model,
    EquatableArray<HeaderStep> Headers,
    MemberModel? Others,
    Expectation? Unknown,
    Expectation End,
    EquatableArray<Lens> Lenses,
    EquatableArray<ComputedCheck> Computed,
    EquatableArray<RoleCreation> Roles)
    : ArticlePlan(AcceptsAnyText: false)
{
    public override DeclaredType Type => Model.Type;

    public override bool IsValidated => Model.Encoding is { IsValidated: true };
}

/// <summary>A header.</summary>
/// <param name="Member">The member that takes it.</param>
/// <param name="Value">How its value is taken; null if all headers of the name are collected.</param>
/// <param name="Duplicates">What of it if it is there again.</param>
/// <param name="Twice">What is reported if it is there again; null if it may be.</param>
/// <param name="Missing">What is reported if it is not there; null if it may be missing.</param>
internal sealed record HeaderStep(
    MemberModel Member, MemberStep? Value, HeaderDuplicates Duplicates, Expectation? Twice, Expectation? Missing);

/// <summary>How a document is read: by its view.</summary>
/// <param name="Model">The document as declared.</param>
/// <param name="View">How its view is read.</param>
internal sealed record DocumentPlan(DocumentModel Model, ArticlePlan View) : ArticlePlan(View.AcceptsAnyText)
{
    public override DeclaredType Type => Model.Type;

    // It has strings, which could not give other bytes back.
    public override bool IsValidated => true;
}

/// <summary>No way to read a type whose definition has a mistake.</summary>
/// <param name="Model">What is left of it.</param>
internal sealed record MistakenPlan(MistakenModel Model) : ArticlePlan(AcceptsAnyText: false)
{
    public override DeclaredType Type => Model.Type;
}

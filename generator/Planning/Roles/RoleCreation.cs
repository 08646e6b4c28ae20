using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning.Roles;

/// <summary>How an article is written of values by the roles of a vocabulary.</summary>
/// <param name="Vocabulary">The vocabulary.</param>
/// <param name="Roles">The roles that its members have, or those of a format that it holds.</param>
/// <param name="Takes">What each member takes of the source, in their order.</param>
/// <param name="Missing">The member for which nobody can give a value, so that no article can be written; else null.</param>
internal sealed record RoleCreation(
    string Vocabulary, EquatableArray<Role> Roles, EquatableArray<RoleTake> Takes, MemberModel? Missing);

/// <summary>What a member takes of a source.</summary>
/// <param name="Member">The member.</param>
/// <param name="Kind">What kind of value it takes.</param>
/// <param name="Roles">The roles of the value.</param>
/// <param name="OneOf">The texts that it can be; empty if it can be any.</param>
/// <param name="Reserved">The texts that a list leaves, since a member behind it can be nothing else.</param>
/// <param name="Otherwise">What it is if there is no value; null for nothing.</param>
/// <param name="Before">The member right before it, on whose line it begins to be folded; null if there is none.</param>
internal sealed record RoleTake(
    MemberModel Member,
    RoleTakeKind Kind,
    EquatableArray<Role> Roles,
    EquatableArray<Literal> OneOf,
    EquatableArray<Literal> Reserved,
    Literal? Otherwise,
    MemberModel? Before)
{
    /// <summary>Whether the article has to have a value.</summary>
    public bool IsRequired => Member.Presence == Presence.Required;
}

/// <summary>What kind of value a member takes.</summary>
internal enum RoleTakeKind
{
    /// <summary>None: nobody gives it.</summary>
    Nothing,

    /// <summary>A number, a date, or another value of its own.</summary>
    Value,

    /// <summary>A text.</summary>
    Text,

    /// <summary>All texts that are left.</summary>
    Texts,

    /// <summary>An article of a format with roles of its own.</summary>
    Article,

    /// <summary>All such articles that can be made.</summary>
    Articles,
}

/// <summary>How a choice is written of values by the roles of a vocabulary.</summary>
/// <param name="Vocabulary">The vocabulary.</param>
/// <param name="Roles">The roles that its branches have, or those of a format that one holds.</param>
/// <param name="Cases">The branches for each role.</param>
internal sealed record ChoiceCreation(string Vocabulary, EquatableArray<Role> Roles, EquatableArray<RoleCase> Cases);

/// <summary>The branches that can be made of a value of a role: the first that takes it is.</summary>
/// <param name="Role">The role.</param>
/// <param name="Branches">The branches.</param>
internal sealed record RoleCase(Role Role, EquatableArray<RoleBranch> Branches);

/// <summary>A branch that can be made of a value of a role.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="Take">What it takes.</param>
internal sealed record RoleBranch(BranchModel Branch, RoleTake Take);

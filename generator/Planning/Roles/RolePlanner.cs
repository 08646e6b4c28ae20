using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning.Roles;

/// <summary>Plans how articles are written of values by the roles of a vocabulary: which member takes which value, and what is
/// missing.</summary>
internal static class RolePlanner
{
    /// <summary>Plans a format, for each vocabulary that it has.</summary>
    public static EquatableArray<RoleCreation> Plan(FormatModel model) =>
        (from vocabulary in model.Vocabularies select Plan(model, vocabulary)).ToEquatableArray();

    /// <summary>Plans a choice, for each vocabulary that it has.</summary>
    public static EquatableArray<ChoiceCreation> Plan(ChoiceModel model) =>
        (from vocabulary in model.Vocabularies
         let roles = model.RolesOf(vocabulary).ToEquatableArray()
         select new ChoiceCreation(vocabulary, roles, roles.Select(role => Plan(model, role)).ToEquatableArray())).ToEquatableArray();

    private static RoleCreation Plan(FormatModel model, string vocabulary)
    {
        var given = model.Members.Where(member => member.Computation is null).ToList();
        var takes = given.Select((member, i) => Plan(member, vocabulary, given.Skip(i + 1), model.NeighbourBefore(member))).ToList();
        // A number or a date that nobody gives cannot be made up.
        var missing = takes.FirstOrDefault(take => take is { Kind: RoleTakeKind.Nothing, IsRequired: true, Member.Value.IsScalar: true });
        return new(vocabulary, model.RolesOf(vocabulary).ToEquatableArray(), takes.ToEquatableArray(), missing?.Member);
    }

    private static RoleTake Plan(MemberModel member, string vocabulary, IEnumerable<MemberModel> behind, MemberModel? before)
    {
        var own = member.Roles.Where(role => role.Vocabulary == vocabulary).ToEquatableArray();
        var kind = KindOf(member, own, vocabulary);
        var taken = member.RolesOf(vocabulary).ToList();
        var leaves = member.Value.Literals.Count == 0 && (member.Presence != Presence.Required || member.Value is ListValue);
        var reserved = leaves ? behind.SelectMany(next => LiteralsOf(next, taken)).Distinct() : [];
        return new(
            member,
            kind,
            own,
            member.Value is TextValue or TextListValue ? member.Value.Literals : EquatableArray<Literal>.Empty,
            reserved.ToEquatableArray(),
            member is { Value: TextValue { Rules.Written: { } written }, Presence: Presence.Required } ? written : null,
            before is { Value: TextValue or ArticleValue } ? before : null);
    }

    private static RoleTakeKind KindOf(MemberModel member, EquatableArray<Role> own, string vocabulary)
    {
        var holdsRoles = member.Held?.Vocabularies.Contains(vocabulary) ?? false;
        return member.Value switch
        {
            ArticleValue when holdsRoles => RoleTakeKind.Article,
            ArticleListValue when holdsRoles => RoleTakeKind.Articles,
            _ when own.Count == 0 => RoleTakeKind.Nothing,
            { IsScalar: true } => RoleTakeKind.Value,
            ListValue => RoleTakeKind.Texts,
            TextValue or ArticleValue => RoleTakeKind.Text,
            _ => RoleTakeKind.Nothing,
        };
    }

    /// <summary>The literals that a member takes for a text of some roles, if it takes no others.</summary>
    private static IEnumerable<Literal> LiteralsOf(MemberModel member, IReadOnlyCollection<Role> roles) =>
        member.Held is { } held ? held.Members.SelectMany(inner => LiteralsOf(inner, roles))
        : member.Value is TextValue or TextListValue && member.Roles.Any(roles.Contains) ? member.Value.Literals
        : [];

    private static RoleCase Plan(ChoiceModel model, Role role)
    {
        var branches =
            from branch in model.Branches
            where branch.Member.RolesOf(role.Vocabulary).Contains(role)
            select new RoleBranch(branch, Plan(branch.Member, role.Vocabulary, [], null));
        // Behind the first branch that takes every text, no other is made.
        var found = new List<RoleBranch>();
        foreach (var branch in branches)
        {
            found.Add(branch);
            if (branch.Take.OneOf.Count == 0)
                break;
        }
        return new(role, found.ToEquatableArray());
    }
}

using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>Binds the roles of a member: each is a member of an enum.</summary>
internal static class RoleBinder
{
    public static EquatableArray<Role> Bind(MemberDefinition member, List<Finding> findings)
    {
        var roles = member.Attributes.Roles;
        if (roles.Contains(Role.Unknown))
            findings.Add(Finding.OnMember(DescriptorIds.UnknownRole, member.Name, member.Name));
        return roles.Distinct().Where(role => role != Role.Unknown).ToEquatableArray();
    }
}

namespace ArticleSchema;

/// <summary>An article that shows its values by the roles of a vocabulary. Generated for views with a <see cref="RoleAttribute"/>, and
/// for those that hold such.</summary>
/// <typeparam name="TRole">The vocabulary.</typeparam>
public interface IRoleVisitable<TRole>
    where TRole : struct, Enum
{
    /// <summary>Shows the values that have a role, in the order in which the properties are declared; those of a format that is held
    /// in its place.</summary>
    /// <remarks>What is not there is not shown. Nothing is copied or allocated.</remarks>
    /// <param name="visitor">Is shown the values.</param>
    /// <typeparam name="TVisitor">The type of the visitor.</typeparam>
    void VisitRoles<TVisitor>(ref TVisitor visitor)
        where TVisitor : IRoleVisitor<TRole>, allows ref struct;
}

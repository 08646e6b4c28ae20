namespace ArticleSchema;

/// <summary>What a value is to those who read articles of many formats: a member of an enum of theirs, which is the vocabulary.</summary>
/// <remarks>
/// The words of the vocabulary mean nothing to the format: the generated type shows its values by them, those of the formats that it
/// holds as well. See <see cref="IRoleVisitable{TRole}"/>.
/// </remarks>
/// <param name="role">A member of an enum: <c>[Role(NewsRole.Headline)]</c>.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class RoleAttribute(object role) : Attribute
{
    /// <summary>The member of the enum.</summary>
    public object Role { get; } = role;
}

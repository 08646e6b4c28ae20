namespace ArticleSchema.Generator.Model;

/// <summary>A property of the annotated type.</summary>
/// <param name="Name">Its name.</param>
/// <param name="LocalName">A name for parameters and variables, unique in the type.</param>
/// <param name="JsonName">Its name in JSON.</param>
/// <param name="Modifiers">Its modifiers, as written in C#.</param>
/// <param name="TypeName">Its type, as it is named from here.</param>
/// <param name="Value">What it holds.</param>
/// <param name="Presence">Whether it can be absent, and how that shows.</param>
internal sealed record MemberModel(
    string Name,
    string LocalName,
    string JsonName,
    string Modifiers,
    string TypeName,
    ValueModel Value,
    Presence Presence)
{
    /// <summary>How a document has this property; null in a view.</summary>
    public DocumentProperty? Property { get; init; }

    /// <summary>The name of the field that keeps its value.</summary>
    public string FieldName => "_" + LocalName.TrimStart('@');

    /// <summary>A name for a variable that has to do with it.</summary>
    public string Derived(string suffix) => LocalName.TrimStart('@') + suffix;
}

/// <summary>Whether a member can be absent, and how that shows.</summary>
internal enum Presence
{
    /// <summary>It is always there.</summary>
    Required,

    /// <summary>It stands in an optional group and is empty where the group is not there.</summary>
    EmptyIfAbsent,

    /// <summary>It stands in an optional group and is a <see cref="Nullable{T}"/>.</summary>
    Nullable,

    /// <summary>It stands in an optional group and is the runtime's <c>Optional&lt;T&gt;</c>.</summary>
    Optional,
}

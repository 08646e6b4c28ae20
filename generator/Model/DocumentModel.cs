namespace ArticleSchema.Generator.Model;

/// <summary>A type with values of its own, and the view that it is read by.</summary>
/// <param name="Type">The type.</param>
/// <param name="ShadowedNames">See <see cref="ArticleModel"/>.</param>
/// <param name="View">The view: a format, or a choice.</param>
/// <param name="Keyword">What kind of type it is, as C# declares it.</param>
/// <param name="Construction">How it is made of its values; null for a choice, of which the branches are made.</param>
internal sealed record DocumentModel(
    DeclaredType Type,
    EquatableArray<string> ShadowedNames,
    ArticleModel View,
    string Keyword,
    Construction? Construction)
    : ArticleModel(Type, ShadowedNames, View.Members)
{
    /// <summary>Whether it depends on the place of an element in its list, too, what the element is.</summary>
    public bool DependsOnPlace => View is ChoiceModel { DependsOnPlace: true };
}

/// <summary>How a document is made of its values.</summary>
/// <param name="Arguments">What its constructor takes.</param>
/// <param name="Initialized">What is set thereafter.</param>
internal sealed record Construction(EquatableArray<Argument> Arguments, EquatableArray<MemberModel> Initialized);

/// <summary>An argument of a constructor.</summary>
/// <param name="Parameter">The name of the parameter.</param>
/// <param name="Member">The member whose value it is.</param>
internal sealed record Argument(string Parameter, MemberModel Member);

/// <summary>How a document has a property.</summary>
/// <param name="FullName">Its full name, or that of the type of a branch: where it is documented.</param>
/// <param name="TypeName">The type of the property, of the elements of a list.</param>
/// <param name="Form">In what form it has the value.</param>
/// <param name="IsNullable">Whether it can be null.</param>
/// <param name="IsValueType">Whether its type is a value type.</param>
/// <param name="IsSettable">Whether it can be set when the document is made.</param>
/// <param name="IsRequired">Whether it has to be.</param>
internal sealed record DocumentProperty(
    string FullName,
    string TypeName,
    DocumentForm Form,
    bool IsNullable,
    bool IsValueType,
    bool IsSettable,
    bool IsRequired);

/// <summary>In what form a document has a value.</summary>
internal enum DocumentForm
{
    /// <summary>As it is: a number, a date, an enum, a string, another document.</summary>
    Value,

    /// <summary>A list, as an array.</summary>
    Array,

    /// <summary>A list, as an immutable array.</summary>
    ImmutableArray,

    /// <summary>A list, as what can only be read of one.</summary>
    ReadOnlyList,
}

using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions;

/// <summary>A property as it stands in the source.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Modifiers">Its modifiers, as written in C#.</param>
/// <param name="TypeName">Its type, as it is named from here.</param>
/// <param name="Kind">What its type is to us.</param>
/// <param name="ElementName">The format's type of an article or a list of articles, the keyword of a number, the type of an enum or of a list's values;
/// else empty.</param>
/// <param name="Held">The full name of the format of an article or a list of articles; empty for anything else.</param>
/// <param name="Element">That format; null if it is one of those that hold this property, for then reading would not end.</param>
/// <param name="Constants">The members of an enum; empty for anything else.</param>
/// <param name="Wrapper">What its type is wrapped in.</param>
/// <param name="IsPartialGetter">Whether it is a partial property that is only got.</param>
/// <param name="Attributes">What its attributes say.</param>
internal sealed record MemberDefinition(
    string Name,
    string Modifiers,
    string TypeName,
    MemberKind Kind,
    string ElementName,
    string Held,
    ArticleDefinition? Element,
    EquatableArray<ConstantDefinition> Constants,
    MemberWrapper Wrapper,
    bool IsPartialGetter,
    MemberAttributes Attributes)
{
    /// <summary>How a document has this property; null in a view.</summary>
    public DocumentProperty? Property { get; init; }

    /// <summary>Whether its type in a view is one of folded texts.</summary>
    public bool HasFoldedType { get; init; }

    /// <summary>What the elements of a list of values are to us; of anything else, what it is itself.</summary>
    public MemberKind ScalarKind { get; init; } = Kind;

    /// <summary>Whether it is a list with separators.</summary>
    public bool IsList => Kind is MemberKind.TextList or MemberKind.ArticleList or MemberKind.ValueList;

    /// <summary>Whether it is a list of headers with their names, in a document.</summary>
    public bool HoldsHeaders => Kind == MemberKind.HeaderList && Property is { TypeName: "global::ArticleSchema.Header" };

    /// <summary>Whether a format is reached from this property.</summary>
    public bool Reaches(string metadataName) =>
        Element is null ? Held == metadataName : Element.Members.Any(member => Element.Uses(member) && member.Reaches(metadataName));
}

/// <summary>A member of an enum as it stands in the source.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Literals">What stands for it.</param>
internal sealed record ConstantDefinition(string Name, EquatableArray<string> Literals);

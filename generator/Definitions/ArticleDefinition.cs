using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions;

/// <summary>An annotated type as it stands in the source, nothing of it interpreted: what one look at its symbol gives.</summary>
/// <param name="Type">The type.</param>
/// <param name="Shape">What kind of type it is.</param>
/// <param name="Kind">Which attribute it has.</param>
/// <param name="Template">The template; empty for a choice.</param>
/// <param name="OutputNewLine">What a line feed of the template is written as.</param>
/// <param name="NotPrecededBy">What the character before it may not be, or null.</param>
/// <param name="NotFollowedBy">What the character behind it may not be, or null.</param>
/// <param name="IgnoresCase">Whether the text of the template is read in any case.</param>
/// <param name="Members">The properties, in the order of their declaration.</param>
/// <param name="ShadowedNames">Names of <see cref="EmittedNames"/> that mean something else where the type stands.</param>
internal sealed record ArticleDefinition(
    DeclaredType Type,
    TypeShape Shape,
    ArticleKind Kind,
    string Template,
    string OutputNewLine,
    string? NotPrecededBy,
    string? NotFollowedBy,
    bool IgnoresCase,
    EquatableArray<MemberDefinition> Members,
    EquatableArray<string> ShadowedNames)
{
    /// <summary>What headers look like; null for anything else.</summary>
    public HeadersDefinition? Headers { get; init; }

    /// <summary>In what bytes its articles come; null where that is not declared.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>What stands for it in the JSON of another format: the name of a member, empty for its text; null for an object.</summary>
    public string? JsonValue { get; init; }

    /// <summary>What there is to know of a type that is a document; null for a view.</summary>
    public DocumentDefinition? Document { get; init; }

    /// <summary>Whether a property has a place in the format.</summary>
    public bool Uses(MemberDefinition member) =>
        Kind == ArticleKind.Headers ? member.IsPartialGetter
        : Kind == ArticleKind.Choice ? member.Attributes.IsBranch
        : Template.Contains($"{{{member.Name}}}") || Template.Contains($"{{*{member.Name}}}");
}

/// <summary>What headers look like, as it is declared.</summary>
/// <param name="NameEnd">What stands behind a name.</param>
/// <param name="IgnoresCase">Whether the case of names does not matter.</param>
/// <param name="Lines">The further lines of headers, and those between them.</param>
/// <param name="Duplicates">What of a header that is there more than once.</param>
internal sealed record HeadersDefinition(string NameEnd, bool IgnoresCase, HeaderLines Lines, HeaderDuplicates Duplicates);

/// <summary>What a type is annotated as.</summary>
internal enum ArticleKind
{
    Format,
    Choice,
    Headers,

    /// <summary>Both a format and a choice, or one of them twice.</summary>
    Several,
}

/// <summary>What kind of type was annotated.</summary>
[Flags]
internal enum TypeShape
{
    None = 0,
    Partial = 1,
    ReadOnly = 2,
    RefStruct = 4,
    Generic = 8,

    /// <summary>A struct that is no record, and can be seen from other files.</summary>
    Struct = 16,

    /// <summary>A type with values of its own.</summary>
    Document = 32,

    /// <summary>The shape of a view.</summary>
    View = Partial | ReadOnly | RefStruct | Struct,
}

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

/// <summary>A constraint of the first or the last character of a text as it stands in the source.</summary>
/// <param name="Constraint">Which.</param>
/// <param name="Chars">The characters.</param>
internal sealed record EdgeDefinition(EdgeConstraint Constraint, string Chars);

/// <summary>What the attributes of a property say; null where there is none.</summary>
internal sealed record MemberAttributes
{
    public string? HeaderName { get; init; }

    public string? Pattern { get; init; }

    public string? Language { get; init; }

    public string? Converter { get; init; }

    public EquatableArray<string>? TrueLiterals { get; init; }

    public EquatableArray<string>? FalseLiterals { get; init; }

    public EquatableArray<string>? Initiators { get; init; }

    public EquatableArray<string>? Terminators { get; init; }

    public bool IgnoresCase { get; init; }

    public EquatableArray<string>? Separators { get; init; }

    public bool IsBlankLines { get; init; }

    public SeparatorPosition SeparatorPosition { get; init; }

    public string? Chars { get; init; }

    public (int Minimum, int Maximum)? Length { get; init; }

    public bool IsSingleLine { get; init; }

    public Folding? Folding { get; init; }

    public EquatableArray<EdgeDefinition> Edges { get; init; } = EquatableArray<EdgeDefinition>.Empty;

    public EquatableArray<string>? Literals { get; init; }

    public int? MinOccurs { get; init; }

    public int? MaxOccurs { get; init; }

    public EquatableArray<string>? NilValues { get; init; }

    public TrimDefinition? Trim { get; init; }

    public DelimiterOccurrence? UpTo { get; init; }

    public Computation? Computation { get; init; }

    public string? JsonName { get; init; }

    public EquatableArray<Role> Roles { get; init; } = EquatableArray<Role>.Empty;

    public bool IsBranch { get; init; }

    public EquatableArray<PlaceRule> Place { get; init; } = EquatableArray<PlaceRule>.Empty;
}

/// <summary>What fills up the place of a value, as it is declared.</summary>
internal sealed record TrimDefinition(TrimKind Kind, char Padding);

internal enum MemberKind
{
    Unsupported,
    Text,
    TextList,
    Article,
    ArticleList,
    ValueList,
    Date,
    SignedNumber,
    UnsignedNumber,
    Enum,
    Boolean,
    HeaderList,

    /// <summary>A time, or a date and a time.</summary>
    Temporal,

    /// <summary>What its type itself, or a converter, reads and writes.</summary>
    Converted,
}

internal enum MemberWrapper
{
    None,
    Nullable,
    Optional,
}

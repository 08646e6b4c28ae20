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

    /// <summary>What stands for no value, the first is written; empty if nothing does.</summary>
    public EquatableArray<Literal> Nil { get; init; } = EquatableArray<Literal>.Empty;

    /// <summary>What fills up the place of the value; null if nothing does.</summary>
    public Trimming? Trimming { get; init; }

    /// <summary>Up to which occurrence of the text next to it the value goes; null for the nearest.</summary>
    public DelimiterOccurrence? UpTo { get; init; }

    /// <summary>How it is computed when an article is written; null if it is given.</summary>
    public Computation? Computation { get; init; }

    /// <summary>What it is to those who read articles of many formats.</summary>
    public EquatableArray<Role> Roles { get; init; } = EquatableArray<Role>.Empty;

    /// <summary>The roles of a vocabulary that it has, or the members of the format that it holds.</summary>
    public IEnumerable<Role> RolesOf(string vocabulary) =>
        Roles.Where(role => role.Vocabulary == vocabulary).Concat(Held?.RolesOf(vocabulary) ?? []).Distinct();

    /// <summary>The format that it holds, or holds a list of; null of anything else.</summary>
    public ArticleModel? Held => Value switch
    {
        ArticleValue article => article.Format,
        ArticleListValue list => list.Format,
        _ => null,
    };

    /// <summary>The form of its value, or of each value of a list; null if it is made of texts.</summary>
    public ValueModel? Scalar => Value is ScalarListValue list ? list.Element : Value.IsScalar ? Value : null;

    /// <summary>Whether nothing but its value can stand in its place.</summary>
    public bool IsBare => Nil.Count == 0 && Trimming is null;

    /// <summary>Whether the same value can stand in its place in several forms.</summary>
    public bool HasSpellings => Value.IsScalar || Value is TextValue { Folding: not null } || !IsBare;

    /// <summary>Whether every text can stand in its place, the empty one too.</summary>
    public bool AcceptsAnyText => Value.AcceptsAnyText && Trimming is not { Width: not null };

    /// <summary>The literals of its value, or of each text of a list, and those that stand for none; the longest first.</summary>
    public EquatableArray<Literal> Literals =>
        Nil.Count == 0 || Value.Literals.Count == 0 ? Value.Literals : Literal.LongestFirst(Value.Literals.Concat(Nil)).ToEquatableArray();

    /// <summary>The texts that can stand in its place, if there are no others; the longest first.</summary>
    public EquatableArray<Literal> Texts =>
        Value is TextValue or EnumValue && Trimming is null ? Literals : EquatableArray<Literal>.Empty;

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

    /// <summary>It stands in an optional group or can be nil, and is empty where it is absent.</summary>
    EmptyIfAbsent,

    /// <summary>It stands in an optional group or can be nil, and is a <see cref="Nullable{T}"/>.</summary>
    Nullable,

    /// <summary>It stands in an optional group or can be nil, and is the runtime's <c>Optional&lt;T&gt;</c>.</summary>
    Optional,
}

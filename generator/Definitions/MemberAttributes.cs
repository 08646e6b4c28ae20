using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions;

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

/// <summary>A constraint of the first or the last character of a text as it stands in the source.</summary>
/// <param name="Constraint">Which.</param>
/// <param name="Chars">The characters.</param>
internal sealed record EdgeDefinition(EdgeConstraint Constraint, string Chars);

/// <summary>What fills up the place of a value, as it is declared.</summary>
internal sealed record TrimDefinition(TrimKind Kind, char Padding);

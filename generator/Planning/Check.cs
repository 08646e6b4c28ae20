using System.Collections.Immutable;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>A test that a text has to pass.</summary>
internal abstract record Check
{
    /// <summary>Whether it takes a few instructions, and no call.</summary>
    public virtual bool IsArithmetic => false;

    /// <summary>The tests that rules ask for, arithmetic before passes over the text.</summary>
    public static EquatableArray<Check> For(TextRules rules)
    {
        var checks = ImmutableArray.CreateBuilder<Check>();
        if (rules.MinLength > 0 || rules.MaxLength < int.MaxValue)
            checks.Add(new LengthCheck(rules.MinLength, rules.MaxLength));
        checks.AddRange(rules.Edges.Select(edge => new EdgeCheck(edge)));
        if (rules.IsSingleLine)
            checks.Add(new SingleLineCheck());
        if (rules.Chars is { } chars)
            checks.Add(new CharsCheck(chars));
        if (rules.Folding is { } folding)
            checks.Add(new FoldingCheck(folding.Kind));
        if (rules.Literals.Count > 0)
            checks.Add(new LiteralsCheck());
        return new(checks.ToImmutable());
    }

    /// <summary>Whether of the elements of a list only the first and the last can fail: empty lines part them, and an empty line is all
    /// that they must not have.</summary>
    public static bool IsOfEdgesOnly(TextListValue list) =>
        list.Separation.Kind == SeparationKind.BlankLines
        && For(list.Rules) is { Count: 1 } checks
        && checks[0] is FoldingCheck { Kind: FoldingKind.Paragraph };
}

/// <summary>Its length in bytes is between two bounds.</summary>
internal sealed record LengthCheck(int Minimum, int Maximum) : Check
{
    public override bool IsArithmetic => true;
}

/// <summary>Its first or its last character is, or is not, of a class.</summary>
internal sealed record EdgeCheck(EdgeRule Rule) : Check
{
    public override bool IsArithmetic => Rule.Chars.Alternatives.Count == 0 && !Rule.Chars.BeyondAscii.Any();
}

/// <summary>It has no line feed.</summary>
internal sealed record SingleLineCheck : Check;

/// <summary>Its lines are such as a folding makes them.</summary>
internal sealed record FoldingCheck(FoldingKind Kind) : Check;

/// <summary>All its characters are of a class.</summary>
internal sealed record CharsCheck(CharacterClass Chars) : Check;

/// <summary>It is one of its member's literals.</summary>
internal sealed record LiteralsCheck : Check;

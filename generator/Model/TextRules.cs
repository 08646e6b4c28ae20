using System.Collections.Immutable;

namespace ArticleSchema.Generator.Model;

/// <summary>What a text may be.</summary>
/// <param name="Chars">What it is made of, or null for anything.</param>
/// <param name="MinLength">The least length in bytes.</param>
/// <param name="MaxLength">The greatest length in bytes; <see cref="int.MaxValue"/> if there is none.</param>
/// <param name="IsSingleLine">Whether it holds no line feed.</param>
/// <param name="Edges">What its first and its last character may be, in the order of the constraints.</param>
/// <param name="Literals">What it has to be one of, the longest first; empty if it need not.</param>
internal sealed record TextRules(
    CharacterClass? Chars,
    int MinLength,
    int MaxLength,
    bool IsSingleLine,
    EquatableArray<EdgeRule> Edges,
    EquatableArray<Literal> Literals)
{
    /// <summary>How it is one text on several lines; null if its lines are no matter.</summary>
    public Folding? Folding { get; init; }

    /// <summary>The first of the literals as declared; null if there are none.</summary>
    public Literal? Written { get; init; }

    /// <summary>Whether every text will do, the empty one too.</summary>
    public bool AcceptsAnyText =>
        Literals.Count == 0 && Chars is null && MinLength == 0 && MaxLength == int.MaxValue && !IsSingleLine && Edges.Count == 0 && Folding is null;

    /// <summary>Whether every text has the same length.</summary>
    public bool HasFixedLength => MinLength == MaxLength;

    /// <summary>The characters that a text can start with, if it has any, or end with; null if it can be any.</summary>
    /// <param name="isFirst">Whether it is about the first character.</param>
    public CharacterClass? Edge(bool isFirst)
    {
        var sets = Edges.Where(edge => edge.IsFirst == isFirst).Select(edge => edge.Allowed).ToList();
        if (Chars is not null)
            sets.Add(Chars.Ranges);
        if (IsSingleLine && sets.Count > 0)
            sets.Add(new(CharacterRange.Complement([new('\n', '\n')])));
        return sets.Count == 0 ? null : new("", new(sets.Select(set => set.ToImmutableArray()).Aggregate(CharacterRange.Intersect)));
    }

    /// <summary>The rules in words: <c>2 to 4 bytes of A-Za-z</c>.</summary>
    public string Describe()
    {
        if (Literals.Count > 0)
            return Literal.Describe(Literals);

        var words = new List<string> { DescribeLength() };
        if (Chars is not null)
            words.Add("of " + Chars.Describe());
        if (IsSingleLine)
            words.Add("on a single line");
        words.AddRange(Edges.Select(edge => edge.Describe()));
        if (Folding is not null)
            words.Add(Folding.Describe());
        return string.Join(" ", words);
    }

    private string DescribeLength() =>
        (MinLength, MaxLength) switch
        {
            (0, int.MaxValue) => "text",
            (1, int.MaxValue) => "at least 1 byte",
            (var least, int.MaxValue) => $"at least {least} bytes",
            (1, 1) => "1 byte",
            var (least, most) when least == most => $"{most} bytes",
            var (least, most) => $"{least} to {most} bytes",
        };
}

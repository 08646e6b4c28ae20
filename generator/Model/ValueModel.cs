namespace ArticleSchema.Generator.Model;

/// <summary>What a hole holds.</summary>
internal abstract record ValueModel
{
    /// <summary>Whether it is a value of its own, and not a text or made of texts.</summary>
    public virtual bool IsScalar => false;

    /// <summary>Whether it takes every text, the empty one too.</summary>
    public virtual bool AcceptsAnyText => false;

    /// <summary>What its text, or each text of a list, has to be one of, the longest first; empty if it need not.</summary>
    public virtual EquatableArray<Literal> Literals => EquatableArray<Literal>.Empty;

    /// <summary>How its text, or each text of a list, is folded; null if it is not.</summary>
    public virtual Folding? Folding => null;
}

/// <summary>How many elements a list has.</summary>
/// <param name="Least">The least number; 0 if there may be none.</param>
/// <param name="Most">The greatest number.</param>
internal readonly record struct Occurrence(int Least, int Most)
{
    /// <summary>Whether there may be any number of them.</summary>
    public bool IsAny => Least == 0 && Most == int.MaxValue;
}

/// <summary>A text.</summary>
/// <param name="Rules">What it may be.</param>
internal sealed record TextValue(TextRules Rules) : ValueModel
{
    public override bool AcceptsAnyText => Rules.AcceptsAnyText;

    public override EquatableArray<Literal> Literals => Rules.Literals;

    public override Folding? Folding => Rules.Folding;
}

/// <summary>A list.</summary>
/// <param name="Separation">How the elements are told apart.</param>
/// <param name="Occurs">How many elements there are.</param>
internal abstract record ListValue(Separation Separation, Occurrence Occurs) : ValueModel;

/// <summary>A list of texts.</summary>
/// <param name="Separation">How the elements are told apart.</param>
/// <param name="Occurs">How many elements there are.</param>
/// <param name="Rules">What each element may be.</param>
internal sealed record TextListValue(Separation Separation, Occurrence Occurs, TextRules Rules) : ListValue(Separation, Occurs)
{
    public override bool AcceptsAnyText => Occurs.IsAny && Rules.AcceptsAnyText && Separation.Position == SeparatorPosition.Infix;

    public override EquatableArray<Literal> Literals => Rules.Literals;

    public override Folding? Folding => Rules.Folding;
}

/// <summary>A list of values of their own.</summary>
/// <param name="Element">What each element is.</param>
/// <param name="ElementName">Its type, as it is named from here.</param>
/// <param name="Separation">How the elements are told apart.</param>
/// <param name="Occurs">How many elements there are.</param>
internal sealed record ScalarListValue(ValueModel Element, string ElementName, Separation Separation, Occurrence Occurs)
    : ListValue(Separation, Occurs);

/// <summary>An article of another format.</summary>
/// <param name="FormatName">The format's type, as it is named from here.</param>
/// <param name="Format">The format.</param>
internal sealed record ArticleValue(string FormatName, ArticleModel? Format) : ValueModel
{
    public override bool AcceptsAnyText => Format is { AcceptsAnyText: true };
}

/// <summary>A list of articles of another format.</summary>
/// <param name="FormatName">The format's type, as it is named from here.</param>
/// <param name="Format">The format.</param>
/// <param name="Separation">How the elements are told apart.</param>
/// <param name="Occurs">How many elements there are.</param>
internal sealed record ArticleListValue(string FormatName, ArticleModel? Format, Separation Separation, Occurrence Occurs)
    : ListValue(Separation, Occurs)
{
    /// <summary>Whether it depends on the places of elements, too, what they are.</summary>
    public bool DependsOnPlace => Format is ChoiceModel { DependsOnPlace: true };
}

/// <summary>All headers of a name, or those that no other member takes.</summary>
/// <param name="Name">The name; null for those of all others.</param>
internal sealed record HeaderListValue(string? Name) : ValueModel;

/// <summary>A date with a pattern.</summary>
/// <param name="Pattern">The pattern.</param>
internal sealed record DateValue(DatePattern Pattern) : ValueModel
{
    public override bool IsScalar => true;
}

/// <summary>A date or a time with a pattern that is not of fixed digits alone.</summary>
/// <param name="TypeName">Its type.</param>
/// <param name="Pattern">The pattern.</param>
/// <param name="Languages">The languages of its names; the first one's are written.</param>
/// <param name="Length">Its length in bytes, if it has one length only; else null.</param>
internal sealed record TemporalValue(string TypeName, string Pattern, EquatableArray<string> Languages, int? Length) : ValueModel
{
    /// <summary>Whether it has a distance from UTC.</summary>
    public bool HasZone => TypeName.EndsWith("DateTimeOffset", StringComparison.Ordinal);

    public override bool IsScalar => true;
}

/// <summary>A value that a converter reads and writes.</summary>
/// <param name="TypeName">Its type.</param>
/// <param name="Converter">The converter.</param>
/// <param name="IsNumber">Whether it is a number in JSON.</param>
internal sealed record ConvertedValue(string TypeName, string Converter, bool IsNumber) : ValueModel
{
    public override bool IsScalar => true;
}

/// <summary>A whole number.</summary>
/// <param name="Keyword">The C# keyword of its type.</param>
/// <param name="IsSigned">Whether the type has negative numbers.</param>
/// <param name="Width">The number of its digits, or 0 if it has as many as it needs.</param>
internal sealed record NumberValue(string Keyword, bool IsSigned, int Width) : ValueModel
{
    public override bool IsScalar => true;
}

/// <summary>A member of an enum; true and false are one, too.</summary>
/// <param name="TypeName">The enum, as it is named from here.</param>
/// <param name="Constants">Its members.</param>
internal sealed record EnumValue(string TypeName, EquatableArray<Constant> Constants) : ValueModel
{
    /// <summary>Whether it is true or false.</summary>
    public bool IsBoolean => TypeName == "bool";

    public override bool IsScalar => true;

    public override EquatableArray<Literal> Literals =>
        Literal.LongestFirst(Constants.SelectMany(constant => constant.Literals)).ToEquatableArray();
}

/// <summary>A member of an enum and what stands for it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Literals">The texts; the first is written.</param>
internal sealed record Constant(string Name, EquatableArray<Literal> Literals);

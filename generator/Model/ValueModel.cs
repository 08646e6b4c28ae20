namespace ArticleSchema.Generator.Model;

/// <summary>What a hole holds.</summary>
internal abstract record ValueModel;

/// <summary>How many elements a list has.</summary>
/// <param name="Least">The least number; 0 if there may be none.</param>
/// <param name="Most">The greatest number.</param>
internal readonly record struct Occurrence(int Least, int Most)
{
    /// <summary>Whether there may be any number.</summary>
    public bool IsAny => Least == 0 && Most == int.MaxValue;
}

/// <summary>A text.</summary>
/// <param name="Rules">What it may be.</param>
internal sealed record TextValue(TextRules Rules) : ValueModel;

/// <summary>A list of texts.</summary>
/// <param name="Separator">What stands between two elements.</param>
/// <param name="Occurs">How many elements there are.</param>
/// <param name="Rules">What each element may be.</param>
internal sealed record TextListValue(Literal Separator, Occurrence Occurs, TextRules Rules) : ValueModel;

/// <summary>An article of another format.</summary>
/// <param name="FormatName">The format's type, as it is named from here.</param>
/// <param name="Format">The format.</param>
internal sealed record ArticleValue(string FormatName, ArticleModel? Format) : ValueModel;

/// <summary>A list of articles of another format.</summary>
/// <param name="FormatName">The format's type, as it is named from here.</param>
/// <param name="Separator">What stands between two elements.</param>
/// <param name="Occurs">How many elements there are.</param>
internal sealed record ArticleListValue(string FormatName, Literal Separator, Occurrence Occurs) : ValueModel;

/// <summary>A date with a pattern.</summary>
/// <param name="Pattern">The pattern.</param>
internal sealed record DateValue(DatePattern Pattern) : ValueModel;

/// <summary>A whole number.</summary>
/// <param name="Keyword">The C# keyword of its type.</param>
/// <param name="IsSigned">Whether the type has negative numbers.</param>
/// <param name="Width">The number of its digits, or 0 if it has as many as it needs.</param>
internal sealed record NumberValue(string Keyword, bool IsSigned, int Width) : ValueModel;

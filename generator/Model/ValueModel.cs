namespace ArticleSchema.Generator.Model;

/// <summary>What a hole holds.</summary>
internal abstract record ValueModel;

/// <summary>A text.</summary>
/// <param name="Rules">What it may be.</param>
internal sealed record TextValue(TextRules Rules) : ValueModel;

/// <summary>A list of texts.</summary>
/// <param name="Separator">What stands between two elements.</param>
/// <param name="Rules">What each element may be.</param>
internal sealed record TextListValue(Literal Separator, TextRules Rules) : ValueModel;

/// <summary>An article of another format.</summary>
/// <param name="FormatName">The format's type, as it is named from here.</param>
/// <param name="Format">The format.</param>
internal sealed record ArticleValue(string FormatName, ArticleModel? Format) : ValueModel;

/// <summary>A list of articles of another format.</summary>
/// <param name="FormatName">The format's type, as it is named from here.</param>
/// <param name="Separator">What stands between two elements.</param>
internal sealed record ArticleListValue(string FormatName, Literal Separator) : ValueModel;

/// <summary>A date with a pattern.</summary>
/// <param name="Pattern">The pattern.</param>
internal sealed record DateValue(DatePattern Pattern) : ValueModel;

/// <summary>A whole number.</summary>
/// <param name="Keyword">The C# keyword of its type.</param>
/// <param name="IsSigned">Whether the type has negative numbers.</param>
/// <param name="Width">The number of its digits, or 0 if it has as many as it needs.</param>
internal sealed record NumberValue(string Keyword, bool IsSigned, int Width) : ValueModel;

using System.Collections.Immutable;
using System.Globalization;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>What was read of a member that is there.</summary>
internal abstract record ReadValue
{
    /// <summary>The bytes that it is; null for what is no more than a value.</summary>
    public virtual Window? Place => null;
}

/// <summary>A text, or a list with its separators.</summary>
/// <param name="Text">Its bytes.</param>
internal sealed record ReadText(Window Text) : ReadValue
{
    public override Window? Place => Text;
}

/// <summary>A value of its own.</summary>
/// <param name="Form">The value in a form that is the same for the same values: a number in decimal digits, a date or a time as
/// ISO 8601 has it, the name of a member of an enum.</param>
internal sealed record ReadScalar(string Form) : ReadValue
{
    /// <summary>A number.</summary>
    public static ReadScalar Of(int number) => new(number.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A value that only the user's code can read: it was taken for one.</summary>
internal sealed record OpaqueValue : ReadValue;

/// <summary>Headers that no other member takes, or all of one name.</summary>
/// <param name="Lines">The line, or lines, of each.</param>
internal sealed record ReadHeaders(ImmutableArray<Window> Lines) : ReadValue;

/// <summary>An article: what an interpreter makes of a text.</summary>
/// <param name="Text">Its bytes.</param>
/// <param name="Members">The members that are there, by their names.</param>
internal sealed record ReadArticle(Window Text, IReadOnlyDictionary<string, ReadValue> Members) : ReadValue
{
    /// <summary>No branch: an article of a format that is no choice.</summary>
    public const int NoBranch = -1;

    /// <summary>Which branch of a choice it is.</summary>
    public int Branch { get; init; } = NoBranch;

    public override Window? Place => Text;
}

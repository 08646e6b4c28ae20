using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>How the end of a value is found, seen from the direction in which it is read.</summary>
internal abstract record Extent;

/// <summary>It has a fixed length in bytes.</summary>
internal sealed record FixedExtent(int Length) : Extent;

/// <summary>It is the longest of some literals that is there.</summary>
/// <param name="Literals">The literals, the longest first.</param>
internal sealed record LiteralsExtent(EquatableArray<Literal> Literals) : Extent;

/// <summary>It goes as far as the characters are of a class.</summary>
/// <param name="MaxLength">The greatest length in bytes; null if there is none.</param>
internal sealed record RunExtent(int? MaxLength) : Extent;

/// <summary>It goes as far as the pattern of a date or a time does.</summary>
internal sealed record PatternExtent : Extent;

/// <summary>It goes as far as the digits of a number do.</summary>
/// <param name="IsSigned">Whether a minus may stand before them.</param>
internal sealed record DigitsExtent(bool IsSigned) : Extent;

/// <summary>It goes as far as runs of a class alternate with a separator.</summary>
/// <param name="Rules">What the elements may be.</param>
/// <param name="Separator">What stands between two of them.</param>
/// <param name="Occurs">How many there are.</param>
/// <param name="Beyond">What has to stand beyond the list; null if nothing has to.</param>
internal sealed record RepetitionExtent(TextRules Rules, Literal Separator, Occurrence Occurs, Literal? Beyond) : Extent;

/// <summary>It goes on element by element: as far as they match, and up to the first that begins like what follows the list.</summary>
/// <param name="Until">What can follow, where that ends the list; empty if only its elements tell.</param>
/// <param name="IsSeenFromEnd">Whether separators have been looked for from the end, where others may be seen than from the start.</param>
internal sealed record ElementsExtent(EquatableArray<Follower> Until, bool IsSeenFromEnd) : Extent
{
    /// <summary>What stands behind each element, where that is as far as characters of its class go; else null.</summary>
    public Literal? EndOfRun { get; init; }

    /// <summary>The member behind the list, where what tells the end of the list is all of its value; else null.</summary>
    public MemberModel? Found { get; init; }
}

/// <summary>What can follow a list.</summary>
/// <param name="Literal">A text that it begins with, or null.</param>
/// <param name="FormatName">The type of the format that it begins with, or null.</param>
internal sealed record Follower(Literal? Literal, string? FormatName);

/// <summary>It goes up to a literal.</summary>
/// <param name="Delimiter">The literal.</param>
/// <param name="Reach">Up to which occurrence.</param>
/// <param name="Missing">What is reported if there is none.</param>
internal sealed record DelimitedExtent(Literal Delimiter, Reach Reach, Expectation Missing) : Extent;

/// <summary>Up to which occurrence of what ends it a value goes, seen from the direction in which it is read.</summary>
internal enum Reach
{
    /// <summary>To the nearest: the first from the front, the last from the back.</summary>
    Nearest,

    /// <summary>To the farthest in the window.</summary>
    Farthest,

    /// <summary>To the farthest on the line.</summary>
    FarthestOnLine,
}

/// <summary>It goes up to the first of some optional groups that is there before what would otherwise end it.</summary>
/// <param name="Groups">The groups, in their order.</param>
/// <param name="Delimiter">What ends the value without a group; null if it is the end of the window.</param>
/// <param name="Reach">At which occurrence of what it starts with a group is tried.</param>
/// <param name="Missing">What is reported if there is no delimiter; null if none is needed.</param>
internal sealed record GroupedExtent(EquatableArray<GroupStart> Groups, Literal? Delimiter, Reach Reach, Expectation? Missing) : Extent
{
    /// <summary>Up to which occurrence of the delimiter the value goes. One that ends a line ends the value with it.</summary>
    public Reach ReachOfDelimiter => Reach == Reach.FarthestOnLine && Delimiter is { HasLineFeed: true } ? Reach.Nearest : Reach;
}

/// <summary>Where an optional group is looked for.</summary>
/// <param name="Group">The group.</param>
/// <param name="Opening">What it starts with. It is tried at one occurrence of that, and only there.</param>
internal sealed record GroupStart(GroupSignature Group, Literal Opening);

/// <summary>It goes up to one of several literals, those that its neighbour is one of.</summary>
/// <param name="Delimiters">The literals.</param>
/// <param name="Reach">Up to which occurrence.</param>
/// <param name="Missing">What is reported if there is none.</param>
internal sealed record DelimitedByAnyExtent(EquatableArray<Literal> Delimiters, Reach Reach, Expectation Missing) : Extent;

/// <summary>It goes as far as an article of another format does, which ends by itself.</summary>
/// <param name="CanSkip">Whether that format has optional groups, of which it tells how far one got that is not there.</param>
internal sealed record NestedExtent(bool CanSkip) : Extent
{
    /// <summary>Whether the list before it may have read it already.</summary>
    public bool MayBeFound { get; init; }
}

/// <summary>It is all that is left of the window.</summary>
internal sealed record RemainderExtent : Extent;

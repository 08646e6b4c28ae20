using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Where steps are written: which variables they work on.</summary>
/// <param name="Direction">From which end they take.</param>
/// <param name="Window">The variable that holds the window.</param>
/// <param name="Origin">The expression from which, with the window's length, a place in the source is computed.</param>
/// <param name="Skipped">The variable that remembers an optional group that was not there.</param>
/// <param name="IsGroup">Whether it is an optional group, whose values count only once all of it is there.</param>
/// <param name="IsBetween">Whether the window has lost bytes at both ends.</param>
/// <param name="IsTolerant">Whether a value that is wrong is reported, and no reason to leave.</param>
/// <param name="IsTraced">Whether there is a trace, which is told where parts stand.</param>
/// <param name="IsArticle">Whether an article is made at the end: who leaves before that makes none.</param>
internal sealed record StepScope(
    Direction Direction,
    string Window,
    string Origin,
    string Skipped,
    bool IsGroup = false,
    bool IsBetween = false,
    bool IsTolerant = false,
    bool IsTraced = false,
    bool IsArticle = false)
{
    public static readonly StepScope Front = new(Direction.Forward, "window", "source.Length", "skipped", IsArticle: true);
    public static readonly StepScope FrontGroup = new(Direction.Forward, "rest", "origin", "skipped", IsGroup: true, IsTraced: true);
    public static readonly StepScope Back = new(Direction.Backward, "window", "start", "skippedFromEnd", IsArticle: true);
    public static readonly StepScope BackGroup = new(Direction.Backward, "rest", "origin", "skippedFromEnd", IsGroup: true, IsTraced: true);
    public static readonly StepScope Last = new(Direction.Backward, "window", "0", "skippedFromEnd", IsArticle: true);
    public static readonly StepScope RestBetween = new(Direction.Forward, "window", "start", "skipped", IsBetween: true, IsArticle: true);

    /// <summary>A single step of those that can fail alone.</summary>
    public static StepScope Recovery(Direction direction) =>
        new(direction, "rest", "recovery.Origin", "recovery.Skipped", IsGroup: true, IsTolerant: true);

    /// <summary>The place in the source at which the next step takes.</summary>
    public string Position =>
        IsBetween ? Origin
        : Direction == Direction.Forward ? $"{Origin} - {Window}.Length"
        : Origin == "0" ? $"{Window}.Length"
        : $"{Origin} + {Window}.Length";

    /// <summary>The place in the source at which a value of known length starts that the next step takes.</summary>
    public string StartOf(string length) => Direction == Direction.Forward ? Position : $"{Position} - {length}";

    /// <summary>A failure within another format, seen from here.</summary>
    /// <param name="failure">The expression for it, seen from what is left of the window.</param>
    public string ShiftOf(string failure) =>
        Direction == Direction.Forward ? $"{failure}.Shift({Position})"
        : Origin == "0" ? failure
        : $"{failure}.Shift({Origin})";

    /// <summary>The expression with which a method leaves that fails.</summary>
    /// <param name="failure">The expression for the failure.</param>
    public string Refusal(string failure) => IsArticle ? $"{failure}.Without(out article)" : failure;

    /// <summary>The variable for the value of a member.</summary>
    public string Local(MemberModel member) => IsGroup ? "found" + member.Name : member.LocalName;

    /// <summary>The variable for the length of a literal with a line feed, the so manieth of its direction.</summary>
    public string NewLine(int number) => Direction == Direction.Forward ? $"newLine{number}" : $"newLineFromEnd{number}";

    /// <summary>The variable for the length of a literal of several forms, the so manieth of its direction.</summary>
    public string Literal(int number) => Direction == Direction.Forward ? $"literal{number}" : $"literalFromEnd{number}";

    // Not window[^length..]: C# takes the address of the window for it, which keeps it out of the registers.
    /// <summary>The first, or last, bytes of the window.</summary>
    public string Slice(string length) =>
        Direction == Direction.Forward ? $"{Window}[..{length}]" : $"{Window}.Slice({Window}.Length - {length})";

    /// <summary>The window without its first, or last, bytes.</summary>
    public string Without(string length) =>
        Direction == Direction.Forward ? $"{Window}[{length}..]" : $"{Window}[..({Window}.Length - {length})]";
}

using System.Diagnostics.CodeAnalysis;

namespace ArticleSchema.Formats.Anpa1312;

/// <summary>How urgent a message is; the numbers are those of other formats, as superdesk maps them.</summary>
[SuppressMessage("Design", "CA1008:Enums should have zero value", Justification = "Urgencies begin at 1.")]
public enum Priority
{
    /// <summary>A flash.</summary>
    [Literal("f")]
    Flash = 1,

    /// <summary>Urgent.</summary>
    [Literal("u")]
    Urgent = 2,

    /// <summary>A bulletin.</summary>
    [Literal("b")]
    Bulletin = 3,

    /// <summary>The usual, and what can wait.</summary>
    [Literal("r", "a", "c", "d", "e", "g", "h", "i", "j", "k", "l", "m", "n", "o", "p", "q", "s", "t", "v", "w", "x", "y", "z")]
    Routine = 6,
}

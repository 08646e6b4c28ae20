namespace ArticleSchema.Formats.Afp;

/// <summary>An AFP story without a dateline: the text, and initials in a block of their own.</summary>
/// <remarks>Read from an English story in the samples of superdesk (github.com/superdesk/superdesk-core).</remarks>
[ArticleFormat("{*Body}\n\n{SignOff}[\n]")]
public readonly ref partial struct AfpEnglishStory
{
    /// <summary>The paragraphs.</summary>
    [Role(NewsRole.Paragraph), BlankLines]
    public partial Utf8List Body { get; }

    /// <summary>Who wrote and edited it: <c>hh/ph/ts</c>.</summary>
    [Role(NewsRole.Initials), Separator("/"), Chars("a-z"), Length(2, 4), MinOccurs(2)]
    public partial Utf8List SignOff { get; }
}

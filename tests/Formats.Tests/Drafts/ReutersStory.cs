namespace ArticleSchema.Formats.Tests.Drafts;

/// <summary>A Reuters story: notes, a byline, a dateline of which any part may be missing, the text, credits in brackets.</summary>
[ArticleFormat("{Notes}[{Byline}][{Dateline}]{*Body}[\n\n({Credits})[\n]]")]
public readonly ref partial struct ReutersStory
{
    [BlankLines(Position = SeparatorPosition.Postfix)]
    public partial ArticleList<ReutersNote> Notes { get; }

    [Initiator("By "), Terminator("\n"), SingleLine]
    public partial Utf8Span Byline { get; }

    public partial Optional<ReutersDateline> Dateline { get; }

    [BlankLines]
    public partial Utf8List Body { get; }

    [Separator("; ", ", "), Chars("^();")]
    public partial Utf8List Credits { get; }
}

/// <summary>What stands before a story: a note in brackets, or points with an asterisk.</summary>
[ArticleChoice]
public readonly ref partial struct ReutersNote
{
    [Branch]
    public partial BracketedNote Note { get; }

    [Branch]
    public partial Points Points { get; }
}

/// <summary>A note in brackets.</summary>
[ArticleFormat("({*Text})")]
public readonly ref partial struct BracketedNote
{
    [SingleLine]
    public partial Utf8Span Text { get; }
}

/// <summary>Points, a line each.</summary>
[ArticleFormat("* {*Items}")]
public readonly ref partial struct Points
{
    [Separator("\n* ")]
    public partial Utf8List Items { get; }
}

/// <summary>Places, day, agency; the dash may have no blank behind it, or may be an en dash.</summary>
[ArticleFormat("[{Places}[, {Month} {Day}] ](Reuters){Dash}")]
public readonly ref partial struct ReutersDateline
{
    [Separator("/"), Chars("A-Z '\\-.")]
    public partial Utf8List Places { get; }

    [Chars("A-Za-z")]
    public partial Utf8Span Month { get; }

    public partial byte? Day { get; }

    [Literal(" - ", " – ", " -")]
    public partial Utf8Span Dash { get; }
}

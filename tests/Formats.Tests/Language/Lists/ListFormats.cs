namespace ArticleSchema.Formats.Tests.Language.Lists;

/// <summary>Paragraphs between blank lines, whatever stands on those.</summary>
[ArticleFormat("{Title}:{*Paragraphs}")]
public readonly ref partial struct Letter
{
    [Chars("A-Za-z ")]
    public partial Utf8Span Title { get; }

    [BlankLines]
    public partial Utf8List Paragraphs { get; }
}

/// <summary>Several separators, of which one starts like another.</summary>
[ArticleFormat("({Names}){*Words}")]
public readonly ref partial struct Enumeration
{
    [Separator(", ", " und ", ",")]
    public partial Utf8List Names { get; }

    [Separator("\n\n", "\n", Position = SeparatorPosition.Prefix)]
    public partial Utf8List Words { get; }
}

/// <summary>Leaders up to a dateline, or no leaders at all, and what stands behind the story, read from the end.</summary>
[ArticleFormat("[{Leaders}{Dateline}]{*Body}[{SignOff}]{Trailers}")]
public readonly ref partial struct WireStory
{
    [BlankLines(Position = SeparatorPosition.Postfix), Length(1, 80)]
    public partial Utf8List Leaders { get; }

    public partial Optional<Dateline> Dateline { get; }

    [BlankLines]
    public partial Utf8List Body { get; }

    public partial Optional<SignOff> SignOff { get; }

    [Separator("\n\n", "\n", Position = SeparatorPosition.Prefix)]
    public partial ArticleList<Trailer> Trailers { get; }
}

/// <summary>A line behind a story.</summary>
[ArticleChoice]
public readonly ref partial struct Trailer
{
    [Branch]
    public partial Price Price { get; }

    [Branch, Literal("Quelle: Werk", "(Werk)")]
    public partial Utf8Span Credit { get; }

    [Branch, Chars("-"), Length(5, 80)]
    public partial Utf8Span Rule { get; }
}

/// <summary>Elements that end by themselves, from both ends, with nothing between them.</summary>
[ArticleFormat("{Notes}{*Text}{Marks}")]
public readonly ref partial struct Annotated
{
    public partial ArticleList<Note> Notes { get; }

    public partial Utf8Span Text { get; }

    [MaxOccurs(2)]
    public partial ArticleList<Mark> Marks { get; }
}

/// <summary>A note in brackets on a line of its own.</summary>
[ArticleFormat("({Text})[ ]\n")]
public readonly ref partial struct Note
{
    [Chars("^()\n")]
    public partial Utf8Span Text { get; }
}

/// <summary>A mark at the end of a text.</summary>
[ArticleFormat("<{Name}[!]>")]
public readonly ref partial struct Mark
{
    [Chars("a-z")]
    public partial Utf8Span Name { get; }
}

/// <summary>A list that is all of a format, and has a number of elements that end by themselves.</summary>
[ArticleFormat("{*Notes}")]
public readonly ref partial struct Notebook
{
    [MinOccurs(2), MaxOccurs(3)]
    public partial ArticleList<Note> Notes { get; }
}

/// <summary>Lines up to one of two texts, or up to a line that is none.</summary>
[ArticleFormat("{Head}[By {Byline}\n]{End}{Facts}{*Rest}")]
public readonly ref partial struct Report
{
    [Separator("\n", Position = SeparatorPosition.Postfix)]
    public partial Utf8List Head { get; }

    [SingleLine]
    public partial Utf8Span Byline { get; }

    [Literal("==\n", "--\n")]
    public partial Utf8Span End { get; }

    [Separator("\n", Position = SeparatorPosition.Postfix), MinOccurs(1), MaxOccurs(3)]
    public partial ArticleList<Price> Facts { get; }

    public partial Utf8Span Rest { get; }
}

/// <summary>A list within each element of a list, and a group that may not be there although it begins like one.</summary>
[ArticleFormat("{*Stops}")]
public readonly ref partial struct Timetable
{
    public partial ArticleList<Stop> Stops { get; }
}

/// <summary>A stop, and the trains that stop there.</summary>
[ArticleFormat("<{Name}[ ({Track})]>{Trains};")]
public readonly ref partial struct Stop
{
    public partial Utf8Span Name { get; }

    [Chars("a-z")]
    public partial Optional<Utf8Span> Track { get; }

    public partial ArticleList<Train> Trains { get; }
}

/// <summary>A train.</summary>
[ArticleFormat("-{Number}[({Class})]-")]
public readonly ref partial struct Train
{
    [Chars("0-9")]
    public partial Utf8Span Number { get; }

    [Chars("A-Z"), Length(1, 4)]
    public partial Optional<Utf8Span> Class { get; }
}

namespace ArticleSchema.Formats.Tests.Language;

/// <summary>Texts around values, some of several forms, from the front and from the end.</summary>
[ArticleFormat("{Id}{*Text}[{Analysis}][ {Mark}]")]
public readonly ref partial struct Framed
{
    [Initiator("Nr. ", "No. ", "No "), Terminator(":", ": ")]
    public partial int Id { get; }

    public partial Utf8Span Text { get; }

    [Initiator(" Datum der Analyse: ", " Hinweis: "), SingleLine]
    public partial Utf8Span Analysis { get; }

    [Initiator("<", "(("), Terminator(">", "))"), Chars("a-z|A-Z")]
    public partial Utf8Span Mark { get; }
}

/// <summary>Texts in any case, of the template and of properties.</summary>
[ArticleFormat("Subject: {Subject} end\n{Kind}{*Words}"), IgnoreCase]
public readonly ref partial struct AnyCase
{
    public partial Utf8Span Subject { get; }

    [IgnoreCase]
    public partial Zone Kind { get; }

    [Separator(" und ", " and ", Position = SeparatorPosition.Prefix), IgnoreCase]
    public partial Utf8List Words { get; }
}

/// <summary>Texts that keep to one of several classes.</summary>
[ArticleFormat("{*Text}/{Initials}")]
public readonly ref partial struct Initialled
{
    public partial Utf8Span Text { get; }

    [Separator("/"), Chars("a-zäöü|A-Z"), Length(2, 4), MaxOccurs(4)]
    public partial Utf8List Initials { get; }
}

/// <summary>Several groups behind a value that does not end by itself, one of them with a value of fixed length.</summary>
[ArticleFormat("{Event}[ at {Place}][ since {Day}[ ({Note})]][#{Number}]")]
public readonly ref partial struct Appointment
{
    public partial Utf8Span Event { get; }

    public partial Utf8Span Place { get; }

    public partial Utf8Span Day { get; }

    public partial Utf8Span Note { get; }

    [Pattern("00")]
    public partial byte? Number { get; }
}

/// <summary>Guards on both sides, and elements without anything between.</summary>
[ArticleFormat("{Distances}{*Text}")]
public readonly ref partial struct Route
{
    public partial ArticleList<Distance> Distances { get; }

    public partial Utf8Span Text { get; }
}

/// <summary>A distance, and not the start of a speed.</summary>
[ArticleFormat("{Kilometres} km[ ]"), NotFollowedBy("A-Za-z/")]
public readonly ref partial struct Distance
{
    public partial int Kilometres { get; }
}

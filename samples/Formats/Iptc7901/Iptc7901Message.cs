namespace ArticleSchema.Formats.Iptc7901;

/// <summary>An IPTC 7901 message: a header, a slug, the head, the text, a notepad, a closing line, a stamp.</summary>
/// <remarks>
/// As dpa writes it since 2024 (github.com/dpa-newslab/dpa-digitalwires-to-iptc7901), in UTF-8 and with LF; and as it came before, in the
/// samples of superdesk (github.com/superdesk/superdesk-core), in ISO-8859-1 and with CRLF, but LF alone for an empty line. A message does
/// not say how it is encoded.
/// </remarks>
[ArticleFormat(
    "␁{Header}\n\n{Slug}\n␂{Head} =\n\n[{Teaser}{Dateline}]{*Text}[\n\n# {Notepad}][\n\n{Closing}]\n\n␃{Filed}[ ]\n␡\n␡␄[\n]")]
[Encoding(ArticleEncoding.Utf8OrLatin1)]
public readonly ref partial struct Iptc7901Message
{
    /// <summary>Who sends it to whom, how urgent it is, how long.</summary>
    public partial MessageHeader Header { get; }

    /// <summary>What it is about, from the general to the special.</summary>
    [Role(NewsRole.Keyword), Separator("/", Position = SeparatorPosition.Postfix), Chars("^/\n")]
    public partial Utf8List Slug { get; }

    /// <summary>Notes, the headline, the byline.</summary>
    public partial MessageHead Head { get; }

    /// <summary>What stands before the dateline: a summary.</summary>
    [Role(NewsRole.Teaser)]
    [BlankLines(Position = SeparatorPosition.Postfix), Folding(FoldingKind.Paragraph, Width = 69)]
    public partial FoldedList Teaser { get; }

    /// <summary>Where it was filed, and by whom.</summary>
    [Role(NewsRole.Dateline)]
    public partial Optional<Dateline> Dateline { get; }

    /// <summary>The paragraphs, the first without its dateline.</summary>
    [Role(NewsRole.Paragraph), BlankLines, Folding(FoldingKind.Paragraph, Width = 69)]
    public partial FoldedList Text { get; }

    /// <summary>What editors are told.</summary>
    [Role(NewsRole.Notepad)]
    public partial Optional<Notepad> Notepad { get; }

    /// <summary>The agency, the initials of the author, the region, the edition, the initials of the editors.</summary>
    /// <remarks>100 messages had 28 forms of it: which token is which cannot be told by its place.</remarks>
    [Role(NewsRole.Initials), Separator(" "), Chars("a-zäöüß0-9/"), MinOccurs(2), MaxOccurs(7)]
    public partial Utf8List Closing { get; }

    /// <summary>When it was sent.</summary>
    public partial FilingStamp Filed { get; }
}

namespace ArticleSchema.Formats.Tests.Language.Headers;

/// <summary>A mail: headers in any order, an empty line, the body.</summary>
[ArticleFormat("{Headers}\n{*Body}", OutputNewLine = "\r\n")]
public readonly ref partial struct Mail
{
    public partial MailHeaders Headers { get; }

    public partial Utf8Span Body { get; }
}

/// <summary>The headers of a mail (RFC 5322, 3.6).</summary>
[ArticleHeaders(IgnoreCase = true, Folding = true, OutputNewLine = "\r\n")]
public readonly ref partial struct MailHeaders
{
    public partial Utf8Span From { get; }

    public partial Optional<Utf8Span> Subject { get; }

    [Pattern("ddd, d MMM yyyy HH:mm:ss zzzz")]
    public partial DateTimeOffset? Date { get; }

    [Separator(", ", ","), NotEndingWith("@")]
    public partial Utf8List To { get; }

    [Header("X-Priority")]
    public partial byte? Priority { get; }

    public partial HeaderList Others { get; }
}

/// <summary>A Markdown page with front matter: the part of YAML that is a list of names and values.</summary>
[ArticleFormat("---\n{Matter}---\n[\n]{*Body}")]
public readonly ref partial struct Page
{
    public partial FrontMatter Matter { get; }

    [BlankLines]
    public partial Utf8List Body { get; }
}

/// <summary>The front matter; other names are refused.</summary>
[ArticleHeaders]
public readonly ref partial struct FrontMatter
{
    [Header("title"), Length(1, 60)]
    public partial Utf8Span Title { get; }

    [Header("date")]
    public partial DateOnly? Date { get; }

    [Header("draft")]
    public partial bool? IsDraft { get; }

    [Header("tags"), Separator(", ")]
    public partial Utf8List Tags { get; }
}

/// <summary>Headers of which some are folded, some are collected, and of others the last counts.</summary>
[ArticleHeaders(IgnoreCase = true, Folding = true, Duplicates = HeaderDuplicates.Last)]
public readonly ref partial struct Trace
{
    public partial FoldedText Subject { get; }

    [Folding(FoldingKind.Paragraph, Width = 20, Indent = " ", FirstIndent = "")]
    public partial Optional<FoldedText> Comment { get; }

    [Pattern("ddd, d MMM yyyy HH:mm:ss zzzz")]
    public partial DateTimeOffset? Date { get; }

    [Header("Received")]
    public partial HeaderList Route { get; }

    public partial HeaderList Others { get; }
}

/// <summary>Headers of which the first counts.</summary>
[ArticleHeaders(Duplicates = HeaderDuplicates.First)]
public readonly ref partial struct Labels
{
    public partial int Weight { get; }

    public partial Optional<Utf8Span> Colour { get; }
}

/// <summary>Folded and collected headers as a document.</summary>
[ArticleHeaders(IgnoreCase = true, Folding = true)]
public sealed partial record Envelope
{
    [Folding(FoldingKind.Rfc5322, Width = 20)]
    public required string Subject { get; init; }

    public string? Note { get; init; }

    public int? Size { get; init; }

    [Header("Received")]
    public IReadOnlyList<string> Route { get; init; } = [];

    public IReadOnlyList<ArticleSchema.Header> Others { get; init; } = [];
}

/// <summary>A mail as a document.</summary>
[ArticleFormat("{Headers}\n{*Body}")]
public sealed partial record Letter(LetterHeaders Headers, string Body);

/// <summary>The headers of a mail as a document.</summary>
[ArticleHeaders(IgnoreCase = true, Folding = true)]
public sealed partial record LetterHeaders
{
    public required string From { get; init; }

    public string? Subject { get; init; }

    [Separator(", ")]
    public IReadOnlyList<string> To { get; init; } = [];

    public IReadOnlyList<ArticleSchema.Header> Others { get; init; } = [];
}

/// <summary>A page whose head has values on several lines, comments and empty lines.</summary>
[ArticleFormat("---\n{Head}---\n{*Body}")]
public readonly ref partial struct Leaflet
{
    public partial LeafletHead Head { get; }

    public partial Utf8Span Body { get; }
}

/// <summary>Headers whose values go on as they stand, with comments and empty lines between.</summary>
[ArticleHeaders(Continuations = [" ", "- ", "-\n"], Comments = ["#", "//"], IgnoreBlankLines = true)]
public readonly ref partial struct LeafletHead
{
    [Header("title")]
    public partial Utf8Span Title { get; }

    [Header("tags")]
    public partial Optional<Utf8Span> Tags { get; }

    [Header("weight")]
    public partial int? Weight { get; }

    [Header("note"), Folding(FoldingKind.Paragraph, Width = 20, Indent = "  ", FirstIndent = "")]
    public partial Optional<FoldedText> Note { get; }

    [Header("see")]
    public partial HeaderList Links { get; }

    public partial HeaderList Others { get; }
}

/// <summary>Values on several lines, comments and empty lines in a document.</summary>
[ArticleHeaders(Continuations = [" ", "- ", "-\n"], Comments = ["#", "//"], IgnoreBlankLines = true, Duplicates = HeaderDuplicates.First)]
public sealed partial record Catalogue
{
    [Header("title")]
    public required string Title { get; init; }

    [Header("tags"), Separator("\n- ", Position = SeparatorPosition.Prefix)]
    public IReadOnlyList<string> Tags { get; init; } = [];

    [Header("see")]
    public IReadOnlyList<string> Links { get; init; } = [];

    public IReadOnlyList<ArticleSchema.Header> Others { get; init; } = [];
}

namespace ArticleSchema.Formats.Rfc5322;

/// <summary>The headers of a mail (RFC 5322, 3.6), with those of MIME that tell how to read the body (RFC 2045).</summary>
/// <remarks>Long ones are folded (2.2.3); their names are read in any case (1.2.2).</remarks>
[ArticleHeaders(IgnoreCase = true, Folding = true, Duplicates = HeaderDuplicates.First, OutputNewLine = "\r\n")]
public readonly ref partial struct MailHeaders
{
    /// <summary>The authors.</summary>
    [Role(NewsRole.Byline)]
    public partial Utf8Span From { get; }

    /// <summary>The recipients: commas part them, but there are commas in names, too.</summary>
    public partial Optional<FoldedText> To { get; }

    /// <summary>What it is about.</summary>
    [Role(NewsRole.Headline), Folding(FoldingKind.Rfc5322, Width = 78)]
    public partial Optional<FoldedText> Subject { get; }

    /// <summary>When it was written: <c>Fri, 3 Oct 2025 09:05:00 +0200</c> (3.3).</summary>
    [Role(NewsRole.Sent), Pattern("ddd, d MMM yyyy HH:mm:ss zzzz")]
    public partial DateTimeOffset? Date { get; }

    /// <summary>What tells it from every other mail.</summary>
    [Role(NewsRole.MessageId), Header("Message-ID")]
    public partial Optional<Utf8Span> MessageId { get; }

    /// <summary>The mail that it answers.</summary>
    [Header("In-Reply-To")]
    public partial Optional<Utf8Span> InReplyTo { get; }

    /// <summary>What the body is: <c>text/plain; charset=utf-8</c>.</summary>
    [Header("Content-Type")]
    public partial Optional<FoldedText> ContentType { get; }

    /// <summary>The language of the body (RFC 3282).</summary>
    [Role(NewsRole.Language), Header("Content-Language")]
    public partial Optional<Utf8Span> Language { get; }

    /// <summary>How the body is encoded: <c>quoted-printable</c>.</summary>
    [Header("Content-Transfer-Encoding")]
    public partial Optional<Utf8Span> TransferEncoding { get; }

    /// <summary>The way that it took, the last station first.</summary>
    [Header("Received")]
    public partial HeaderList Route { get; }

    /// <summary>All others.</summary>
    public partial HeaderList Others { get; }
}

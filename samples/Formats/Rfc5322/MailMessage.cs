namespace ArticleSchema.Formats.Rfc5322;

/// <summary>A mail: headers in any order, an empty line, the body (RFC 5322, 2.1).</summary>
/// <remarks>The body is what stands there: what MIME says of it (RFC 2045) is among the headers.</remarks>
[ArticleFormat("{Headers}\n{*Body}", OutputNewLine = "\r\n")]
[Encoding(ArticleEncoding.Utf8OrLatin1)]
public readonly ref partial struct MailMessage
{
    /// <summary>The headers.</summary>
    public partial MailHeaders Headers { get; }

    /// <summary>The body.</summary>
    [Role(NewsRole.Preformatted)]
    public partial Utf8Span Body { get; }
}

namespace ArticleSchema;

/// <summary>How a text is folded, which is one text on several lines.</summary>
public enum FoldingKind
{
    /// <summary>As the paragraphs of a wire story are: a line end stands for a blank; blanks and tabs around a line are no part of
    /// the text. No line is empty.</summary>
    Paragraph,

    /// <summary>As the headers of mail are (RFC 5322, 2.2.3): each further line begins with a blank or a tab, which is a part of the
    /// text; the line end is not.</summary>
    Rfc5322,
}

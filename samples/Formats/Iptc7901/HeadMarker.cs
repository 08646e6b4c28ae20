namespace ArticleSchema.Formats.Iptc7901;

/// <summary>A line above the headline that says what became of an earlier message.</summary>
[ArticleChoice]
public readonly ref partial struct HeadMarker
{
    /// <summary>It is sent again, or goes on: <c>1ST LEAD</c>.</summary>
    [Role(NewsRole.Note)]
    [Branch]
    [Literal("REFILE", "EXTRA", "URGENT", "1ST LEAD", "2ND LEAD", "3RD LEAD", "4TH LEAD", "5TH LEAD", "VERSIÓN CORREGIDA")]
    public partial Utf8Span Version { get; }

    /// <summary>It must not be published.</summary>
    [Role(NewsRole.Note), Branch, Literal("KILL KILL KILL", "*** ELIMINAR - ELIMINAR ***")]
    public partial Utf8Span Kill { get; }
}

namespace ArticleSchema.Formats.Iptc7901;

/// <summary>A block of a notepad.</summary>
[ArticleChoice]
public readonly ref partial struct NotepadBlock
{
    /// <summary>Lines under a heading.</summary>
    [Branch]
    public partial NotepadSection Section { get; }

    /// <summary>Text.</summary>
    [Branch]
    public partial Utf8Span Text { get; }
}

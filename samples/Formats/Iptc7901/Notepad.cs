namespace ArticleSchema.Formats.Iptc7901;

/// <summary>What editors are told: a part that may be published, and one that may not.</summary>
[ArticleFormat("{Title}{*Public}[\n\n* * * *\n{Internal}]")]
public readonly ref partial struct Notepad
{
    /// <summary>The heading: <c>Notizblock</c>, <c>Notebook</c>.</summary>
    [Chars("^\r\n")]
    public partial Utf8Span Title { get; }

    /// <summary>What may be published: links, places, notes.</summary>
    [Separator("\n\n", Position = SeparatorPosition.Prefix)]
    public partial ArticleList<NotepadBlock> Public { get; }

    /// <summary>What may not: first says so a sentence, then come the contacts.</summary>
    [BlankLines]
    public partial ArticleList<NotepadBlock> Internal { get; }
}

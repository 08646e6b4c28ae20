namespace ArticleSchema.Formats.DpaAfx;

/// <summary>When a study came out: <c>Veröffentlichung der Original-Studie: 09.08.2021 / 06:52 / GMT</c>.</summary>
[ArticleFormat("{Event} der Original-Studie: {At} / {Zone}")]
public readonly ref partial struct StudyLine
{
    /// <summary>Whether it was published, or given to the first reader.</summary>
    [Literal("Veröffentlichung", "Erstmalige Weitergabe")]
    public partial Utf8Span Event { get; }

    /// <summary>The time in the zone.</summary>
    [Pattern("dd.MM.yyyy / HH:mm")]
    public partial DateTime At { get; }

    /// <summary>The zone: <c>GMT</c>, <c>MESZ</c>.</summary>
    [Chars("A-Z"), Length(2, 5)]
    public partial Utf8Span Zone { get; }
}

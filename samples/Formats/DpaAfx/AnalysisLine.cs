namespace ArticleSchema.Formats.DpaAfx;

/// <summary>The day of an analysis: <c>Datum der Analyse: 23.07.2018</c>.</summary>
[ArticleFormat("Datum der Analyse: {Day}")]
public readonly ref partial struct AnalysisLine
{
    /// <summary>The day.</summary>
    [Pattern("dd.MM.yyyy")]
    public partial DateOnly Day { get; }
}

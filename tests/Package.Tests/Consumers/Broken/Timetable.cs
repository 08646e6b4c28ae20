using ArticleSchema;

namespace Broken;

/// <summary>It is right, but its elements are not.</summary>
[ArticleFormat("{*Departures}")]
public readonly ref partial struct Timetable
{
    [Separator("\n")]
    public partial ArticleList<Departure> Departures { get; }
}

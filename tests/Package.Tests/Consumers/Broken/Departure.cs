using ArticleSchema;

namespace Broken;

/// <summary>Its template names a property that is not there.</summary>
[ArticleFormat("{Ship} leaves at {Tiem}")]
public readonly ref partial struct Departure
{
    public partial Utf8Span Ship { get; }

    public partial System.TimeOnly Time { get; }
}

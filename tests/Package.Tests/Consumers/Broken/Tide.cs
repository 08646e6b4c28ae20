using ArticleSchema;

namespace Broken;

/// <summary>It is right, but one of its samples is not.</summary>
[ArticleFormat("{Port}\n{Level} cm")]
public readonly ref partial struct Tide
{
    public partial Utf8Span Port { get; }

    public partial short Level { get; }

    /// <summary>It is not looked whether there was a tide to read.</summary>
    public static int LevelOf(System.ReadOnlySpan<byte> utf8)
    {
        TryParse(utf8, out var tide);
        return tide.Level;
    }
}

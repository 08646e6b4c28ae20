using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>Finds values that go up to a text.</summary>
internal static class DelimiterReader
{
    /// <summary>The length of what stands before a literal, seen from a direction; −1 if that is not there.</summary>
    public static int LengthBefore(Literal delimiter, Reach reach, Cursor cursor)
    {
        var searched = Searched(reach, cursor);
        var place = delimiter.Find(searched.Bytes, DirectionOf(reach, cursor), out var length);
        return LengthBefore(place, length, searched, cursor);
    }

    /// <summary>The length of what stands before one of several literals, seen from a direction; −1 if none is there.</summary>
    public static int LengthBeforeAny(EquatableArray<Literal> delimiters, Reach reach, Cursor cursor)
    {
        var searched = Searched(reach, cursor);
        if (reach == Reach.Nearest)
        {
            var set = new LiteralSet(delimiters);
            var place = cursor.IsForward
                ? set.IndexOf(searched.Bytes, out var length)
                : set.LastIndexOf(searched.Bytes, out length);
            return LengthBefore(place, length, searched, cursor);
        }

        // The farthest of all is the one that leaves the most.
        var most = -1;
        foreach (var delimiter in delimiters)
            most = Math.Max(most, LengthBefore(delimiter, reach, cursor));
        return most;
    }

    /// <summary>In what a delimiter is searched for: the window, or the line of it at which the value stands.</summary>
    private static Window Searched(Reach reach, Cursor cursor) =>
        reach != Reach.FarthestOnLine ? cursor.Window
        : cursor.IsForward ? cursor.Window.FirstLine()
        : cursor.Window.LastLine();

    /// <summary>From which end a delimiter is searched for.</summary>
    private static Direction DirectionOf(Reach reach, Cursor cursor) =>
        (reach == Reach.Nearest) == cursor.IsForward ? Direction.Forward : Direction.Backward;

    private static int LengthBefore(int place, int length, Window searched, Cursor cursor) =>
        place < 0 ? -1 : cursor.IsForward ? place : searched.Length - place - length;
}

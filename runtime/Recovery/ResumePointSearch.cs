namespace ArticleSchema;

/// <summary>Finds the place at which reading can go on behind a mistake.</summary>
internal static class ResumePointSearch
{
    private const byte LineFeed = (byte)'\n';

    /// <summary>Looks for the text of a step: on the line that a step has failed on, if none between can have a line feed.</summary>
    /// <param name="points">What each step takes.</param>
    /// <param name="text">Where to look.</param>
    /// <param name="failed">The step that has failed.</param>
    /// <param name="first">The first step that can be looked for.</param>
    /// <param name="isBackward">Whether steps take from the end.</param>
    /// <param name="step">The step that has been found.</param>
    /// <returns>The place, in the direction of the steps, at which the step takes; −1 if there is none.</returns>
    public static int Find(
        this ResumePoint[] points, ReadOnlySpan<byte> text, int failed, int first, bool isBackward, out int step)
    {
        var lineFeed = isBackward ? text.LastIndexOf(LineFeed) : text.IndexOf(LineFeed);
        var isOnLine = lineFeed >= 0;
        for (step = failed; step < points.Length; step++)
        {
            isOnLine &= step == failed || !points[step - 1].SpansLines;
            if (step < first)
                continue;

            var isInLine = isOnLine && !points[step].SpansLines;
            var at = isBackward
                ? FindLast(points[step], text, isInLine ? lineFeed + 1 : 0)
                : points[step].IndexIn(isInLine ? text[..lineFeed] : text);
            if (at >= 0)
                return at;
        }
        return -1;
    }

    /// <summary>Looks for a line that the text of a step begins.</summary>
    /// <param name="points">What each step takes.</param>
    /// <param name="text">Where to look.</param>
    /// <param name="step">The step.</param>
    /// <returns>Where the line starts; −1 if there is none.</returns>
    public static int FindLine(this ResumePoint[] points, ReadOnlySpan<byte> text, int step)
    {
        if (step == points.Length)
            return -1;

        for (var from = 0; points[step].IndexIn(text[from..]) is >= 0 and var found; from++)
        {
            from += found;
            if (from == 0 || text[from - 1] == LineFeed)
                return from;
        }
        return -1;
    }

    private static int FindLast(ResumePoint point, ReadOnlySpan<byte> text, int start)
    {
        var end = point.EndOfLastIn(text[start..]);
        return end < 0 ? -1 : start + end;
    }
}

namespace ArticleSchema.Formats.Tests;

/// <summary>Measures what reading and writing a story allocates.</summary>
internal static class Allocation
{
    public static void AssertNone(byte[] story)
    {
        var destination = new byte[story.Length];
        // Once before measuring: the first run of a method may allocate for the runtime's own sake.
        var visited = ReadAndWrite(story, destination);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            visited += ReadAndWrite(story, destination);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.NotEqual(0, visited);
        Assert.Equal(0, allocated);
    }

    /// <summary>How many bytes an action allocates.</summary>
    public static long Of(Func<object?> action)
    {
        action();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            action();
        return (GC.GetAllocatedBytesForCurrentThread() - before) / 100;
    }

    /// <summary>Visits every field, every block and every sign-off token, and writes the story both as it is and from its
    /// values.</summary>
    private static int ReadAndWrite(byte[] story, byte[] destination)
    {
        if (!DpaAfxStory.TryParse(story, out var article))
            return 0;

        var visited = article.Place.Length + article.Agency.Length + (article.Stamp?.Year ?? 0);
        foreach (var block in article.Body)
            visited += block.Kind == Block.Kinds.Subhead ? block.Subhead.Length : block.Paragraph.Length;
        foreach (var initials in article.SignOff)
            visited += initials.Length;

        var isWritten = article.TryFormat(destination, out var written);
        var isCreated = DpaAfxStory.TryCreate(
            destination, article.Stamp, article.Place, article.Agency, article.Body.Text, article.SignOff.Text, out _, out _);
        return isWritten && isCreated ? visited + written : 0;
    }
}

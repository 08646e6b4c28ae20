namespace ArticleSchema.Formats.Tests;

/// <summary>Feeds spoilt stories to the parser: it never throws, and what it accepts comes back byte for byte.</summary>
internal static class Hostile
{
    private static readonly byte[] _replacements = [0x00, 0xFF, (byte)'\n', (byte)'/', (byte)'('];

    /// <summary>Cuts a story at every byte, and puts other bytes in the place of every byte.</summary>
    public static void CutAndFlip(byte[] story)
    {
        for (var length = 0; length <= story.Length; length++)
            Check(story.AsSpan(..length));

        var spoilt = story.ToArray();
        for (var i = 0; i < story.Length; i++)
        {
            foreach (var replacement in _replacements)
            {
                spoilt[i] = replacement;
                Check(spoilt);
            }
            spoilt[i] = story[i];
        }
    }

    /// <summary>Reads a text, visits all of it, and writes it back in both ways.</summary>
    /// <returns>Whether it was accepted.</returns>
    public static bool Check(ReadOnlySpan<byte> text)
    {
        if (!DpaAfxStory.TryParse(text, out var story, out var error))
        {
            Assert.NotEqual(ArticleErrorCode.None, error.Code);
            Assert.InRange(error.Offset, 0, text.Length);
            Assert.NotEmpty(error.Member);
            Assert.NotEmpty(error.Expected);
            return false;
        }

        var visited = 0;
        foreach (var block in story.Body)
            visited += block.Subhead.Length + block.Paragraph.Length;
        foreach (var initials in story.SignOff)
            Assert.InRange(initials.Length, 2, 4);
        Assert.InRange(visited, 0, text.Length);

        var copy = new byte[text.Length];
        Assert.True(story.TryFormat(copy, out var written));
        Assert.Equal(text.Length, written);
        Assert.True(text.SequenceEqual(copy));

        Array.Clear(copy);
        Assert.True(DpaAfxStory.TryCreate(
            copy, story.Stamp, story.Place, story.Agency, story.Body.Text, story.SignOff.Text, out _, out error), error.ToString());
        Assert.True(text.SequenceEqual(copy));
        return true;
    }
}

using ArticleSchema.Formats.Anpa1312;

namespace ArticleSchema.Formats.Tests.Anpa1312Tests;

/// <summary>The lines with a caret, as what they are.</summary>
internal static class HeadLines
{
    public static List<(HeadLine.Kinds Kind, string Text)> Of(ArticleList<HeadLine> lines)
    {
        var list = new List<(HeadLine.Kinds, string)>();
        foreach (var line in lines)
            list.Add((line.Kind, Text(line)));
        return list;
    }

    /// <summary>Of the branches only the one of the line has a text.</summary>
    private static string Text(HeadLine line) =>
        line.Keyword.ToString() + line.Byline.ToString() + line.Photos.ToString() + line.Note.ToString() + line.Headline.ToString()
        + line.Text.ToString();
}

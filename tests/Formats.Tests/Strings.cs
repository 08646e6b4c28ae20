namespace ArticleSchema.Formats.Tests;

/// <summary>Lists of views as lists of strings.</summary>
internal static class Strings
{
    public static List<string> Of(Utf8List list)
    {
        var strings = new List<string>();
        foreach (var text in list)
            strings.Add(text.ToString());
        return strings;
    }

    public static List<string> Of(FoldedList list)
    {
        var strings = new List<string>();
        foreach (var text in list)
            strings.Add(text.ToString());
        return strings;
    }

    public static List<string> Of<T>(ArticleList<T> list)
        where T : IArticleView<T>, allows ref struct
    {
        var strings = new List<string>();
        foreach (var article in list)
            strings.Add(article.Source.ToString());
        return strings;
    }
}

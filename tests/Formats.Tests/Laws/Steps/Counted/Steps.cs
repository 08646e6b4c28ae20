namespace ArticleSchema;

/// <summary>The work that has been done: a step for each turn of a loop and each method that was entered, and one for each byte that
/// a search of .NET has looked at.</summary>
public static class Steps
{
    public static long Count;
}

namespace ArticleSchema.Benchmarks.Contests;

/// <summary>A way to do what a contest asks for. To enter one: a file with a structure of this kind, and its name in <see cref="Contest.All"/>.</summary>
/// <remarks>A structure, because code that is generic over structures is compiled for each: nothing is called through a table.</remarks>
internal interface IContestant
{
    /// <summary>Its name in tables.</summary>
    static abstract string Name { get; }

    /// <summary>Whether it counts the characters of a string, not the bytes of UTF-8.</summary>
    static virtual bool CountsCharacters => false;

    /// <summary>Does the work once.</summary>
    /// <param name="article">The article.</param>
    /// <returns>What all contestants have to agree on; 0 of one that only gives the measure.</returns>
    static abstract long Run(Article article);
}

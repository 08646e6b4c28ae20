namespace ArticleSchema.Benchmarks.Contests;

/// <summary>A contestant of a contest, on one of its inputs.</summary>
/// <param name="Name">Its name in tables.</param>
/// <param name="Contestant">The contestant.</param>
/// <param name="Draws">The articles.</param>
internal sealed record Entry(string Name, Contestant Contestant, Draws Draws)
{
    /// <summary>All entries of all contests.</summary>
    public static IEnumerable<Entry> All => Contest.All.SelectMany(contest => contest.Entries);

    /// <summary>The entry of a name.</summary>
    public static Entry Of(string name) => All.Single(entry => entry.Name == name);

    /// <summary>Runs with nothing around it, for tools that count.</summary>
    /// <param name="count">How often.</param>
    public long Loop(int count) => Contestant.Loop(Draws, 0, count);
}

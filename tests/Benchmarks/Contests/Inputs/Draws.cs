namespace ArticleSchema.Benchmarks.Contests;

/// <summary>Articles in an order that no branch predictor learns: what a contest is held on.</summary>
internal sealed class Draws
{
    private const int Count = 1 << 16;

    private readonly Article[] _order;

    private Draws(string name, IEnumerable<Article> order)
    {
        Name = name;
        _order = [.. order];
    }

    /// <summary>The name in tables.</summary>
    public string Name { get; }

    /// <summary>Each article that is drawn, once.</summary>
    public IEnumerable<Article> Articles => _order.Distinct();

    /// <summary>The same article again and again.</summary>
    public static Draws Of(string name, Article article) => new(name, [article]);

    /// <summary>Articles at random.</summary>
    public static Draws Of(string name, Article[] articles)
    {
        var random = new Random(articles.Length);
        return new(name, Enumerable.Range(0, Count).Select(_ => articles[random.Next(articles.Length)]));
    }

    /// <summary>An article of the order, which starts again at its end.</summary>
    public Article this[int index] => _order[index & (_order.Length - 1)];
}

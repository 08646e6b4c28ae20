namespace ArticleSchema.Benchmarks.Contests;

/// <summary>Articles in an order that no branch predictor learns: what a contest is held on.</summary>
internal sealed class Draws
{
    private const int Count = 1 << 14;

    private readonly Lazy<Article[]> _order;

    private Draws(string name, Func<IEnumerable<Article>> order)
    {
        Name = name;
        _order = new(() => [.. order()]);
    }

    /// <summary>The name in tables.</summary>
    public string Name { get; }

    /// <summary>Each article that is drawn, once.</summary>
    public IEnumerable<Article> Articles => Order.Distinct();

    /// <summary>The same article again and again.</summary>
    public static Draws OfOne(string name, Func<Article> article) => new(name, () => [article()]);

    /// <summary>Articles at random.</summary>
    public static Draws OfMany(string name, Func<Article[]> articles) =>
        new(name, () =>
        {
            var random = new Random(Count);
            return random.GetItems(articles(), Count);
        });

    /// <summary>Articles one after the other, from the first to the last.</summary>
    public static Draws InOrder(string name, Func<Article[]> articles) => new(name, articles);

    /// <summary>The articles in their order, a power of two of them.</summary>
    public Article[] Order => _order.Value;
}

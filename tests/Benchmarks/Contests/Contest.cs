using ArticleSchema.Benchmarks.Contests.Documents;
using ArticleSchema.Benchmarks.Contests.Headers;
using ArticleSchema.Benchmarks.Contests.Iptc7901;
using ArticleSchema.Benchmarks.Contests.Json;
using ArticleSchema.Benchmarks.Contests.Reading;
using ArticleSchema.Benchmarks.Contests.Writing;

namespace ArticleSchema.Benchmarks.Contests;

/// <summary>A task, and several ways to do it, on the same articles.</summary>
/// <param name="Name">Its name in tables.</param>
/// <param name="Measure">What the others are measured by: it does less than them.</param>
/// <param name="Expected">What they have to agree on: of an article, and of what counts characters in it.</param>
/// <param name="Contestants">The contestants.</param>
/// <param name="Inputs">The articles.</param>
internal sealed record Contest(
    string Name,
    Contestant Measure,
    Func<Article, bool, long> Expected,
    IReadOnlyList<Contestant> Contestants,
    IReadOnlyList<Draws> Inputs)
{
    private static readonly Draws _one = Draws.OfOne("one", Stories.One);
    private static readonly Draws _random = Draws.OfMany("random", () => Stories.Many(256));

    /// <summary>64 MB of stories: more than any cache holds. A power of two of them.</summary>
    private static readonly Draws _feed = Draws.InOrder("64mb", () => Stories.Many(1 << 15));

    /// <summary>All contests.</summary>
    public static IReadOnlyList<Contest> All { get; } =
    [
        new(
            "read",
            Contestant.Of<OnePass>(),
            StoryParts.Sum,
            [
                Contestant.Of<GeneratedView>(),
                Contestant.Of<VectorisedByHand>(),
                Contestant.Of<SafeByHand>(),
                Contestant.Of<SpanSplit>(),
                Contestant.Of<CarefulRegex>(),
                Contestant.Of<CarefulRegexFromUtf8>(),
                Contestant.Of<UsualRegex>(),
                Contestant.Of<SpracheParser>(),
            ],
            [_one, _random]),
        new(
            "fields",
            Contestant.Of<OnePass>(),
            StoryParts.SumOfFields,
            [Contestant.Of<GeneratedFields>(), Contestant.Of<VectorisedFields>()],
            [_one, _random]),
        new(
            "feed",
            Contestant.Of<OnePass>(),
            StoryParts.Sum,
            [
                Contestant.Of<GeneratedView>(),
                Contestant.Of<VectorisedByHand>(),
                Contestant.Of<SafeByHand>(),
                Contestant.Of<SpanSplit>(),
            ],
            [_feed]),
        new(
            "frontmatter",
            Contestant.Of<OnePass>(),
            (article, _) => FrontMatterByHand.Run(article),
            [Contestant.Of<GeneratedFrontMatter>(), Contestant.Of<FrontMatterByHand>()],
            [Draws.OfMany("random", () => FrontMatterInputs.Many(256))]),
        new(
            "mail",
            Contestant.Of<OnePass>(),
            (article, _) => MailByHand.Run(article),
            [Contestant.Of<GeneratedMail>(), Contestant.Of<MailByHand>()],
            [Draws.OfMany("random", () => MailInputs.Many(256))]),
        new(
            "iptc7901",
            Contestant.Of<OnePass>(),
            (article, _) => MessageByHand.Run(article),
            [Contestant.Of<GeneratedMessage>(), Contestant.Of<MessageByHand>()],
            [Draws.OfMany("random", () => MessageInputs.Many(256))]),
        new(
            "write",
            Contestant.Of<CopyOnce>(),
            (article, _) => article.Utf8.Length,
            [
                Contestant.Of<GeneratedCopy>(),
                Contestant.Of<GeneratedValues>(),
                Contestant.Of<SpansByHand>(),
                Contestant.Of<Interpolation>(),
            ],
            [_one, _random]),
        new(
            "json",
            Contestant.Of<CopyOnce>(),
            (article, _) => WriterByHand.Run(article),
            [
                Contestant.Of<GeneratedJson>(),
                Contestant.Of<GeneratedJsonByWriter>(),
                Contestant.Of<WriterByHand>(),
                Contestant.Of<SerializedRecord>(),
            ],
            [_one, _random]),
        new(
            "document",
            Contestant.Of<StringsByHand>(),
            (article, _) => StringsByHand.Run(article),
            [Contestant.Of<GeneratedDocument>()],
            [_one, _random]),
        new(
            "document-write",
            Contestant.Of<DocumentByHand>(),
            (article, _) => article.Utf8.Length,
            [Contestant.Of<GeneratedDocumentWritten>()],
            [_one, _random]),
    ];

    /// <summary>The contestants and what they are measured by, on each of the inputs: <c>read/random/generated-view</c>.</summary>
    public IEnumerable<Entry> Entries =>
        from draws in Inputs
        from contestant in Contestants.Prepend(Measure)
        select new Entry($"{Name}/{draws.Name}/{contestant}", contestant, draws);

    /// <summary>Throws if a contestant does not do the work.</summary>
    public void Check()
    {
        foreach (var article in Inputs.SelectMany(draws => draws.Articles))
            foreach (var contestant in Contestants)
                if (contestant.Run(article) != Expected(article, contestant.CountsCharacters))
                    throw new InvalidOperationException($"{contestant} does not {Name} as the others do: {article.Text}");
    }
}

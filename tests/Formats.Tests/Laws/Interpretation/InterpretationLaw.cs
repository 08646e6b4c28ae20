using ArticleSchema.Generator.Interpretation;
using ArticleSchema.Generator.Planning;
using Xunit.Abstractions;

namespace ArticleSchema.Formats.Tests.Laws.Interpretation;

/// <summary>The interpreter of a plan and the code emitted of it say the same of every text: whether it is an article, the values
/// of its members, or what is wrong and where.</summary>
/// <param name="plans">The plans.</param>
/// <param name="output">Takes how many inputs were accepted.</param>
internal sealed class InterpretationLaw(PlanTable plans, ITestOutputHelper output) : IViewLaw, IDocumentLaw
{
    /// <summary>How many inputs the two are compared on for each format.</summary>
    private const int Inputs = 2_000;

    /// <summary>The formats with values that only their types or converters can read: what depends on those is not
    /// compared.</summary>
    private static readonly string[] _opaque =
    [
        "Tests.Language.Lists.ValueLists",
        "Tests.Language.Values.Quantities",
        "Tests.Language.Values.Receipt",
        "Tests.Language.Values.Receipt+View",
        "Tests.Language.Values.Row",
    ];

    private readonly Interpreter _interpreter = new(plans);
    private int _accepted;
    private int _uncertain;

    private delegate void Comparison(ArticlePlan plan, ReadResult interpreted, ReadOnlySpan<byte> text);

    public void HoldsFor<T>(ViewFormat<T> format)
        where T : IArticleView<T>, allows ref struct =>
        Compare(format, (plan, interpreted, text) =>
        {
            var isRead = T.TryParse(text, out var article, out var error);
            AssertSame(interpreted, isRead, error);
            if (isRead && interpreted is Accepted accepted)
                AssertSame(ReadMembers.Of<T>(plan, accepted.Article), Members<T>.Read(article!));
        });

    public void HoldsFor<T>(DocumentFormat<T> format)
        where T : IArticleDocument<T> =>
        Compare(format, (_, interpreted, text) => AssertSame(interpreted, T.TryParse(text, out var _, out var error), error));

    private void Compare(Format format, Comparison compare)
    {
        var plan = plans.Find(format.Type.FullName!)!;
        foreach (var article in format.Articles)
            Assert.False(_interpreter.Read(plan, article) is Refused, $"It is refused: «{Generated.Show(article)}»");

        var inputs = new Laws.Inputs(Generated.NewRandom(), format.Articles, format.Pieces);
        for (var i = 0; i < Inputs; i++)
        {
            var text = inputs.Next();
            try
            {
                compare(plan, _interpreter.Read(plan, text.ToArray()), text);
            }
            catch (Exception exception)
            {
                throw Generated.Failure(format, i, text, exception);
            }
        }

        output.WriteLine($"{_accepted} of {Inputs} accepted, {_uncertain} uncertain");
        Assert.Equal(_opaque.Contains(format.Name), _uncertain > 0);
    }

    private void AssertSame(ReadResult interpreted, bool isRead, ArticleError error)
    {
        switch (interpreted)
        {
            case Accepted { IsCertain: true }:
                Assert.True(isRead, error.ToString());
                break;
            case Refused { IsCertain: true, Error: var refused }:
                Assert.False(isRead, refused.ToString());
                Assert.Equal(new(error.Code.ToString(), error.Format, error.Member, error.Expected, error.Offset), refused);
                break;
            case Refused { Error: var refused }:
                Assert.False(isRead, refused.ToString());
                break;
        }

        _accepted += isRead ? 1 : 0;
        _uncertain += interpreted is Accepted { IsCertain: true } or Refused { IsCertain: true } ? 0 : 1;
    }

    private static void AssertSame(object?[] interpreted, object?[] values)
    {
        for (var i = 0; i < values.Length; i++)
            if (interpreted[i] is not OpaqueValue)
                Assert.Equal(interpreted[i], ReadMembers.FormOf(values[i]));
    }
}

using ArticleSchema.Generator.Interpretation;
using ArticleSchema.Generator.Interpretation.Writing;
using ArticleSchema.Generator.Planning;
using Xunit.Abstractions;

namespace ArticleSchema.Formats.Tests.Laws.Interpretation;

/// <summary>The interpreter of a plan and the code emitted of it write the same text of a document that was read.</summary>
/// <param name="plans">The plans.</param>
/// <param name="output">Takes how many documents were compared.</param>
internal sealed class DocumentWritingLaw(PlanTable plans, ITestOutputHelper output) : IDocumentLaw
{
    /// <summary>How many inputs the two are compared on for each format, if they accept them.</summary>
    private const int Inputs = 2_000;

    /// <summary>The formats with values that only their types or converters can write.</summary>
    private static readonly string[] _opaque = ["Tests.Language.Values.Receipt"];

    private readonly Interpreter _interpreter = new(plans);
    private readonly DocumentWriter _writer = new(plans);
    private int _compared;
    private int _unknown;

    public void HoldsFor<T>(DocumentFormat<T> format)
        where T : IArticleDocument<T>
    {
        var plan = (DocumentPlan)plans.Find(format.Type.FullName!)!;
        foreach (var article in format.Articles)
            Compare<T>(plan, article);

        var inputs = new Laws.Inputs(Generated.NewRandom(), format.Articles, format.Pieces);
        for (var i = 0; i < Inputs; i++)
        {
            var text = inputs.Next();
            try
            {
                Compare<T>(plan, text.ToArray());
            }
            catch (Exception exception)
            {
                throw Generated.Failure(format, i, text, exception);
            }
        }

        output.WriteLine($"{_compared} compared, {_unknown} unknown");
        Assert.True(_compared > 0);
        Assert.Equal(_opaque.Contains(format.Name), _unknown > 0);
    }

    private void Compare<T>(DocumentPlan plan, byte[] text)
        where T : IArticleDocument<T>
    {
        if (_interpreter.Read(plan, text) is not Accepted accepted || !T.TryParse(text, out var document, out _))
            return;

        var written = _writer.Write(plan, accepted.Article);
        _unknown += written is null ? 1 : 0;
        var destination = new byte[document.GetByteCount()];
        if (written is null || !document.TryFormat(destination, out var length, out _))
            return;

        Assert.Equal(Generated.Show(destination.AsSpan(0, length)), Generated.Show(written));
        _compared++;
    }
}

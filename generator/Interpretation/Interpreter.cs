using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>Reads texts by plans, as the code does that is emitted of the same plans.</summary>
/// <param name="plans">The plans of all formats that there are.</param>
internal sealed class Interpreter(PlanTable plans)
{
    /// <summary>Reads a text as an article.</summary>
    /// <param name="plan">The plan of its format.</param>
    /// <param name="utf8">The whole text.</param>
    public ReadResult Read(ArticlePlan plan, byte[] utf8)
    {
        var readers = new ReaderTable(plans);
        var reader = readers.Of(plan);
        var reading = reader.Read(Window.Of(utf8));
        if (readers.Guesses.IsDecisive)
            return new Unknown();

        var isCertain = readers.Guesses.Count == 0;
        if (reading.Article is not { } article)
            return new Refused(ToError(reading.Failure), isCertain);

        var invalid = plan.IsValidated ? Utf8Characters.IndexOfInvalid(utf8) : -1;
        if (invalid < 0)
            return new Accepted(article, isCertain);
        var member = reader.MemberAt(article, invalid);
        return new Refused(new("InvalidUtf8", plan.Type.Title, member, "valid UTF-8", invalid), isCertain);
    }

    private static ReadError ToError(Failure failure) =>
        failure.Expectation is { } expectation
            ? new(expectation.Code, failure.Format, expectation.Member, expectation.Description, failure.Offset)
            : throw new InvalidOperationException("There is no article, and no failure.");
}

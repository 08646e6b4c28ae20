using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Interpretation.Values;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>Makes values of bytes of which the end is known.</summary>
/// <param name="scope">The format.</param>
internal sealed class ValueReader(FormatScope scope)
{
    private readonly ScalarReader _scalars = new(scope.Guesses);
    private readonly ListReader _lists = new(scope);

    /// <summary>Reads the place of a member.</summary>
    /// <param name="step">The step.</param>
    /// <param name="text">The bytes.</param>
    /// <param name="start">Where they stand in the article.</param>
    public ValueReading Read(MemberStep step, Window text, int start)
    {
        var member = step.Member;
        if (member.Trimming is { } trimming)
        {
            if (trimming.Width is { } width && text.Length != width)
                return Refuse(step, start);
            text = text.Trim(trimming.Padding.ToString(), trimming.Kind != TrimKind.Right, trimming.Kind != TrimKind.Left);
        }
        if (LiteralMatching.AreAll(member.Nil, text.Bytes))
            return ValueReading.Absent;

        return member.Value switch
        {
            TextValue => Checks.AreMet(step.Checks, member, text) ? ValueReading.Of(new ReadText(text)) : Refuse(step, start),
            ListValue list => _lists.Read(step, list, text),
            ArticleValue article => Read(article, text),
            _ => _scalars.Read(member.Value, text.Bytes) is { } value ? ValueReading.Of(value) : Refuse(step, start),
        };
    }

    private ValueReading Read(ArticleValue article, Window text)
    {
        var reading = scope.Find(article.FormatName).Read(text);
        return new(reading.Article, reading.Article is null ? reading.Failure : Failure.None);
    }

    private ValueReading Refuse(MemberStep step, int start) => ValueReading.Of(scope.Fail(step.Expected, start));
}

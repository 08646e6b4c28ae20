using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Interpretation.Values;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>Makes lists of bytes of which the end is known: looks whether the elements, and their number, are right.</summary>
/// <param name="scope">The format.</param>
internal sealed class ListReader(FormatScope scope)
{
    private readonly ScalarReader _scalars = new(scope.Guesses);
    private readonly ElementCounter _counter = new(scope);

    /// <summary>Reads a list.</summary>
    /// <param name="step">The step.</param>
    /// <param name="list">The list.</param>
    /// <param name="text">The bytes.</param>
    public ValueReading Read(MemberStep step, ListValue list, Window text)
    {
        var failure = CheckElements(step, list, text);
        if (failure.IsNone)
            failure = CheckCount(step, list, text);
        return failure.IsNone ? ValueReading.Of(new ReadText(text)) : ValueReading.Of(failure);
    }

    /// <summary>What is wrong with an element.</summary>
    public Failure CheckElements(MemberStep step, ListValue list, Window text) =>
        list is ArticleListValue articles ? CheckArticles(step, articles, text) : CheckTexts(step, list, text);

    /// <summary>Whether there are too few elements, or too many.</summary>
    public Failure CheckCount(MemberStep step, ListValue list, Window text)
    {
        var isMissing = text.IsEmpty && list.Occurs.Least > 0 && step.Extent is not RepetitionExtent { Rules.MinLength: > 0 };
        return isMissing || !HasRightCount(step, list, text) ? Refuse(step, text.Start) : Failure.None;
    }

    private Failure CheckArticles(MemberStep step, ArticleListValue list, Window text)
    {
        var reader = scope.Find(list.FormatName);
        if (step.IsTakenByElements && !list.DependsOnPlace)
            return Failure.None;
        var isSequence = list.Separation.Kind == SeparationKind.None;
        if (!Separator.Of(list.Separation).Delimits(text.Bytes))
            return Refuse(step, text.Start);
        if (reader.AcceptsAnyText && !isSequence)
            return Failure.None;

        foreach (var reading in reader.ReadElements(text, list.Separation))
        {
            if (reading.Article is not { } article)
                return reading.Failure;
            if (isSequence && article.Text.IsEmpty)
                return Refuse(step, article.Text.Start);
        }
        return Failure.None;
    }

    private Failure CheckTexts(MemberStep step, ListValue list, Window text)
    {
        var separator = Separator.Of(list.Separation);
        if (step.Extent is not ElementsExtent && !separator.Delimits(text.Bytes))
            return Refuse(step, text.Start);
        if (!step.HasElementCheck)
            return Failure.None;

        var checks = list is TextListValue texts ? Planning.Check.For(texts.Rules) : EquatableArray<Check>.Empty;
        for (var elements = new ElementScanner(text, separator); elements.MoveNext();)
            if (!IsRight(list, checks, step.Member, elements.Current))
                return Refuse(step, elements.Current.Start);
        return Failure.None;
    }

    private bool IsRight(ListValue list, EquatableArray<Check> checks, MemberModel member, Window element) =>
        list is ScalarListValue values
            ? _scalars.Read(values.Element, element.Bytes) is not null
            : Checks.AreMet(checks, member, element);

    private bool HasRightCount(MemberStep step, ListValue list, Window text)
    {
        // What is taken element by element ends at the greatest number.
        var occurs = step.Extent is ElementsExtent ? list.Occurs with { Most = int.MaxValue } : list.Occurs;
        if (occurs is { Least: <= 1, Most: int.MaxValue } || step.Extent is RepetitionExtent)
            return true;

        var count = _counter.Count(list, text);
        return count <= occurs.Most && (occurs.Least <= 1 || count >= occurs.Least);
    }

    private Failure Refuse(MemberStep step, int start) => scope.Fail(step.Expected, start);
}

using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Interpretation.Values;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>Finds how far lists reach whose elements are taken one after the other.</summary>
/// <param name="scope">The format.</param>
internal sealed class ElementsReader(FormatScope scope)
{
    private readonly ScalarReader _scalars = new(scope.Guesses);

    /// <summary>The length of the elements at one end of a window, as far as they go, and why they go no further.</summary>
    public (int Length, Failure Failure) Take(MemberStep step, ElementsExtent extent, Window window, Direction direction)
    {
        var list = (ListValue)step.Member.Value;
        var guesses = scope.Guesses.Count;
        var (taken, failure) = (0, Failure.None);
        for (var count = 0; count < list.Occurs.Most; count++)
        {
            var left = direction == Direction.Forward ? window.From(taken) : window.First(window.Length - taken);
            var length = list is ArticleListValue { Separation.Kind: SeparationKind.None } articles
                ? TakeSelfEnding(articles, left, direction, ref failure)
                : direction == Direction.Forward ? TakeClosed(step, list, extent, left, ref failure)
                : TakeClosedFromEnd(step, list, left, ref failure);
            if (length <= 0)
                break;
            taken += length;
        }

        scope.Guesses.Decide(guesses);
        return (taken, failure);
    }

    private int TakeSelfEnding(ArticleListValue list, Window left, Direction direction, ref Failure failure)
    {
        var reader = scope.Find(list.FormatName);
        var reading = direction == Direction.Forward ? reader.ReadFirst(left) : reader.ReadLast(left);
        failure = reading.Failure;
        return reading.Length;
    }

    private int TakeClosed(MemberStep step, ListValue list, ElementsExtent extent, Window left, ref Failure failure)
    {
        var length = Separator.Of(list.Separation).IndexOf(left.Bytes, out var separatorLength);
        if (length < 0 || extent.Until.Any(follower => Begins(follower, left, length + separatorLength)))
            return -1;

        failure = Check(step, list, left.First(length));
        return failure.IsNone ? length + separatorLength : -1;
    }

    private int TakeClosedFromEnd(MemberStep step, ListValue list, Window left, ref Failure failure)
    {
        var start = Separator.Of(list.Separation).LastIndexOf(left.Bytes, out var separatorLength);
        if (start < 0)
            return -1;

        failure = Check(step, list, left.From(start + separatorLength));
        return failure.IsNone ? left.Length - start : -1;
    }

    private Failure Check(MemberStep step, ListValue list, Window element)
    {
        if (list is ArticleListValue articles)
        {
            var reader = scope.Find(articles.FormatName);
            // How far a list goes is told by the texts of its elements alone; where those stand is looked at when it has ended.
            var reading = articles.DependsOnPlace ? reader.ReadElement(element, ElementPlace.Anywhere) : reader.Read(element);
            return reading.Article is null ? reading.Failure : Failure.None;
        }

        var isRight = list is ScalarListValue values
            ? _scalars.Read(values.Element, element.Bytes) is not null
            : Checks.AreMet(step.Checks, step.Member, element);
        return isRight ? Failure.None : scope.Fail(step.Expected, element.Start);
    }

    /// <summary>Whether an element begins like what follows the list. A format is looked for in the element alone.</summary>
    private bool Begins(Follower follower, Window left, int length) =>
        follower.Literal is { } literal
            ? literal.Match(left.Bytes) >= 0
            : scope.Find(follower.FormatName!).ReadFirst(left.First(length)).Length >= 0;
}

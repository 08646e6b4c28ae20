using System.Collections.Immutable;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>Decides whether the end of a list is found by taking one element after the other, and what ends it.</summary>
/// <remarks>
/// Elements can be taken alone if each brings its separator, or ends by itself. Elements that are any text would go on for ever:
/// they go up to the first one that begins like what follows the list. All others go on as far as they match.
/// </remarks>
internal sealed class ListPlanner(Direction direction, bool isRestNext)
{
    private bool IsForward => direction == Direction.Forward;

    /// <summary>Whether a format can be taken, article by article, without anything between.</summary>
    public static bool IsSequence(ArticleModel? element, Direction direction) =>
        element is FormatModel format && !Edges.CanBeEmpty(format) && FormatPlanner.EndsByItself(format, direction);

    /// <summary>How the end of a list is found, or null if not by its elements.</summary>
    /// <param name="list">The list.</param>
    /// <param name="following">What the direction meets behind it.</param>
    public ElementsExtent? Choose(ListValue list, IReadOnlyList<Element> following)
    {
        var canTakeOne = list.Separation.Kind == SeparationKind.None
            ? list is ArticleListValue { Format: var element } && IsSequence(element, direction)
            : list.Separation.IsClosed(IsForward);
        if (!canTakeOne)
            return null;

        var followers = list is TextListValue or ArticleListValue { Format.AcceptsAnyTextSomewhere: true } ? FindFollowers(following) : [];
        return followers.IsEmpty && list is TextListValue { Rules.AcceptsAnyText: true }
            ? null
            : new(new(followers), !IsForward) { EndOfRun = FindEndOfRun(list, followers) };
    }

    /// <summary>The separator, if an element that is right goes up to it whatever it is: no character of its class starts it.</summary>
    private Literal? FindEndOfRun(ListValue list, ImmutableArray<Follower> followers) =>
        IsForward
        && list is TextListValue { Rules.Chars: { Alternatives.Count: 0 } chars, Separation.Literals: { Count: 1 } literals }
        && literals[0] is { IgnoresCase: false } separator
        && !Edges.Of(separator, direction).Intersects(chars)
        && followers.All(follower => follower.Literal is not null)
            ? separator
            : null;

    /// <summary>What can follow, or nothing if that cannot be told by how it begins.</summary>
    private ImmutableArray<Follower> FindFollowers(IReadOnlyList<Element> following)
    {
        var followers = ImmutableArray.CreateBuilder<Follower>();
        return IsForward && TryAdd(following, followers) ? followers.ToImmutable() : [];
    }

    /// <summary>Adds how elements can begin, up to the first that is always there.</summary>
    /// <returns>Whether that can be told.</returns>
    private bool TryAdd(IReadOnlyList<Element> elements, ImmutableArray<Follower>.Builder followers)
    {
        foreach (var element in elements)
        {
            switch (element)
            {
                case LiteralElement { Forms: var forms }:
                    followers.AddRange(forms.Select(form => new Follower(form, null)));
                    return true;
                case HoleElement { Member.Texts: { Count: > 0 } texts }:
                    followers.AddRange(texts.Select(literal => new Follower(literal, null)));
                    return true;
                case HoleElement { Member: { IsBare: true, Value: ArticleValue { Format: FormatModel format } article } }
                    when !Edges.CanBeEmpty(format) && FormatPlanner.EndsByItself(format, Direction.Forward):
                    followers.Add(new(null, article.FormatName));
                    return true;
                case GroupElement group when group.Elements.Count > 0 && TryAdd([group.Elements[0]], followers):
                    break;
                default:
                    return false;
            }
        }
        return !isRestNext;
    }
}

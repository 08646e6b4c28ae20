using System.ComponentModel;

namespace ArticleSchema;

/// <summary>Where an element stands in its list: what the branches of a choice can ask for.</summary>
/// <remarks>What elements are is found from the first to the last. To look at what the next one would be, only that is read, and
/// what it asks itself of what stands behind it is not looked at: each element is read a few times, however many there are.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct ElementPlace
{
    /// <summary>What stands before the first element, and behind the last.</summary>
    internal const int Nothing = -1;

    /// <summary>The elements, walked up to this one.</summary>
    private readonly ElementScanner _elements;
    private readonly int _previous;
    private readonly Sight _sight;

    private ElementPlace(int previous, ElementScanner elements, Sight sight)
    {
        _previous = previous;
        _elements = elements;
        _sight = sight;
    }

    /// <summary>The place of an element.</summary>
    /// <param name="previous">Which branch the element before it is, or <see cref="Nothing"/>.</param>
    /// <param name="elements">The elements, walked up to this one.</param>
    internal ElementPlace(int previous, ElementScanner elements)
        : this(previous, elements, Sight.Whole)
    {
    }

    /// <summary>The place of what stands in no list: it is first and last.</summary>
    public static ElementPlace Alone => new(Nothing, new(default, default));

    /// <summary>A place that is as everybody asks for.</summary>
    internal static ElementPlace Anywhere => new(Nothing, new(default, default), Sight.None);

    /// <summary>Whether it is the first.</summary>
    public bool IsFirst => IsAnywhere || _previous == Nothing;

    /// <summary>Whether there is an element before it.</summary>
    public bool IsNotFirst => IsAnywhere || _previous != Nothing;

    /// <summary>Whether it is the last.</summary>
    public bool IsLast => IsAnywhere || _elements.IsAtLast;

    /// <summary>Whether there is an element behind it.</summary>
    public bool IsNotLast => IsAnywhere || !_elements.IsAtLast;

    /// <summary>Whether nothing of it is looked at: it is as everybody asks for.</summary>
    public bool IsAnywhere => _sight == Sight.None;

    /// <summary>Whether what stands behind it is not looked at.</summary>
    public bool IsOpen => _sight != Sight.Whole;

    /// <summary>Which branch the element before it is, or −1 if there is none.</summary>
    public int Previous => _previous;

    /// <summary>Which branch the element behind it would be, or −1 if there is none, or it would be none.</summary>
    /// <param name="branch">The branch that the element itself would be.</param>
    /// <typeparam name="T">The choice.</typeparam>
    public int Next<T>(int branch)
        where T : IArticleView<T>, allows ref struct
    {
        var elements = _elements;
        if (!elements.MoveNext())
            return Nothing;

        var place = new ElementPlace(branch, elements, Sight.Back);
        return T.ReadElement(elements.Current, place, out _, out var next).IsNone ? next : Nothing;
    }

    /// <summary>What can be seen from a place.</summary>
    private enum Sight
    {
        /// <summary>What stands before it and what stands behind it.</summary>
        Whole,

        /// <summary>What stands before it. What stands behind it is as everybody asks for.</summary>
        Back,

        /// <summary>Nothing: all of it is as everybody asks for.</summary>
        None,
    }
}

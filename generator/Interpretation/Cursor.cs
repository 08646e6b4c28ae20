using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>Where steps have got to: the window that they shrink from one end, and the values that they have found.</summary>
/// <param name="window">The window.</param>
/// <param name="direction">From which end it is taken.</param>
/// <param name="scope">The format.</param>
internal sealed class Cursor(Window window, Direction direction, FormatScope scope)
{
    private Dictionary<string, ReadValue> _members = [];

    public Direction Direction => direction;

    public bool IsForward => direction == Direction.Forward;

    /// <summary>What is left.</summary>
    public Window Window { get; private set; } = window;

    /// <summary>How far an optional part got that is not there.</summary>
    public Failure Skipped { get; private set; }

    /// <summary>The values of the members that are there.</summary>
    public IReadOnlyDictionary<string, ReadValue> Members => _members;

    /// <summary>The place at which the next step takes.</summary>
    private int Position => IsForward ? Window.Start : Window.End;

    /// <summary>The same place, nothing found yet.</summary>
    public Cursor Branch() => new(Window, direction, scope);

    /// <summary>Goes where a branch of this cursor has got to, and takes what it has found.</summary>
    public void Join(Cursor branch)
    {
        Window = branch.Window;
        foreach (var member in branch._members)
            _members[member.Key] = member.Value;
    }

    /// <summary>Goes on from the other end: it finds values of the same article.</summary>
    public Cursor Turn() => new(Window, IsForward ? Direction.Backward : Direction.Forward, scope) { _members = _members };

    /// <summary>The next bytes.</summary>
    public Window Peek(int length) => IsForward ? Window.First(length) : Window.Last(length);

    /// <summary>Takes the next bytes.</summary>
    public void Advance(int length) => Window = IsForward ? Window.From(length) : Window.First(Window.Length - length);

    /// <summary>Keeps the value of a member, if there is one.</summary>
    public void Keep(string member, ReadValue? value)
    {
        _members.Remove(member);
        if (value is not null)
            _members.Add(member, value);
    }

    /// <summary>The failure to meet an expectation with the next step.</summary>
    public Failure Fail(Expectation expectation) => Furthest(scope.Fail(expectation, Position));

    /// <summary>A failure, or one met earlier that got further.</summary>
    public Failure Furthest(Failure failure) => IsForward ? failure.OrFurther(Skipped) : failure.OrFurtherFromEnd(Skipped);

    /// <summary>Remembers how far an optional part got that may not be there.</summary>
    public void Skip(Failure failure) => Skipped = Furthest(failure);

    /// <summary>Remembers what was passed over on the way to where this cursor begins.</summary>
    public Cursor Behind(Cursor earlier)
    {
        Skipped = earlier.Skipped;
        return this;
    }
}

namespace ArticleSchema.Generator.Planning;

/// <summary>Gives out names, each only once.</summary>
internal sealed class UniqueNames
{
    private readonly HashSet<string> _taken = [];

    /// <summary>The name, with a number behind it if it is taken.</summary>
    public string Make(string name)
    {
        var candidate = name;
        for (var number = 2; !_taken.Add(candidate); number++)
            candidate = name + number;
        return candidate;
    }
}

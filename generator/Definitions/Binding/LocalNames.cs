using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>Makes the names of parameters, variables and fields from the names of properties, each name once.</summary>
internal sealed class LocalNames
{
    /// <summary>What generated code hangs onto the name of a member for variables that have to do with it.</summary>
    private static readonly string[] _suffixes = ["", "At", "Delimiter", "End", "Failure", "Length", "Line", "Mismatch", "Read", "Start", "Tail", "Text"];

    /// <summary>The variables of generated code that have a number behind their name.</summary>
    private static readonly string[] _numbered = ["literal", "literalFromEnd", "newLine", "newLineFromEnd"];

    private static readonly char[] _digits = [.. "0123456789"];

    /// <summary>The variables of generated code that stand beside those of the members.</summary>
    private static readonly HashSet<string> _reserved =
    [
        "article", "at", "but", "bytesWritten", "day", "destination", "digits", "document", "elementPlace", "error", "errors",
        "failure", "fits", "isReplaced", "isThere", "isWhole", "item", "json", "kind", "length", "lens", "line", "member",
        "month", "number", "offset", "origin", "part", "read", "recovery", "rest", "scanner", "skipped", "skippedFromEnd", "source",
        "start", "text", "trace", "utf8", "value", "view", "window", "writer", "year",
    ];

    private readonly HashSet<string> _taken = [];

    public string Make(string name)
    {
        var camelCase = CamelCase(name);
        var candidate = camelCase;
        for (var number = 1; !TryTake(candidate); number++)
            candidate = number == 1 ? camelCase + "Value" : camelCase + "Value" + number;
        return Identifier.Of(candidate);
    }

    public static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name.Substring(1);

    private bool TryTake(string candidate)
    {
        var names = _suffixes
            .Select(suffix => candidate + suffix)
            .Append("found" + char.ToUpperInvariant(candidate[0]) + candidate.Substring(1))
            .ToList();
        var stem = candidate.TrimEnd(_digits);
        if ((stem != candidate && _numbered.Contains(stem)) || names.Any(name => _reserved.Contains(name) || _taken.Contains(name)))
            return false;
        _taken.UnionWith(names);
        return true;
    }
}

namespace ArticleSchema.Docs.Tests;

/// <summary>What an example shows.</summary>
internal enum ExampleKind
{
    /// <summary>A definition that the compiler refuses.</summary>
    Definition,

    /// <summary>An input, and the JSON of what is read or the error.</summary>
    Input,

    /// <summary>Statements, and what they print.</summary>
    Statements,

    /// <summary>Statements that the compiler warns of.</summary>
    Trap,
}

/// <summary>An example: something, and what comes of it.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Definition">The definition above it.</param>
/// <param name="Given">The block that is read, run or compiled.</param>
/// <param name="Outcome">The block behind it.</param>
internal sealed record Example(ExampleKind Kind, FencedBlock Definition, FencedBlock Given, FencedBlock Outcome);

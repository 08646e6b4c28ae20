using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Docs.Tests;

/// <summary>A definition and the driver of its examples, compiled.</summary>
/// <param name="problems">What is wrong with it.</param>
/// <param name="traps">What the examples do that they had better not.</param>
/// <param name="assembly">What was made of it.</param>
internal sealed class CompiledDefinition(ImmutableArray<Diagnostic> problems, ImmutableArray<Diagnostic> traps, byte[] assembly)
{
    private readonly Lazy<Type> _driver = new(() => Load(problems, assembly));

    /// <summary>The warnings and errors as a page shows them: a line for each, without its place.</summary>
    public string Refusal => Show(problems);

    /// <summary>The traps in an example's statements, shown as the problems are.</summary>
    public string TrapsIn(FencedBlock statements) => Show(traps.Where(trap => IsWithin(statements, trap.Location.GetMappedLineSpan())));

    /// <summary>Runs a method of the driver.</summary>
    /// <param name="method">Its name.</param>
    /// <param name="bytes">The input, or a buffer to write to.</param>
    public string Run(string method, byte[] bytes) =>
        _driver.Value.GetMethod(method)!.CreateDelegate<Func<byte[], string>>()(bytes);

    private static string Show(IEnumerable<Diagnostic> diagnostics) =>
        string.Join('\n', diagnostics.Select(shown =>
            $"{DescriptorPage.Name(shown.Severity)} {shown.Id}: {shown.GetMessage(CultureInfo.InvariantCulture)}"));

    private static bool IsWithin(FencedBlock block, FileLinePositionSpan place)
    {
        var line = place.StartLinePosition.Line + 1;
        return place.Path == block.Page && line >= block.Line && line < block.Line + block.Text.Split('\n').Length;
    }

    private static Type Load(ImmutableArray<Diagnostic> problems, byte[] assembly)
    {
        Assert.True(problems.IsEmpty, string.Join('\n', problems));
        return Assembly.Load(assembly).GetType(CSharpSource.Driver, throwOnError: true)!;
    }
}

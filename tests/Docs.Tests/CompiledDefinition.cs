using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Docs.Tests;

/// <summary>A definition and the driver of its examples, compiled.</summary>
internal sealed class CompiledDefinition(ImmutableArray<Diagnostic> problems, byte[] assembly)
{
    private readonly Lazy<Type> _driver = new(() => Load(problems, assembly));

    /// <summary>The warnings and errors as a page shows them: a line for each, without its place.</summary>
    public string Refusal =>
        string.Join('\n', problems.Select(problem => $"error {problem.Id}: {problem.GetMessage(CultureInfo.InvariantCulture)}"));

    /// <summary>Runs a method of the driver.</summary>
    /// <param name="method">Its name.</param>
    /// <param name="bytes">The input, or a buffer to write to.</param>
    public string Run(string method, byte[] bytes) =>
        _driver.Value.GetMethod(method)!.CreateDelegate<Func<byte[], string>>()(bytes);

    private static Type Load(ImmutableArray<Diagnostic> problems, byte[] assembly)
    {
        Assert.True(problems.IsEmpty, string.Join('\n', problems));
        return Assembly.Load(assembly).GetType(CSharpSource.Driver, throwOnError: true)!;
    }
}

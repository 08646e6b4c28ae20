using System.Collections.Immutable;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Diagnostics.Samples;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ArticleSchema.Docs.Tests;

/// <summary>The analyzers of the generator, found so that none is left out.</summary>
internal static class Analyzers
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> _all =
    [
        .. typeof(DefinitionAnalyzer).Assembly.GetExportedTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>Those that look at definitions and what stands beside them.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> OfDefinitions { get; } =
        [.. _all.Where(analyzer => analyzer is DefinitionAnalyzer or WritabilityAnalyzer or SampleAnalyzer)];

    /// <summary>Those that look at the use of generated code.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> OfUse { get; } = [.. _all.Except(OfDefinitions)];

    /// <summary>All that they can say, by id.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> Descriptors { get; } =
        [.. _all.SelectMany(analyzer => analyzer.SupportedDiagnostics).OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];
}

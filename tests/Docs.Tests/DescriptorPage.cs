using Microsoft.CodeAnalysis;

namespace ArticleSchema.Docs.Tests;

/// <summary>How the documentation speaks of a descriptor.</summary>
internal static class DescriptorPage
{
    /// <summary>The page with the table of all.</summary>
    public const string Table = "docs/diagnostics.md";

    /// <summary>The folder of the pages by topic.</summary>
    public const string Folder = "docs/diagnostics";

    /// <summary>The row of a descriptor in the table.</summary>
    public static string RowOf(DiagnosticDescriptor descriptor) =>
        $"| [{descriptor.Id}]({PlaceOf(descriptor)["docs/".Length..]}) | {descriptor.Title} | {(descriptor.IsEnabledByDefault ? Name(descriptor.DefaultSeverity) : "off")} |";

    /// <summary>The line of a descriptor in the list of releases.</summary>
    public static string ReleaseOf(DiagnosticDescriptor descriptor) =>
        $"{descriptor.Id} | {descriptor.Category} | {(descriptor.IsEnabledByDefault ? descriptor.DefaultSeverity : "Disabled")} | {descriptor.Title}";

    /// <summary>The page, the anchor and the heading of a descriptor: what its help link names.</summary>
    public static string SectionOf(DiagnosticDescriptor descriptor) =>
        PlaceOf(descriptor).Split('#') is [var page, var anchor]
            ? $"{page}: <a id=\"{anchor}\"></a> ## {descriptor.Id}: {descriptor.Title}"
            : throw new FormatException($"{descriptor.Id}: the help link names no section");

    /// <summary>The sections of a page, named likewise. An anchor stands two lines above its heading.</summary>
    public static IEnumerable<string> SectionsOf(string page)
    {
        var lines = Pages.Read(page);
        return from at in Enumerable.Range(0, lines.Length)
               where lines[at].StartsWith("## ", StringComparison.Ordinal)
               select $"{page}: {lines[at - 2]} {lines[at]}";
    }

    /// <summary>The descriptors that are off unless a project asks for them, and of which a page speaks.</summary>
    public static IEnumerable<DiagnosticDescriptor> AskedForBy(string page) =>
        Analyzers.Descriptors.Where(descriptor => !descriptor.IsEnabledByDefault && PlaceOf(descriptor).StartsWith(page, StringComparison.Ordinal));

    /// <summary>A severity as pages write it.</summary>
    public static string Name(DiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    private static string PlaceOf(DiagnosticDescriptor descriptor) =>
        descriptor.HelpLinkUri[descriptor.HelpLinkUri.IndexOf(Folder, StringComparison.Ordinal)..];
}

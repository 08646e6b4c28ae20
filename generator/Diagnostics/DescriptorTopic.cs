using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Makes the descriptors of a topic: what all have in common, and where the documentation speaks of each.</summary>
/// <param name="page">The name of the topic's page in <c>docs/diagnostics</c>. It has a section for each id.</param>
internal sealed class DescriptorTopic(string page)
{
    private const string Category = "ArticleSchema";
    private const string Pages = "https://github.com/articleschema/articleschema/blob/main/docs/diagnostics";

    public DiagnosticDescriptor Error(string id, string title, string messageFormat) =>
        Create(id, title, messageFormat, DiagnosticSeverity.Error);

    public DiagnosticDescriptor Warning(string id, string title, string messageFormat) =>
        Create(id, title, messageFormat, DiagnosticSeverity.Warning);

    public DiagnosticDescriptor Info(string id, string title, string messageFormat) =>
        Create(id, title, messageFormat, DiagnosticSeverity.Info);

    /// <summary>A descriptor that is silent unless a project asks for it.</summary>
    public DiagnosticDescriptor OnRequest(string id, string title, string messageFormat) =>
        Create(id, title, messageFormat, DiagnosticSeverity.Info, isEnabledByDefault: false);

    private DiagnosticDescriptor Create(
        string id, string title, string messageFormat, DiagnosticSeverity severity, bool isEnabledByDefault = true) =>
        new(
            id,
            title,
            messageFormat,
            Category,
            severity,
            isEnabledByDefault,
            helpLinkUri: $"{Pages}/{page}.md#{id.ToLowerInvariant()}");
}

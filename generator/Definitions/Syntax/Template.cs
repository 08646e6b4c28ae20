using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Syntax;

/// <summary>A piece of a template as it is written.</summary>
internal abstract record TemplateNode(TemplateSpan Span);

/// <summary>Text, with doubled characters and control pictures already resolved.</summary>
internal sealed record TemplateText(TemplateSpan Span, string Text) : TemplateNode(Span);

/// <summary><c>{Name}</c> or <c>{*Name}</c>.</summary>
internal sealed record TemplateHole(TemplateSpan Span, string Name, bool IsRest) : TemplateNode(Span);

/// <summary><c>[ … ]</c>.</summary>
internal sealed record TemplateGroup(TemplateSpan Span, IReadOnlyList<TemplateNode> Nodes) : TemplateNode(Span);

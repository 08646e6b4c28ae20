namespace ArticleSchema.Generator.Model;

/// <summary>An element of a template.</summary>
/// <param name="Span">Where in the template it stands.</param>
internal abstract record Element(TemplateSpan Span);

/// <summary>Text that stands for itself.</summary>
/// <param name="Span">Where in the template it stands.</param>
/// <param name="Literal">The text.</param>
internal sealed record LiteralElement(TemplateSpan Span, Literal Literal) : Element(Span);

/// <summary>A hole: the place of a member.</summary>
/// <param name="Span">Where in the template it stands.</param>
/// <param name="Member">The member.</param>
/// <param name="IsRest">Whether it takes what the elements before and after it leave.</param>
internal sealed record HoleElement(TemplateSpan Span, MemberModel Member, bool IsRest) : Element(Span);

/// <summary>An optional group: there as a whole or not at all.</summary>
/// <param name="Span">Where in the template it stands.</param>
/// <param name="Elements">What it holds.</param>
internal sealed record GroupElement(TemplateSpan Span, EquatableArray<Element> Elements) : Element(Span);

/// <summary>A part of the template.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">The number of its characters.</param>
internal readonly record struct TemplateSpan(int Start, int Length);

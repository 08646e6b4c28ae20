namespace ArticleSchema.Generator.Model;

/// <summary>An element of a template.</summary>
/// <param name="Span">Where in the template it stands.</param>
internal abstract record Element(TemplateSpan Span);

/// <summary>Text that stands for itself.</summary>
/// <param name="Span">Where in the template it stands.</param>
/// <param name="Forms">The texts that are read for it, the longest first.</param>
/// <param name="Written">The one that is written.</param>
internal record LiteralElement(TemplateSpan Span, EquatableArray<Literal> Forms, Literal Written) : Element(Span)
{
    /// <summary>The text, if only one is read for it.</summary>
    public Literal? Single => Forms.Count == 1 ? Forms[0] : null;
}

/// <summary>Text around the value of a member that the member brings with it: it does not stand in the template.</summary>
/// <param name="Span">Where in the template the member stands.</param>
/// <param name="Forms">The texts that are read for it, the longest first.</param>
/// <param name="Written">The one that is written.</param>
/// <param name="Member">The member.</param>
/// <param name="IsTerminator">Whether it stands behind the value.</param>
internal sealed record FramingElement(
    TemplateSpan Span, EquatableArray<Literal> Forms, Literal Written, MemberModel Member, bool IsTerminator)
    : LiteralElement(Span, Forms, Written);

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

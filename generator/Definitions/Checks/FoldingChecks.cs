using ArticleSchema.Generator.Definitions.Syntax;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Checks;

/// <summary>Looks whether a property can be folded as it is declared.</summary>
internal static class FoldingChecks
{
    public static void Check(MemberDefinition member, List<Finding> findings)
    {
        if (member.Kind is not (MemberKind.Text or MemberKind.TextList))
            return;
        if (member.HasFoldedType != member.Attributes.Folding is not null)
            findings.Add(Finding.OnMember(DescriptorIds.HalfFolded, member.Name, member.Name));
        if (member.Attributes.Folding is not { } folding)
            return;

        if (WhatIsWrongWith(folding, member.Attributes.Chars) is { } wrong)
            findings.Add(Finding.OnMember(DescriptorIds.InvalidFolding, member.Name, member.Name, wrong));
        var separators = member.Attributes.Separators ?? EquatableArray<string>.Empty;
        if (separators.Where(text => text.Length > 0).Select(text => Literal.Of(text)).FirstOrDefault(folding.IsTakenFor) is { } separator)
            findings.Add(Finding.OnMember(DescriptorIds.FoldIsSeparator, member.Name, member.Name, separator.Show()));
    }

    private static string? WhatIsWrongWith(Folding folding, string? chars)
    {
        var indents = folding.FirstIndent + folding.Indent;
        return indents.Any(character => character is not (' ' or '\t')) ? "an indentation is made of blanks and tabs"
            : indents.Length > 0 && folding.Kind != FoldingKind.Paragraph ? "only paragraphs have an indentation"
            : folding.Width != 0 && folding.Width <= Math.Max(folding.FirstIndent.Length, folding.Indent.Length)
                ? "Width has to be greater than the indentation, or 0 for one line"
            : chars is not null && CharacterClassParser.Parse(chars) is { } parsed && !(parsed.Contains(' ') && parsed.Contains('\n'))
                ? "its [Chars] have no blank or no line feed"
            : null;
    }
}

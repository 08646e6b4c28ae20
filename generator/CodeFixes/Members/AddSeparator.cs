using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleSchema.CodeFixes.Members;

/// <summary>Says what stands between the elements of a list.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddSeparator)), Shared]
public sealed class AddSeparator() : DefinitionFixProvider(DescriptorIds.MissingSeparator, DescriptorIds.EmptyElements)
{
    private static readonly (string Name, string Attribute, string Arguments)[] _separators =
    [
        ("line breaks", "Separator", "(\"\\n\")"),
        ("commas", "Separator", "(\", \")"),
        ("blank lines", "BlankLines", ""),
    ];

    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        if (mistake.MemberSyntax is not { } member)
            yield break;

        foreach (var (name, attribute, arguments) in _separators)
        {
            var written = mistake.NameOfAttribute(attribute) + arguments;
            var edit = Attributes.Find(member, "Separator") is { } present ? Edit.Replace(present, written) : Attributes.Add(member, written);
            yield return new($"Separate the elements by {name}: [{attribute}{arguments}]", nameof(AddSeparator) + name, [edit]);
        }
    }
}

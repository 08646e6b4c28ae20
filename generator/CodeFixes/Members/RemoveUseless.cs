using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleSchema.CodeFixes.Members;

/// <summary>Removes an attribute that means nothing where it stands.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveUseless)), Shared]
public sealed class RemoveUseless() : DefinitionFixProvider(DescriptorIds.MisplacedAttribute, DescriptorIds.UselessGuard)
{
    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        var isOnMember = mistake.Finding.Id == DescriptorIds.MisplacedAttribute;
        var name = mistake.Finding.Arguments[isOnMember ? 0 : 1];
        IEnumerable<SyntaxNode> owners = isOnMember
            ? [mistake.MemberSyntax ?? mistake.Declaration]
            : mistake.Type.DeclaringSyntaxReferences.Select(part => part.GetSyntax());
        if (owners.Select(owner => Attributes.Find(owner, name)).FirstOrDefault(found => found is not null) is { } attribute)
            yield return new($"Remove [{name}]", nameof(RemoveUseless), [Attributes.Remove(attribute)]);
    }
}

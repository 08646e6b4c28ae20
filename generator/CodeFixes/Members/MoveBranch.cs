using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.CodeFixes.Members;

/// <summary>Moves the branch that takes every text behind the others.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveBranch)), Shared]
public sealed class MoveBranch() : DefinitionFixProvider(DescriptorIds.UnreachableBranch)
{
    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        var branches = mistake.Definition.Members.Where(member => member.Attributes.IsBranch).ToList();
        var total = branches.Find(branch => branch.Name == mistake.Finding.Arguments[1])!;
        var reordered = branches.Where(branch => branch != total).Append(total).ToEquatableArray();
        if (mistake.SyntaxOf(total.Name) is MemberDeclarationSyntax moved
            && mistake.SyntaxOf(branches[branches.Count - 1].Name) is MemberDeclarationSyntax last
            && moved.Parent == last.Parent
            && mistake.IsGoneFrom(mistake.Definition with { Members = reordered }))
        {
            yield return new($"Move '{total.Name}' behind the other branches", nameof(MoveBranch), Layout.MoveBehind(moved, last));
        }
    }
}

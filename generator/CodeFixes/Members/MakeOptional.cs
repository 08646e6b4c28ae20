using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Definitions;
using ArticleSchema.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.CodeFixes.Members;

/// <summary>Lets a property in an optional group say that it is absent.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MakeOptional)), Shared]
public sealed class MakeOptional() : DefinitionFixProvider(DescriptorIds.CannotBeAbsent)
{
    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        // What can say so already, and still does not, has a type that there is not.
        if (TypeSyntaxes.Of(mistake.MemberSyntax) is not { } type || type is NullableTypeSyntax)
            yield break;

        var member = mistake.Definition.Members.First(member => member.Name == mistake.Finding.Member);
        var isWrapped = mistake.IsView && member.Kind is MemberKind.Text or MemberKind.Article;
        var written = isWrapped ? $"{mistake.NameOfOptional}<{type}>" : $"{type}?";
        yield return new($"Make its type '{written}'", nameof(MakeOptional), [Edit.Replace(type, written)]);
    }
}

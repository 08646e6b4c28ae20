using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.Generator.Definitions.Caching;

/// <summary>The names that a file declares for all files: namespaces, types, global usings. It stands for the syntax tree without
/// keeping it alive: there is one for each tree.</summary>
internal sealed class DeclaredNames
{
    private static readonly ConditionalWeakTable<SyntaxTree, DeclaredNames> _ofTrees = new();

    private readonly HashSet<string> _enums = new(StringComparer.Ordinal);
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);

    private DeclaredNames(SyntaxTree tree, CancellationToken cancellation)
    {
        var outline = new StringBuilder();
        if (tree.GetRoot(cancellation) is CompilationUnitSyntax unit)
        {
            AddUsings(unit.Usings, outline);
            AddMembers(unit.Members, outline);
        }
        Outline = outline.ToString();
    }

    /// <summary>All that makes a name mean one thing and not another: what is declared, where, with what modifiers.</summary>
    public string Outline { get; }

    /// <summary>Whether a name is one of an enum here.</summary>
    public bool HasEnum(string name) => _enums.Contains(name);

    /// <summary>Whether a name is one of another type, of a namespace or of an alias here.</summary>
    public bool HasOther(string name) => _others.Contains(name);

    public static DeclaredNames Of(SyntaxTree tree, CancellationToken cancellation) =>
        _ofTrees.GetValue(tree, tree => new(tree, cancellation));

    private void AddUsings(SyntaxList<UsingDirectiveSyntax> usings, StringBuilder outline)
    {
        foreach (var directive in usings)
        {
            if (directive.Alias is { } alias)
                _others.Add(alias.Name.Identifier.ValueText);
            if (directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword))
                outline.Append(directive).Append('\n');
        }
    }

    private void AddMembers(SyntaxList<MemberDeclarationSyntax> members, StringBuilder outline)
    {
        foreach (var member in members)
        {
            switch (member)
            {
                case BaseNamespaceDeclarationSyntax space:
                    outline.Append("namespace ").Append(space.Name).Append('{');
                    foreach (var name in space.Name.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
                        _others.Add(name.Identifier.ValueText);
                    AddUsings(space.Usings, outline);
                    AddMembers(space.Members, outline);
                    outline.Append('}');
                    break;
                case TypeDeclarationSyntax type:
                    _others.Add(type.Identifier.ValueText);
                    Add(type.Modifiers, type.Keyword, type.Identifier, type.Arity, outline);
                    outline.Append('{');
                    AddMembers(type.Members, outline);
                    outline.Append('}');
                    break;
                case EnumDeclarationSyntax enumeration:
                    _enums.Add(enumeration.Identifier.ValueText);
                    Add(enumeration.Modifiers, enumeration.EnumKeyword, enumeration.Identifier, arity: 0, outline);
                    break;
                case DelegateDeclarationSyntax function:
                    _others.Add(function.Identifier.ValueText);
                    Add(function.Modifiers, function.DelegateKeyword, function.Identifier, function.Arity, outline);
                    break;
            }
        }
    }

    private static void Add(SyntaxTokenList modifiers, SyntaxToken keyword, SyntaxToken name, int arity, StringBuilder outline)
    {
        foreach (var modifier in modifiers)
            outline.Append(modifier.ValueText).Append(' ');
        outline.Append(keyword.ValueText).Append(' ').Append(name.ValueText).Append('`').Append(arity).Append(';');
    }
}

using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Definitions.Binding;
using ArticleSchema.Generator.Definitions.Syntax;
using ArticleSchema.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.CodeFixes.Members;

/// <summary>Declares the property that a hole names, behind that of the hole before it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddProperty)), Shared]
public sealed class AddProperty() : DefinitionFixProvider(DescriptorIds.UnknownMember)
{
    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        var holes = HolesIn(TemplateParser.Parse(mistake.Definition.Template, [])).ToList();
        var at = holes.FindIndex(hole => hole.Hole.Span == mistake.Finding.Template);
        var (hole, isInGroup) = holes[at];
        var names = holes.Select(other => other.Hole.Name).ToList();
        if (ReservedNames.Contains(hole.Name, Placement.Hole, names) || !mistake.Type.GetMembers(hole.Name).IsEmpty)
            yield break;

        var type = GuessedType.Of(mistake, hole, isInGroup);
        var before = names.Take(at).Reverse().ToList();
        var edit = mistake.Declaration is RecordDeclarationSyntax { ParameterList: { } parameters }
            ? AddParameter(parameters, before, $"{type.AttributeBefore(" ")}{type.Name} {hole.Name}")
            : AddMember(mistake, before, [.. type.Attribute is null ? [] : new[] { type.Attribute }, Property(mistake, type, hole.Name)]);
        yield return new($"Declare the property '{hole.Name}' of type '{type.Name}'", nameof(AddProperty), [edit]);
    }

    private static IEnumerable<(TemplateHole Hole, bool IsInGroup)> HolesIn(IEnumerable<TemplateNode> nodes, bool isInGroup = false) =>
        nodes.SelectMany(node => node switch
        {
            TemplateHole hole => [(hole, isInGroup)],
            TemplateGroup group => HolesIn(group.Nodes, isInGroup: true),
            _ => [],
        });

    private static string Property(Mistake mistake, GuessedType type, string name) =>
        mistake.IsView ? $"public partial {type.Name} {name} {{ get; }}"
        : type.IsOptional ? $"public {type.Name} {name} {{ get; init; }}"
        : $"public required {type.Name} {name} {{ get; init; }}";

    private static Edit AddMember(Mistake mistake, IReadOnlyList<string> before, string[] lines) =>
        before.Select(mistake.SyntaxOf).OfType<PropertyDeclarationSyntax>().FirstOrDefault(property => property.Parent == mistake.Declaration) is { } previous
            ? Layout.InsertBehind(previous, lines)
            : Layout.InsertFirst(mistake.Declaration, lines);

    /// <summary>What has to be given stands before what may be left out.</summary>
    private static Edit AddParameter(ParameterListSyntax list, IReadOnlyList<string> before, string parameter)
    {
        var needed = list.Parameters.TakeWhile(other => other.Default is null).ToList();
        var previous = before.Select(name => needed.Find(other => other.Identifier.ValueText == name)).FirstOrDefault(found => found is not null);
        if (previous is not null)
            return Edit.Insert(list.SyntaxTree, previous.Span.End, ", " + parameter);

        return list.Parameters.Count == 0
            ? Edit.Replace(list, $"({parameter})")
            : Edit.Insert(list.SyntaxTree, list.OpenParenToken.Span.End, parameter + ", ");
    }
}

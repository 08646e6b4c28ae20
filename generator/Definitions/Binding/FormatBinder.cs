using System.Collections.Immutable;
using ArticleSchema.Generator.Definitions.Syntax;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>Makes the model of a format: reads its template and binds the holes to the properties.</summary>
/// <param name="definition">The definition.</param>
/// <param name="isHeld">Whether another format holds this one.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class FormatBinder(ArticleDefinition definition, bool isHeld, List<Finding> findings)
{
    private readonly HashSet<string> _used = [];

    public FormatModel Bind()
    {
        var nodes = TemplateParser.Parse(definition.Template, findings);
        var members = BoundMembers.Bind(definition, FindPlacements(nodes), isHeld, findings);
        var elements = BindElements(nodes, members);
        CheckRest(nodes);
        foreach (var member in definition.Members)
            if (member is { IsPartialGetter: true, Property: null } && !_used.Contains(member.Name))
                findings.Add(Finding.OnMember(DescriptorIds.UnusedMember, member.Name, member.Name));

        return new(
            DocumentBinder.ReaderOf(definition),
            definition.ShadowedNames,
            members.All,
            elements,
            definition.OutputNewLine,
            BindGuard(definition.NotPrecededBy),
            BindGuard(definition.NotFollowedBy));
    }

    private CharacterClass? BindGuard(string? text)
    {
        if (text is null)
            return null;

        var chars = CharacterClassParser.Parse(text);
        if (chars is null)
            findings.Add(Finding.OnType(DescriptorIds.InvalidCharacterClass, text));
        return chars;
    }

    /// <summary>Where each hole stands; the first place counts if a hole is there twice.</summary>
    private static Dictionary<string, Placement> FindPlacements(IReadOnlyList<TemplateNode> nodes)
    {
        var placements = new Dictionary<string, Placement>();
        Visit(nodes, isInGroup: false);
        return placements;

        void Visit(IReadOnlyList<TemplateNode> sequence, bool isInGroup)
        {
            foreach (var node in sequence)
            {
                if (node is TemplateGroup group)
                    Visit(group.Nodes, isInGroup: true);
                else if (node is TemplateHole hole && !placements.ContainsKey(hole.Name))
                    placements.Add(hole.Name, isInGroup ? Placement.Group : hole.IsRest ? Placement.Rest : Placement.Hole);
            }
        }
    }

    private EquatableArray<Element> BindElements(IReadOnlyList<TemplateNode> nodes, BoundMembers members)
    {
        var elements = ImmutableArray.CreateBuilder<Element>();
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TemplateText text:
                    var literal = Literal.Of(text.Text, definition.IgnoresCase);
                    elements.Add(new LiteralElement(text.Span, new([literal]), literal));
                    break;
                case TemplateGroup group:
                    elements.Add(new GroupElement(group.Span, BindElements(group.Nodes, members)));
                    break;
                case TemplateHole hole when BindHole(hole, members) is { } bound:
                    elements.AddRange(Framed(bound));
                    break;
            }
        }
        return new(elements.ToImmutable());
    }

    /// <summary>A hole, and what stands around it wherever its value is there.</summary>
    private IEnumerable<Element> Framed(HoleElement hole)
    {
        var attributes = definition.Members.First(member => member.Name == hole.Member.Name).Attributes;
        if (FramingBinder.Initiator(hole.Member, hole.Span, attributes, findings) is { } initiator)
            yield return initiator;
        yield return hole;
        if (FramingBinder.Terminator(hole.Member, hole.Span, attributes, findings) is { } terminator)
            yield return terminator;
    }

    private HoleElement? BindHole(TemplateHole hole, BoundMembers members)
    {
        if (!_used.Add(hole.Name))
        {
            findings.Add(Finding.InTemplate(DescriptorIds.RepeatedHole, hole.Span, hole.Name));
            return null;
        }
        if (members.Find(hole.Name) is { } member)
            return new(hole.Span, member, hole.IsRest);

        findings.Add(Finding.InTemplate(DescriptorIds.UnknownMember, hole.Span, hole.Name));
        return null;
    }

    private void CheckRest(IReadOnlyList<TemplateNode> nodes)
    {
        var rests = nodes.OfType<TemplateHole>().Where(hole => hole.IsRest).Skip(1).Concat(RestsInGroups(nodes));
        foreach (var rest in rests)
            findings.Add(Finding.InTemplate(DescriptorIds.MisplacedRest, rest.Span, rest.Name));

        static IEnumerable<TemplateHole> RestsInGroups(IReadOnlyList<TemplateNode> nodes) =>
            nodes.OfType<TemplateGroup>().SelectMany(group =>
                group.Nodes.OfType<TemplateHole>().Where(hole => hole.IsRest).Concat(RestsInGroups(group.Nodes)));
    }
}

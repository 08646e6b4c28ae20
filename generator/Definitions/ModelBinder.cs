using System.Collections.Immutable;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions;

/// <summary>Makes the model of a definition: reads its template and binds the holes to the properties.</summary>
internal sealed class ModelBinder
{
    private readonly ArticleDefinition _definition;
    private readonly bool _isHeld;
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<string, MemberModel> _members = [];
    private readonly HashSet<string> _used = [];

    private ModelBinder(ArticleDefinition definition, bool isHeld)
    {
        _definition = definition;
        _isHeld = isHeld;
    }

    private IEnumerable<MemberDefinition> Members =>
        _definition.Headers is { } headers ? _definition.Members.Select(member => HeaderMembers.Of(member, headers)) : _definition.Members;

    /// <summary>Makes the model, or the findings that say why there is none.</summary>
    public static Outcome<ArticleModel> Bind(ArticleDefinition definition) => new ModelBinder(definition, isHeld: false).Bind();

    /// <summary>Makes the model of a format that another one holds. It may be another assembly's, of which no source is seen.</summary>
    public static Outcome<ArticleModel> BindHeld(ArticleDefinition definition) => new ModelBinder(definition, isHeld: true).Bind();

    /// <summary>What is left of a definition with a mistake; null if not even a second half of the type can stand.</summary>
    public static MistakenModel? Salvage(ArticleDefinition definition) =>
        definition.Document is not null
        || (definition.Shape & (TypeShape.Partial | TypeShape.Struct | TypeShape.Generic)) != (TypeShape.Partial | TypeShape.Struct)
            ? null
            : new(
                definition.Type,
                definition.ShadowedNames,
                (from member in definition.Members
                 where member.IsPartialGetter
                 select $"{member.Modifiers} {member.TypeName} {Identifier.Of(member.Name)}").ToEquatableArray());

    private Outcome<ArticleModel> Bind()
    {
        CheckShape();
        ArticleModel model = _definition.Kind switch
        {
            ArticleKind.Choice => BindChoice(),
            ArticleKind.Headers => BindHeaders(_definition.Headers!),
            _ => BindFormat(_definition.Template),
        };
        model = model with { Encoding = _definition.Encoding, JsonValue = JsonValueBinder.Bind(_definition, model, _findings) };
        EncodingChecks.Check(model, _findings);
        ComputationChecks.Check(model, _findings);
        if (_definition.Document is { } document && !_isHeld)
            model = new DocumentBinder(_definition, document, _findings).Bind(model);
        return Outcome.Of(model, _findings);
    }

    /// <summary>The type that reads the format: the annotated one, or the view within a document.</summary>
    private DeclaredType ReaderType =>
        _definition.Document is null
            ? _definition.Type
            : _definition.Type with { Name = DocumentBinder.ViewName, MetadataName = $"{_definition.Type.MetadataName}+{DocumentBinder.ViewName}" };

    private void CheckShape()
    {
        if (_isHeld)
            return;

        var shape = _definition.Shape;
        if ((shape & TypeShape.Generic) != 0)
            _findings.Add(Finding.OnType(DescriptorIds.GenericType, _definition.Type.Name));
        var needed = _definition.Document is null ? TypeShape.View : TypeShape.Partial | TypeShape.Document;
        if ((shape & needed) != needed)
            _findings.Add(Finding.OnType(DescriptorIds.NotAView, _definition.Type.Name));
        if (_definition.Kind == ArticleKind.Several)
            _findings.Add(Finding.OnType(DescriptorIds.AnnotatedTwice, _definition.Type.Name));
        if (Identifier.IsKeyword(_definition.Type.Name))
            _findings.Add(Finding.OnType(DescriptorIds.ReservedName, _definition.Type.Name));
        if (_definition.OutputNewLine is not ("\n" or "\r\n"))
            _findings.Add(Finding.OnType(DescriptorIds.InvalidOutputNewLine, _definition.Type.Name));
    }

    private FormatModel BindFormat(string template)
    {
        var nodes = TemplateParser.Parse(template, _findings);
        BindMembers(FindPlacements(nodes));
        var elements = BindElements(nodes);
        CheckRest(nodes);
        foreach (var member in _definition.Members)
            if (member is { IsPartialGetter: true, Property: null } && !_used.Contains(member.Name))
                _findings.Add(Finding.OnMember(DescriptorIds.UnusedMember, member.Name, member.Name));

        return new(
            ReaderType,
            _definition.ShadowedNames,
            Ordered(),
            elements,
            _definition.OutputNewLine,
            BindGuard(_definition.NotPrecededBy),
            BindGuard(_definition.NotFollowedBy));
    }

    private CharacterClass? BindGuard(string? text)
    {
        if (text is null)
            return null;

        var chars = CharacterClassParser.Parse(text);
        if (chars is null)
            _findings.Add(Finding.OnType(DescriptorIds.InvalidCharacterClass, text));
        return chars;
    }

    private ChoiceModel BindChoice()
    {
        BindMembers(_definition.Members
            .Where(member => member.Attributes.IsBranch)
            .ToDictionary(member => member.Name, _ => Placement.Branch));
        foreach (var member in _definition.Members)
        {
            if (!member.Attributes.IsBranch && member.IsPartialGetter)
                _findings.Add(Finding.OnMember(DescriptorIds.UnusedMember, member.Name, member.Name));
            if (member.Attributes.IsBranch && member.Kind is not (MemberKind.Text or MemberKind.Article or MemberKind.Unsupported))
                _findings.Add(Finding.OnMember(DescriptorIds.UnsupportedType, member.Name, member.Name, member.TypeName));
        }

        if (_members.Count == 0)
            _findings.Add(Finding.OnType(DescriptorIds.NoBranches, _definition.Type.Name));

        var branches = (
            from member in _definition.Members
            where _members.ContainsKey(member.Name)
            select BindBranch(_members[member.Name], member.Attributes)).ToEquatableArray();
        PlaceChecks.Check(_definition.Type.Name, branches, _findings);
        return new(ReaderType, _definition.ShadowedNames, branches);
    }

    private BranchModel BindBranch(MemberModel member, MemberAttributes attributes) =>
        new(
            member,
            attributes.Place.Distinct().OrderBy(rule => rule.Constraint).ToEquatableArray(),
            BindFraming(member, default, attributes.Initiators, attributes.IgnoresCase, isTerminator: false).FirstOrDefault(),
            BindFraming(member, default, attributes.Terminators, attributes.IgnoresCase, isTerminator: true).FirstOrDefault());

    private HeadersModel BindHeaders(HeadersDefinition headers)
    {
        BindMembers(_definition.Members
            .Where(member => member.IsPartialGetter)
            .ToDictionary(member => member.Name, _ => Placement.Header));
        var names = _definition.Members
            .Where(member => _members.TryGetValue(member.Name, out var bound) && bound.Value is not HeaderListValue { Name: null })
            .Select(member => new HeaderName(member.Name, member.Attributes.HeaderName ?? member.Name))
            .ToEquatableArray();

        HeaderChecks.Check(headers, Ordered(), names, _definition.Type.Name, _findings);
        HeaderLineChecks.Check(headers, names, _definition.Type.Name, _findings);
        return new(
            ReaderType,
            _definition.ShadowedNames,
            Ordered(),
            HeaderElements.Of(Ordered(), names, headers.NameEnd),
            _definition.OutputNewLine,
            names,
            headers.NameEnd,
            headers.IgnoresCase,
            headers.Lines,
            headers.Duplicates);
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

    private void BindMembers(Dictionary<string, Placement> placements)
    {
        var binder = new MemberBinder(_definition.Type, placements.Keys, _isHeld, _findings);
        foreach (var member in Members)
            if (placements.TryGetValue(member.Name, out var placement))
                _members[member.Name] = binder.Bind(member, placement);
        foreach (var name in _members.Values.GroupBy(member => member.JsonName).Where(same => same.Count() > 1))
            _findings.Add(Finding.OnMember(DescriptorIds.SharedJsonName, name.Last().Name, name.Key));
    }

    private EquatableArray<Element> BindElements(IReadOnlyList<TemplateNode> nodes)
    {
        var elements = ImmutableArray.CreateBuilder<Element>();
        foreach (var node in nodes)
        {
            switch (node)
            {
                case TemplateText text:
                    var literal = Literal.Of(text.Text, _definition.IgnoresCase);
                    elements.Add(new LiteralElement(text.Span, new([literal]), literal));
                    break;
                case TemplateGroup group:
                    elements.Add(new GroupElement(group.Span, BindElements(group.Nodes)));
                    break;
                case TemplateHole hole when BindHole(hole) is { } bound:
                    var attributes = _definition.Members.First(member => member.Name == hole.Name).Attributes;
                    elements.AddRange(BindFraming(bound.Member, bound.Span, attributes.Initiators, attributes.IgnoresCase, isTerminator: false));
                    elements.Add(bound);
                    elements.AddRange(BindFraming(bound.Member, bound.Span, attributes.Terminators, attributes.IgnoresCase, isTerminator: true));
                    break;
            }
        }
        return new(elements.ToImmutable());
    }

    private HoleElement? BindHole(TemplateHole hole)
    {
        if (!_used.Add(hole.Name))
        {
            _findings.Add(Finding.InTemplate(DescriptorIds.RepeatedHole, hole.Span, hole.Name));
            return null;
        }
        if (_members.TryGetValue(hole.Name, out var member))
            return new(hole.Span, member, hole.IsRest);

        _findings.Add(Finding.InTemplate(DescriptorIds.UnknownMember, hole.Span, hole.Name));
        return null;
    }

    /// <summary>What stands before or behind the value of a member. It takes the place of the hole's first or last brace.</summary>
    private IEnumerable<FramingElement> BindFraming(
        MemberModel member, TemplateSpan hole, EquatableArray<string>? texts, bool ignoresCase, bool isTerminator)
    {
        if (texts is null)
            yield break;
        if (texts.Value.Count == 0 || texts.Value.Contains(""))
        {
            _findings.Add(Finding.OnMember(DescriptorIds.EmptyLiteral, member.Name, member.Name));
            yield break;
        }

        var literals = texts.Value.Select(text => Literal.Of(text, ignoresCase)).ToList();
        var span = new TemplateSpan(isTerminator ? hole.Start + hole.Length - 1 : hole.Start, 1);
        yield return new FramingElement(span, Literal.LongestFirst(literals).ToEquatableArray(), literals[0], member, isTerminator);
    }

    private void CheckRest(IReadOnlyList<TemplateNode> nodes)
    {
        var rests = nodes.OfType<TemplateHole>().Where(hole => hole.IsRest).Skip(1).Concat(RestsInGroups(nodes));
        foreach (var rest in rests)
            _findings.Add(Finding.InTemplate(DescriptorIds.MisplacedRest, rest.Span, rest.Name));

        static IEnumerable<TemplateHole> RestsInGroups(IReadOnlyList<TemplateNode> nodes) =>
            nodes.OfType<TemplateGroup>().SelectMany(group =>
                group.Nodes.OfType<TemplateHole>().Where(hole => hole.IsRest).Concat(RestsInGroups(group.Nodes)));
    }

    private EquatableArray<MemberModel> Ordered() =>
        (from member in _definition.Members where _members.ContainsKey(member.Name) select _members[member.Name]).ToEquatableArray();
}

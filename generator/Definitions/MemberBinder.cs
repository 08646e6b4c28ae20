using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions;

/// <summary>Makes the model of a property: reads what its attributes say, and looks whether they fit its type and place.</summary>
/// <param name="type">The type of the properties.</param>
/// <param name="names">The names of all of them.</param>
/// <param name="isHeld">Whether the type is looked at for the sake of another that holds it.</param>
/// <param name="findings">Takes what does not fit.</param>
internal sealed class MemberBinder(DeclaredType type, IReadOnlyCollection<string> names, bool isHeld, List<Finding> findings)
{
    private readonly LocalNames _localNames = new();
    private readonly ScalarBinder _scalars = new(findings);

    public MemberModel Bind(MemberDefinition member, Placement placement)
    {
        if (!member.IsPartialGetter && !isHeld)
            findings.Add(Finding.OnMember(DescriptorIds.NotPartial, member.Name, member.Name));
        if (ReservedNames.Contains(member.Name, placement, names))
            findings.Add(Finding.OnMember(DescriptorIds.ReservedName, member.Name, member.Name));

        if (member.Reaches(type.MetadataName))
            findings.Add(Finding.OnMember(DescriptorIds.RecursiveFormat, member.Name, member.Name, type.Name));

        CheckAttributes(member, placement);
        CheckTexts(member);
        FoldingChecks.Check(member, findings);
        member = member with { Wrapper = WrapperInView(member, placement) };
        var presence = BindPresence(member, placement);
        var value = BindValue(member, placement);
        return new(
            member.Name,
            _localNames.Make(member.Name),
            member.Attributes.JsonName ?? LocalNames.CamelCase(member.Name),
            member.Modifiers,
            member.Property is null ? member.TypeName : TypeInView(member, presence),
            value,
            presence)
        {
            Property = member.Property,
            Nil = NilBinder.Bind(member, value, findings),
            Trimming = TrimmingBinder.Bind(member, findings),
            UpTo = member.Attributes.UpTo,
            Computation = member.Attributes.Computation,
        };
    }

    /// <summary>What is null in a document is empty in its view, or where that would be something else, optional.</summary>
    private static MemberWrapper WrapperInView(MemberDefinition member, Placement placement) =>
        member is not { Property: not null, Wrapper: MemberWrapper.Nullable } || !CanBeAbsent(member, placement) ? member.Wrapper
        : member.Kind == MemberKind.Article || (member.Kind == MemberKind.Text && placement == Placement.Header) || member.Attributes.Length is { Minimum: 0 } ? MemberWrapper.Optional
        : member.Kind == MemberKind.Text || !member.Property.IsValueType ? MemberWrapper.None
        : MemberWrapper.Nullable;

    private static bool CanBeAbsent(MemberDefinition member, Placement placement) =>
        placement is Placement.Group or Placement.Header || member.Attributes.NilValues is not null;

    /// <summary>The type that a property of a document has in its view.</summary>
    private static string TypeInView(MemberDefinition member, Presence presence)
    {
        var type = member.Kind switch
        {
            MemberKind.Text => member.HasFoldedType ? "global::ArticleSchema.FoldedText" : "global::ArticleSchema.Utf8Span",
            MemberKind.TextList => member.HasFoldedType ? "global::ArticleSchema.FoldedList" : "global::ArticleSchema.Utf8List",
            MemberKind.HeaderList => "global::ArticleSchema.HeaderList",
            MemberKind.Article => member.ElementName,
            MemberKind.ArticleList => $"global::ArticleSchema.ArticleList<{member.ElementName}>",
            MemberKind.ValueList => $"global::ArticleSchema.ValueList<{member.ElementName}>",
            _ => member.TypeName,
        };
        return presence == Presence.Optional ? $"global::ArticleSchema.Optional<{type}>" : type;
    }

    private ValueModel BindValue(MemberDefinition member, Placement placement)
    {
        switch (member.Kind)
        {
            case MemberKind.Text:
                // A hole has something in it, as a route parameter has; the rest and a branch take what there is.
                return new TextValue(BindRules(member, placement is Placement.Hole or Placement.Group || member.Attributes.NilValues is not null ? 1 : 0));
            case MemberKind.TextList:
                return new TextListValue(BindSeparation(member), BindOccurrence(member, placement), BindRules(member, 0));
            case MemberKind.ArticleList:
                return new ArticleListValue(
                    member.ElementName, BindHeld(member), BindSeparation(member), BindOccurrence(member, placement));
            case MemberKind.Article:
                return new ArticleValue(member.ElementName, BindHeld(member));
            case MemberKind.HeaderList when placement == Placement.Header:
                return new HeaderListValue(member.Attributes.HeaderName);
            case MemberKind.ValueList:
                return new ScalarListValue(
                    _scalars.Bind(member)!, member.ElementName, BindSeparation(member), BindOccurrence(member, placement));
            default:
                if (_scalars.Bind(member) is { } scalar)
                    return scalar;
                findings.Add(Finding.OnMember(DescriptorIds.UnsupportedType, member.Name, member.Name, member.TypeName));
                return new TextValue(BindRules(member, 0));
        }
    }

    /// <summary>The format of an article or of the articles in a list. What is wrong with it is said there.</summary>
    private static ArticleModel? BindHeld(MemberDefinition member) =>
        member.Element is null ? null : ModelBinder.BindHeld(member.Element).Value;

    private Presence BindPresence(MemberDefinition member, Placement placement)
    {
        var presence = (placement, member.Wrapper) switch
        {
            (_, MemberWrapper.Nullable) when CanBeAbsent(member, placement) => Presence.Nullable,
            (_, MemberWrapper.Optional) when CanBeAbsent(member, placement) => Presence.Optional,
            (Placement.Header, _) when member.IsList => Presence.EmptyIfAbsent,
            (Placement.Group, _) => Presence.EmptyIfAbsent,
            _ when member.Attributes.NilValues is not null => Presence.EmptyIfAbsent,
            _ => Presence.Required,
        };

        var canBeEmpty = member.IsList
            || (member.Kind == MemberKind.Text && member.Attributes.Length is null or { Minimum: > 0 });
        if (presence == Presence.EmptyIfAbsent && !canBeEmpty)
            findings.Add(Finding.OnMember(DescriptorIds.CannotBeAbsent, member.Name, member.Name));
        if (presence == Presence.Required && member.Wrapper != MemberWrapper.None)
            findings.Add(Finding.OnMember(DescriptorIds.NeverAbsent, member.Name, member.Name));
        if (member.Wrapper == MemberWrapper.Optional && member.Kind is not (MemberKind.Text or MemberKind.Article))
            findings.Add(Finding.OnMember(DescriptorIds.UnsupportedType, member.Name, member.Name, member.TypeName));
        return presence;
    }

    private static bool GivesTexts(MemberDefinition member) =>
        member.ScalarKind is MemberKind.Enum or MemberKind.Boolean
        || member.Attributes is not { Literals: null, Separators: null, Initiators: null, Terminators: null, NilValues: null };

    private void CheckAttributes(MemberDefinition member, Placement placement)
    {
        var attributes = member.Attributes;
        var isText = member.Kind is MemberKind.Text or MemberKind.TextList;
        var isList = member.IsList;
        var isPatterned = member.ScalarKind is MemberKind.Temporal or MemberKind.Date or MemberKind.SignedNumber or MemberKind.UnsignedNumber;

        Check("Pattern", attributes.Pattern is not null, isPatterned);
        Check("Separator", attributes.Separators is not null, isList);
        Check("BlankLines", attributes.IsBlankLines, isList);
        Check("Chars", attributes.Chars is not null, isText);
        Check("Length", attributes.Length is not null, isText || attributes.Trim is not null);
        Check("NilValue", attributes.NilValues is not null, !isList && member.Kind != MemberKind.HeaderList);
        Check("Trim", attributes.Trim is not null, !isList && member.Kind is not (MemberKind.Article or MemberKind.HeaderList));
        Check("ComputedOnWrite", attributes.Computation is not null, member.Kind is MemberKind.SignedNumber or MemberKind.UnsignedNumber);
        Check("SingleLine", attributes.IsSingleLine, isText);
        Check("Folding", attributes.Folding is not null, isText);
        foreach (var edge in attributes.Edges)
            Check($"{edge.Constraint}", isThere: true, isText);
        Check("Literal", attributes.Literals is not null, isText);
        Check("IgnoreCase", attributes.IgnoresCase, GivesTexts(member), "a property that gives no texts");
        Check("Header", attributes.HeaderName is not null, placement == Placement.Header && !member.HoldsHeaders);
        Check("TrueLiteral", attributes.TrueLiterals is not null, member.ScalarKind == MemberKind.Boolean);
        Check("FalseLiteral", attributes.FalseLiterals is not null, member.ScalarKind == MemberKind.Boolean);
        foreach (var rule in attributes.Place)
            Check(rule.NamesBranches ? $"{rule.Constraint}" : "Position", isThere: true, placement == Placement.Branch, "a property that is no branch");
        Check("MinOccurs", attributes.MinOccurs is not null, isList);
        Check("MaxOccurs", attributes.MaxOccurs is not null, isList);
        if (isText && attributes.Folding is not null)
        {
            Check("SingleLine", attributes.IsSingleLine, fits: false, "a folded text");
            Check("Literal", attributes.Literals is not null, fits: false, "a folded text");
        }
        if (isList && attributes.Separators is not null)
            Check("BlankLines", attributes.IsBlankLines, fits: false, "a list with a [Separator]");
        if (placement == Placement.Header)
        {
            Check("Initiator", attributes.Initiators is not null, fits: false, "a header, which its name begins");
            Check("Terminator", attributes.Terminators is not null, fits: false, "a header, which its name begins");
            Check("UpTo", attributes.UpTo is not null, fits: false, "a header, which its name begins");
        }

        if (placement == Placement.Branch)
        {
            Check("NilValue", attributes.NilValues is not null, fits: false, "a branch, which takes the whole text");
            Check("Trim", attributes.Trim is not null, fits: false, "a branch, which takes the whole text");
            Check("UpTo", attributes.UpTo is not null, fits: false, "a branch, which takes the whole text");
        }

        void Check(string attribute, bool isThere, bool fits, string? place = null)
        {
            if (isThere && !fits && member.Kind != MemberKind.Unsupported)
            {
                findings.Add(Finding.OnMember(
                    DescriptorIds.MisplacedAttribute, member.Name, attribute, place ?? $"a property of type '{member.TypeName}'"));
            }
        }
    }

    /// <summary>Half a surrogate pair is no character and has no UTF-8.</summary>
    private void CheckTexts(MemberDefinition member)
    {
        var attributes = member.Attributes;
        var texts = new[] { attributes.Pattern, attributes.JsonName }
            .Concat(attributes.Separators ?? EquatableArray<string>.Empty)
            .Concat(attributes.Initiators ?? EquatableArray<string>.Empty)
            .Concat(attributes.Terminators ?? EquatableArray<string>.Empty)
            .Concat(attributes.Literals ?? EquatableArray<string>.Empty)
            .Concat(attributes.NilValues ?? EquatableArray<string>.Empty)
            .Concat(attributes.TrueLiterals ?? EquatableArray<string>.Empty)
            .Concat(attributes.FalseLiterals ?? EquatableArray<string>.Empty)
            .Concat(member.Constants.SelectMany(constant => constant.Literals));
        if (texts.Any(text => text is not null && Surrogates.AreBroken(text)))
            findings.Add(Finding.OnMember(DescriptorIds.InvalidText, member.Name));
    }

    private TextRules BindRules(MemberDefinition member, int defaultMinimum)
    {
        var attributes = member.Attributes;
        var chars = BindChars(member, attributes.Chars);
        var literals = BindLiterals(member);
        var leastByDefault = literals.Count > 0 ? 0 : chars is not null ? 1 : defaultMinimum;
        // The length of a value that is trimmed is that of its place.
        var (minimum, maximum) = attributes switch
        {
            { Length: null } => (leastByDefault, int.MaxValue),
            { Trim: null, Length: { } length } => length,
            _ => (0, int.MaxValue),
        };
        if (minimum < 0 || maximum < minimum || maximum == 0)
            findings.Add(Finding.OnMember(DescriptorIds.InvalidLength, member.Name, member.Name));

        var edges = BindEdges(member);
        // What starts or ends with a character has one.
        if (literals.Count == 0 && edges.Any(edge => !edge.IsExcluded))
            minimum = Math.Max(minimum, 1);
        var rules = new TextRules(chars, minimum, maximum, attributes.IsSingleLine, edges, literals) { Folding = attributes.Folding };
        EdgeChecks.Check(member.Name, rules, findings);
        return rules;
    }

    private EquatableArray<EdgeRule> BindEdges(MemberDefinition member) =>
        (from edge in member.Attributes.Edges
         orderby edge.Constraint
         let chars = BindChars(member, edge.Chars)
         where chars is not null
         select new EdgeRule(edge.Constraint, chars)).ToEquatableArray();

    /// <summary>The literals, those first that others are the start of.</summary>
    private EquatableArray<Literal> BindLiterals(MemberDefinition member)
    {
        if (member.Attributes.Literals is not { } texts)
            return EquatableArray<Literal>.Empty;

        if (texts.Count == 0 || texts.Contains(""))
            findings.Add(Finding.OnMember(DescriptorIds.EmptyLiteral, member.Name, member.Name));
        return Literal.LongestFirst(texts.Select(text => Literal.Of(text, member.Attributes.IgnoresCase))).ToEquatableArray();
    }

    private Occurrence BindOccurrence(MemberDefinition member, Placement placement)
    {
        // A list has something in it, as a text has, but where each element comes with its separator, or ends by itself.
        var isOpen = member.Attributes is { SeparatorPosition: SeparatorPosition.Infix } attributes
            && (attributes.IsBlankLines || attributes.Separators is not null);
        var leastByDefault = placement is Placement.Rest or Placement.Header || !isOpen ? 0 : 1;
        var occurs = new Occurrence(member.Attributes.MinOccurs ?? leastByDefault, member.Attributes.MaxOccurs ?? int.MaxValue);
        if (member.Attributes.MinOccurs < 1 || occurs.Most < 1 || occurs.Most < occurs.Least)
            findings.Add(Finding.OnMember(DescriptorIds.InvalidOccurrence, member.Name, member.Name));
        return occurs;
    }

    private CharacterClass? BindChars(MemberDefinition member, string? text)
    {
        if (text is null)
            return null;

        var chars = CharacterClassParser.Parse(text);
        if (chars is null)
            findings.Add(Finding.OnMember(DescriptorIds.InvalidCharacterClass, member.Name, text));
        return chars;
    }

    private Separation BindSeparation(MemberDefinition member)
    {
        var attributes = member.Attributes;
        if (attributes.IsBlankLines)
            return new(SeparationKind.BlankLines, EquatableArray<Literal>.Empty, attributes.SeparatorPosition);
        if (attributes.Separators is { Count: > 0 } separators && !separators.Contains(""))
            return new(SeparationKind.Literals, separators.Select(text => Literal.Of(text, attributes.IgnoresCase)).ToEquatableArray(), attributes.SeparatorPosition);

        // Articles may end by themselves; the planner looks whether these do.
        if (attributes.Separators is not null || member.Kind != MemberKind.ArticleList)
            findings.Add(Finding.OnMember(DescriptorIds.MissingSeparator, member.Name, member.Name));
        return Separation.None;
    }
}

using ArticleSchema.Generator.Definitions.Checks;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>Makes the model of a property: reads what its attributes say, and looks whether they fit its type and place.</summary>
/// <param name="type">The type of the properties.</param>
/// <param name="names">The names of all of them.</param>
/// <param name="isHeld">Whether the type is looked at for the sake of another that holds it.</param>
/// <param name="findings">Takes what does not fit.</param>
internal sealed class MemberBinder(DeclaredType type, IReadOnlyCollection<string> names, bool isHeld, List<Finding> findings)
{
    private readonly LocalNames _localNames = new();
    private readonly ScalarBinder _scalars = new(findings);
    private readonly TextRulesBinder _rules = new(findings);
    private readonly ListBinder _lists = new(findings);

    public MemberModel Bind(MemberDefinition member, Placement placement)
    {
        if (!member.IsPartialGetter && !isHeld)
            findings.Add(Finding.OnMember(DescriptorIds.NotPartial, member.Name, member.Name));
        if (ReservedNames.Contains(member.Name, placement, names))
            findings.Add(Finding.OnMember(DescriptorIds.ReservedName, member.Name, member.Name));

        if (member.Reaches(type.MetadataName))
            findings.Add(Finding.OnMember(DescriptorIds.RecursiveFormat, member.Name, member.Name, type.Name));

        AttributeChecks.Check(member, placement, findings);
        UnicodeChecks.Check(member, findings);
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
            Roles = RoleBinder.Bind(member, findings),
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
                return new TextValue(_rules.Bind(member, placement is Placement.Hole or Placement.Group || member.Attributes.NilValues is not null ? 1 : 0));
            case MemberKind.TextList:
                return new TextListValue(_lists.BindSeparation(member), _lists.BindOccurrence(member, placement), _rules.Bind(member, 0));
            case MemberKind.ArticleList:
                return new ArticleListValue(
                    member.ElementName, BindHeld(member), _lists.BindSeparation(member), _lists.BindOccurrence(member, placement));
            case MemberKind.Article:
                return new ArticleValue(member.ElementName, BindHeld(member));
            case MemberKind.HeaderList when placement == Placement.Header:
                return new HeaderListValue(member.Attributes.HeaderName);
            case MemberKind.ValueList:
                return new ScalarListValue(
                    _scalars.Bind(member)!, member.ElementName, _lists.BindSeparation(member), _lists.BindOccurrence(member, placement));
            default:
                if (_scalars.Bind(member) is { } scalar)
                    return scalar;
                findings.Add(Finding.OnMember(DescriptorIds.UnsupportedType, member.Name, member.Name, member.TypeName));
                return new TextValue(_rules.Bind(member, 0));
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
}

namespace ArticleSchema.Generator.Model;

/// <summary>An annotated type as declared: its template read, its members known, nothing decided yet.</summary>
/// <param name="Type">The type.</param>
/// <param name="ShadowedNames">Names of types that generated code uses and that mean something else where the type stands.</param>
/// <param name="Members">The members, in the order of their declaration.</param>
internal abstract record ArticleModel(
    DeclaredType Type,
    EquatableArray<string> ShadowedNames,
    EquatableArray<MemberModel> Members)
{
    /// <summary>Whether every text is an article of it, the empty one too.</summary>
    public virtual bool AcceptsAnyText => false;

    /// <summary>In what bytes its articles come; null for plain UTF-8.</summary>
    public TextEncoding? Encoding { get; init; }

    /// <summary>What stands for an article of it in the JSON of another one; null for an object.</summary>
    public JsonValue? JsonValue { get; init; }

    /// <summary>The vocabularies of which its members, or those of a format that it holds, have roles.</summary>
    public IEnumerable<string> Vocabularies =>
        Members.SelectMany(member => member.Roles.Select(role => role.Vocabulary).Concat(member.Held?.Vocabularies ?? [])).Distinct();

    /// <summary>The roles of a vocabulary that its members have, or those of a format that it holds.</summary>
    public IEnumerable<Role> RolesOf(string vocabulary) => Members.SelectMany(member => member.RolesOf(vocabulary)).Distinct();

    /// <summary>Whether every text is an article of it in some place of a list.</summary>
    public virtual bool AcceptsAnyTextSomewhere => AcceptsAnyText;
}

/// <summary>A type with a template.</summary>
/// <param name="Type">The type.</param>
/// <param name="ShadowedNames">See <see cref="ArticleModel"/>.</param>
/// <param name="Members">The members, in the order of their declaration.</param>
/// <param name="Elements">The template.</param>
/// <param name="OutputNewLine">What a line feed of the template is written as.</param>
/// <param name="NotPrecededBy">What the character before an article may not be, or null.</param>
/// <param name="NotFollowedBy">What the character behind an article may not be, or null.</param>
internal record FormatModel(
    DeclaredType Type,
    EquatableArray<string> ShadowedNames,
    EquatableArray<MemberModel> Members,
    EquatableArray<Element> Elements,
    string OutputNewLine,
    CharacterClass? NotPrecededBy,
    CharacterClass? NotFollowedBy)
    : ArticleModel(Type, ShadowedNames, Members)
{
    /// <summary>The member of which a number is computed.</summary>
    public MemberModel MeasuredBy(MemberModel number) => Members.First(member => member.Name == number.Computation!.Of);

    /// <summary>The member right before another one, with no text between them; null if there is none.</summary>
    public MemberModel? NeighbourBefore(MemberModel member)
    {
        var elements = Flatten(Elements).ToList();
        var index = elements.FindIndex(element => element is HoleElement hole && hole.Member == member);
        return index > 0 && elements[index - 1] is HoleElement before ? before.Member : null;

        static IEnumerable<Element> Flatten(IEnumerable<Element> elements) =>
            elements.SelectMany(element => element is GroupElement group ? Flatten(group.Elements) : [element]);
    }

    /// <summary>How many characters of the template stand right before a member on its line.</summary>
    public int ColumnOf(MemberModel member) => ColumnOf(member, Elements) ?? 0;

    /// <summary>A text as it is written: with the line ends of the format.</summary>
    public string ToOutput(string text) => text.Replace("\n", OutputNewLine);

    public override bool AcceptsAnyText =>
        Elements.Count == 1 && Elements[0] is HoleElement { IsRest: true, Member.AcceptsAnyText: true };

    private static int? ColumnOf(MemberModel member, EquatableArray<Element> elements)
    {
        var line = "";
        foreach (var element in elements)
        {
            if (element is HoleElement hole && hole.Member == member)
                return System.Text.Encoding.UTF32.GetByteCount(line) / sizeof(int);
            if (element is GroupElement group && ColumnOf(member, group.Elements) is { } inner)
                return inner;
            line = element is LiteralElement literal ? line + literal.Written.Text : "";
            line = line.Substring(line.LastIndexOf('\n') + 1);
        }
        return null;
    }
}

/// <summary>A type whose members are headers, in any order. Its elements are those that it is written as.</summary>
/// <param name="Type">The type.</param>
/// <param name="ShadowedNames">See <see cref="ArticleModel"/>.</param>
/// <param name="Members">The members, in the order of their declaration.</param>
/// <param name="Elements">The headers as they are written.</param>
/// <param name="OutputNewLine">What a line ends with.</param>
/// <param name="Names">The names of the headers.</param>
/// <param name="NameEnd">What stands behind a name.</param>
/// <param name="IgnoresCase">Whether the case of names does not matter.</param>
/// <param name="Lines">The further lines of headers, and those between them.</param>
/// <param name="Duplicates">What of a header that is there more than once.</param>
internal sealed record HeadersModel(
    DeclaredType Type,
    EquatableArray<string> ShadowedNames,
    EquatableArray<MemberModel> Members,
    EquatableArray<Element> Elements,
    string OutputNewLine,
    EquatableArray<HeaderName> Names,
    string NameEnd,
    bool IgnoresCase,
    HeaderLines Lines,
    HeaderDuplicates Duplicates)
    : FormatModel(Type, ShadowedNames, Members, Elements, OutputNewLine, null, null);

/// <summary>What of a header that is there more than once; the runtime's enum of that name.</summary>
internal enum HeaderDuplicates
{
    Refuse,
    First,
    Last,
}

/// <summary>The name of a header.</summary>
/// <param name="Member">The member that takes it.</param>
/// <param name="Name">The name.</param>
internal sealed record HeaderName(string Member, string Name);

/// <summary>A type whose members are the branches of a choice.</summary>
/// <param name="Type">The type.</param>
/// <param name="ShadowedNames">See <see cref="ArticleModel"/>.</param>
/// <param name="Branches">The branches, in the order in which they are tried.</param>
internal sealed record ChoiceModel(
    DeclaredType Type,
    EquatableArray<string> ShadowedNames,
    EquatableArray<BranchModel> Branches)
    : ArticleModel(Type, ShadowedNames, Branches.Select(branch => branch.Member).ToEquatableArray())
{
    public override bool AcceptsAnyText => Branches.Any(branch => branch.AcceptsAnyText);

    public override bool AcceptsAnyTextSomewhere => Branches.Any(branch => branch.AcceptsAnyTextSomewhere);

    /// <summary>Whether it depends on the place of an element in its list, too, what the element is.</summary>
    public bool DependsOnPlace => Branches.Any(branch => branch.Place.Count > 0);
}

/// <summary>A type whose definition has a mistake. Its partial properties get bodies all the same: without, the compiler stops at
/// them before it comes to the analyzer, which says what is wrong.</summary>
/// <param name="Type">The type.</param>
/// <param name="ShadowedNames">See <see cref="ArticleModel"/>.</param>
/// <param name="Properties">The partial properties, as C# declares them.</param>
internal sealed record MistakenModel(
    DeclaredType Type,
    EquatableArray<string> ShadowedNames,
    EquatableArray<string> Properties)
    : ArticleModel(Type, ShadowedNames, EquatableArray<MemberModel>.Empty);

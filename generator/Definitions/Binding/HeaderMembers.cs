using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>What a property means among headers, where that is not what it means elsewhere.</summary>
internal static class HeaderMembers
{
    /// <summary>The property as it is bound: in folded headers, texts are folded; a list that nothing separates collects the headers of
    /// its name.</summary>
    public static MemberDefinition Of(MemberDefinition member, HeadersDefinition headers)
    {
        var attributes = member.Attributes;
        if (headers.Lines.IsFolded && IsJoined(member))
            return member with { HasFoldedType = true, Attributes = attributes with { Folding = new(FoldingKind.Rfc5322, 0, "", "") } };

        var collects = member is { Kind: MemberKind.TextList, Property: not null } && attributes is { Separators: null, IsBlankLines: false };
        return collects ? member with { Kind = MemberKind.HeaderList, Attributes = attributes with { HeaderName = attributes.HeaderName ?? member.Name } } : member;
    }

    /// <summary>Whether a text is the joined one, without a folding of its own: by its type, or in a document, if it may have several
    /// lines.</summary>
    private static bool IsJoined(MemberDefinition member) =>
        member is { Kind: MemberKind.Text, Attributes: { Folding: null, Literals: null, Chars: null, IsSingleLine: false } }
        && (member.HasFoldedType || member.Property is not null);
}

using ArticleSchema.Generator.Definitions.Syntax;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Checks;

/// <summary>Finds texts of attributes that are not Unicode: half a surrogate pair is no character and has no UTF-8.</summary>
internal static class UnicodeChecks
{
    public static void Check(MemberDefinition member, List<Finding> findings)
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
}

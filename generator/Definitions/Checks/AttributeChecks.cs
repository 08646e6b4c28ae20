using ArticleSchema.Generator.Definitions.Binding;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Checks;

/// <summary>Finds attributes that do not fit the type or the place of their property.</summary>
internal static class AttributeChecks
{
    public static void Check(MemberDefinition member, Placement placement, List<Finding> findings)
    {
        var attributes = member.Attributes;
        var isText = member.Kind is MemberKind.Text or MemberKind.TextList;
        var isList = member.IsList;
        var isPatterned = member.ScalarKind is MemberKind.Temporal or MemberKind.Date or MemberKind.SignedNumber or MemberKind.UnsignedNumber;

        Require("Pattern", attributes.Pattern is not null, isPatterned);
        Require("Separator", attributes.Separators is not null, isList);
        Require("BlankLines", attributes.IsBlankLines, isList);
        Require("Chars", attributes.Chars is not null, isText);
        Require("Length", attributes.Length is not null, isText || attributes.Trim is not null);
        Require("NilValue", attributes.NilValues is not null, !isList && member.Kind != MemberKind.HeaderList);
        Require("Trim", attributes.Trim is not null, !isList && member.Kind is not (MemberKind.Article or MemberKind.HeaderList));
        Require("ComputedOnWrite", attributes.Computation is not null, member.Kind is MemberKind.SignedNumber or MemberKind.UnsignedNumber);
        Require("SingleLine", attributes.IsSingleLine, isText);
        Require("Folding", attributes.Folding is not null, isText);
        foreach (var edge in attributes.Edges)
            Require($"{edge.Constraint}", isThere: true, isText);
        Require("Literal", attributes.Literals is not null, isText);
        Require("IgnoreCase", attributes.IgnoresCase, GivesTexts(member), "a property that gives no texts");
        Require("Header", attributes.HeaderName is not null, placement == Placement.Header && !member.HoldsHeaders);
        Require("TrueLiteral", attributes.TrueLiterals is not null, member.ScalarKind == MemberKind.Boolean);
        Require("FalseLiteral", attributes.FalseLiterals is not null, member.ScalarKind == MemberKind.Boolean);
        foreach (var rule in attributes.Place)
            Require(rule.NamesBranches ? $"{rule.Constraint}" : "Position", isThere: true, placement == Placement.Branch, "a property that is no branch");
        Require("MinOccurs", attributes.MinOccurs is not null, isList);
        Require("MaxOccurs", attributes.MaxOccurs is not null, isList);
        if (isText && attributes.Folding is not null)
        {
            Require("SingleLine", attributes.IsSingleLine, fits: false, "a folded text");
            Require("Literal", attributes.Literals is not null, fits: false, "a folded text");
        }
        if (isList && attributes.Separators is not null)
            Require("BlankLines", attributes.IsBlankLines, fits: false, "a list with a [Separator]");
        if (placement == Placement.Header)
        {
            Require("Initiator", attributes.Initiators is not null, fits: false, "a header, which its name begins");
            Require("Terminator", attributes.Terminators is not null, fits: false, "a header, which its name begins");
            Require("UpTo", attributes.UpTo is not null, fits: false, "a header, which its name begins");
        }

        if (placement == Placement.Branch)
        {
            Require("NilValue", attributes.NilValues is not null, fits: false, "a branch, which takes the whole text");
            Require("Trim", attributes.Trim is not null, fits: false, "a branch, which takes the whole text");
            Require("UpTo", attributes.UpTo is not null, fits: false, "a branch, which takes the whole text");
        }

        void Require(string attribute, bool isThere, bool fits, string? place = null)
        {
            if (isThere && !fits && member.Kind != MemberKind.Unsupported)
            {
                findings.Add(Finding.OnMember(
                    DescriptorIds.MisplacedAttribute, member.Name, attribute, place ?? $"a property of type '{member.TypeName}'"));
            }
        }
    }

    private static bool GivesTexts(MemberDefinition member) =>
        member.ScalarKind is MemberKind.Enum or MemberKind.Boolean
        || member.Attributes is not { Literals: null, Separators: null, Initiators: null, Terminators: null, NilValues: null };
}

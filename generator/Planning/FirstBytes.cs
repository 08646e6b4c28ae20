using System.Text;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>The bytes that texts begin with: what branches of a choice are told apart by, without a try.</summary>
/// <remarks>Every text that begins with another byte, and the empty one, is refused at its first byte. Where a text may be empty, or
/// be refused farther on, there are none to tell it by: null.</remarks>
internal static class FirstBytes
{
    private const int FirstBeyondAscii = 0x80;

    /// <summary>The bytes that the text of a branch begins with.</summary>
    public static HashSet<byte>? Of(BranchModel branch) =>
        branch.Initiator is { } initiator ? Of(initiator.Forms) : Of(branch.Member.Value);

    private static HashSet<byte>? Of(ValueModel value) =>
        value switch
        {
            { Folding: not null } => null,
            (TextValue or EnumValue) and { Literals: { Count: > 0 } literals } => Of(literals),
            TextValue { Rules: { MinLength: > 0 } rules } => Of(rules),
            NumberValue number => Ascii(number.IsSigned && number.Width == 0 ? "-0123456789" : "0123456789"),
            ArticleValue { Format: ChoiceModel choice } => Union(choice.Branches.Select(Of)),
            ArticleValue { Format: FormatModel format and not HeadersModel } => Of(format.Elements, isGroup: false),
            _ => null,
        };

    /// <summary>The bytes that elements begin with. Optional groups may be passed over, up to the first element that is always there.</summary>
    private static HashSet<byte>? Of(EquatableArray<Element> elements, bool isGroup)
    {
        var found = new List<HashSet<byte>?>();
        for (var i = 0; i < elements.Count; i++)
        {
            switch (elements[i])
            {
                case GroupElement group:
                    found.Add(Of(group.Elements, isGroup: true));
                    break;
                case LiteralElement literal:
                    return Union(found.Append(Of(literal.Forms)));
                case HoleElement hole when IsReadFirst(hole, i + 1 < elements.Count ? elements[i + 1] : null, isGroup):
                    return Union(found.Append(Of(hole.Member.Value)));
                default:
                    return null;
            }
        }
        return null;
    }

    /// <summary>Whether nothing else is looked at before a hole is: neither the end of the text, nor groups that it may end at.</summary>
    private static bool IsReadFirst(HoleElement hole, Element? next, bool isGroup) =>
        hole.Member.IsBare && (next is null ? !isGroup : next is not GroupElement && !hole.IsRest);

    private static HashSet<byte> Of(TextRules rules)
    {
        var bytes = new HashSet<byte>(Enumerable.Range(0, 0x100).Select(value => (byte)value));
        if (rules.Chars is { } chars)
            bytes.IntersectWith(Of(chars));
        foreach (var edge in rules.Edges.Where(edge => edge.IsFirst))
        {
            // What a character beyond ASCII begins with, others begin with as well.
            if (edge.IsExcluded)
                bytes.ExceptWith(Of(edge.Chars).Where(value => value < FirstBeyondAscii));
            else
                bytes.IntersectWith(Of(edge.Chars));
        }
        if (rules.IsSingleLine)
            bytes.Remove((byte)'\n');
        return bytes;
    }

    /// <summary>The bytes that characters begin with. A class of all beyond ASCII takes bytes that are no UTF-8, too.</summary>
    private static IEnumerable<byte> Of(CharacterClass chars) =>
        from range in chars.Ranges
        from value in Enumerable.Range(First(range.First), First(range.Last) - First(range.First) + 1)
        select (byte)value;

    private static int First(int codePoint) =>
        codePoint switch
        {
            < FirstBeyondAscii => codePoint,
            FirstBeyondAscii => FirstBeyondAscii,
            CharacterRange.MaxCodePoint => 0xFF,
            < 0x800 => 0xC0 | (codePoint >> 6),
            < 0x10000 => 0xE0 | (codePoint >> 12),
            _ => 0xF0 | (codePoint >> 18),
        };

    private static HashSet<byte> Of(IEnumerable<Literal> literals) =>
        [.. literals.SelectMany(literal => Encoding.UTF8.GetBytes(Characters(literal))).Where(IsFirst)];

    private static bool IsFirst(byte value) => value is < FirstBeyondAscii or >= 0xC0;

    /// <summary>The first character of a literal, in every form.</summary>
    private static string Characters(Literal literal) => literal.Edge(isFirst: true).Text;

    private static HashSet<byte> Ascii(string characters) => [.. characters.Select(character => (byte)character)];

    private static HashSet<byte>? Union(IEnumerable<HashSet<byte>?> sets)
    {
        var all = sets.ToList();
        return all.Count == 0 || all.Contains(null) ? null : [.. all.SelectMany(set => set!)];
    }
}

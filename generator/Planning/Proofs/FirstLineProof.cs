using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning.Proofs;

/// <summary>The proof that what a format reads at the start of a text is told by the first line of that, whatever stands behind the line:
/// then it need not be read again where more of the text is known.</summary>
internal static class FirstLineProof
{
    /// <summary>Whether articles of a format that are read from their start are the same in every text that has their whole line.</summary>
    public static bool Holds(FormatModel format) => format.Elements.All(StaysOnLine);

    private static bool StaysOnLine(Element element) =>
        element switch
        {
            LiteralElement { Forms: var forms } => forms.All(form => !form.HasLineFeed),
            // How far a group got that is not there is told, too: with a value in it that might be told otherwise.
            GroupElement { Elements: var elements } => elements.All(inner => inner is LiteralElement && StaysOnLine(inner)),
            HoleElement { Member: { IsBare: true, UpTo: null, Value: var value } } => StaysOnLine(value),
            _ => false,
        };

    private static bool StaysOnLine(ValueModel value) =>
        value switch
        {
            TextValue text => StaysOnLine(text.Rules),
            TextListValue { Separation.Infix: { HasLineFeed: false } } list => StaysOnLine(list.Rules),
            DateValue or NumberValue => true,
            ArticleValue { Format: FormatModel format } => Holds(format),
            _ => false,
        };

    private static bool StaysOnLine(TextRules rules) =>
        rules.IsSingleLine
        || (rules.Chars is { Alternatives.Count: 0 } chars && !chars.Contains('\n'))
        || (rules.Literals.Count > 0 && rules.Literals.All(literal => !literal.HasLineFeed));
}

using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning.Proofs;

/// <summary>Finds a text behind headers that they would take for a line of their own: then it would never be found.</summary>
internal static class HeadersEndProof
{
    /// <param name="headers">The headers.</param>
    /// <param name="following">What stands behind them.</param>
    /// <returns>The text, or null.</returns>
    public static Literal? Find(HeadersModel headers, IEnumerable<Element> following) =>
        Next(following).FirstOrDefault(text => IsTaken(text.Text, headers.Lines));

    /// <summary>The texts that can come next, up to the first that has to.</summary>
    private static IEnumerable<Literal> Next(IEnumerable<Element> following)
    {
        foreach (var element in following)
        {
            switch (element)
            {
                case LiteralElement literal:
                    foreach (var form in literal.Forms)
                        yield return form;
                    yield break;
                case GroupElement group:
                    foreach (var text in Next(group.Elements))
                        yield return text;
                    break;
                default:
                    yield break;
            }
        }
    }

    private static bool IsTaken(string text, HeaderLines lines) =>
        (lines.IsFolded && text[0] is ' ' or '\t')
        || (lines.IgnoresBlank && text.TrimStart(' ', '\t').StartsWith("\n", StringComparison.Ordinal))
        || lines.Continuations.Concat(lines.Comments).Any(start => text.StartsWith(start.Text, StringComparison.Ordinal));
}

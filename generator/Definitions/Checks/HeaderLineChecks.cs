using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Checks;

/// <summary>Looks whether the lines of headers can be told apart: those that begin one, those that go on with it, and comments.</summary>
internal static class HeaderLineChecks
{
    /// <param name="headers">What headers look like.</param>
    /// <param name="names">The names of the headers.</param>
    /// <param name="type">The name of the type.</param>
    /// <param name="findings">Takes what is wrong.</param>
    public static void Check(
        HeadersDefinition headers, EquatableArray<HeaderName> names, string type, List<Finding> findings)
    {
        if (WhatIsWrong(headers, names).FirstOrDefault() is { } wrong)
            findings.Add(Finding.OnType(DescriptorIds.IndistinctHeaderLines, type, wrong));
    }

    private static IEnumerable<string> WhatIsWrong(HeadersDefinition headers, EquatableArray<HeaderName> names)
    {
        var (isFolded, continuations, comments, _) = headers.Lines;
        if (isFolded && continuations.Count > 0)
            yield return "Folding joins the lines of a value and Continuations keep them; say one of the two";
        foreach (var text in continuations.Concat(comments).Where(text => !IsLineStart(text)))
            yield return $"{text.Describe()} is no start of a line";
        foreach (var comment in comments)
            foreach (var continuation in continuations)
                if (StartAlike(comment.Text, continuation.Text, ignoresCase: false))
                    yield return $"a line with {continuation.Describe()} goes on with a value, but with {comment.Describe()} is a comment";
        foreach (var name in names)
            foreach (var text in continuations.Concat(comments))
                if (StartAlike(name.Name + headers.NameEnd, text.Text, headers.IgnoresCase))
                    yield return $"a header begins with \"{name.Name}\", and with {text.Describe()} begins a line that is none";
    }

    /// <summary>Whether a text is the start of one line, or all of it.</summary>
    private static bool IsLineStart(Literal text) =>
        text.Text.Length > 0 && text.Text[0] != '\n' && text.Text.IndexOf('\n') is var end && (end < 0 || end == text.Text.Length - 1);

    private static bool StartAlike(string one, string other, bool ignoresCase)
    {
        var comparison = ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return one.StartsWith(other, comparison) || other.StartsWith(one, comparison);
    }
}

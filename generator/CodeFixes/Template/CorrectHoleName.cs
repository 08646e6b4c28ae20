using System.Composition;
using ArticleSchema.CodeFixes.Fixing;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ArticleSchema.CodeFixes.Template;

/// <summary>Corrects the name of a hole to that of a property that has none, and is written much like it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectHoleName)), Shared]
public sealed class CorrectHoleName() : DefinitionFixProvider(DescriptorIds.UnknownMember)
{
    private const int MostMistakes = 2;

    private protected override IEnumerable<Fix> FindFixes(Mistake mistake)
    {
        var hole = mistake.Finding.Template!.Value;
        var name = mistake.Finding.Arguments[0];
        var place = new TemplateSpan(hole.Start + hole.Length - 1 - name.Length, name.Length);
        foreach (var member in mistake.Definition.Members.Where(member => member.IsPartialGetter && !mistake.Definition.Uses(member)))
            if (IsMuchLike(name, member.Name) && mistake.Template?.Rewrite((place, member.Name)) is { } rewritten)
                yield return new($"Change the hole to {{{member.Name}}}", nameof(CorrectHoleName), rewritten.Edits);
    }

    private static bool IsMuchLike(string name, string other) =>
        string.Equals(name, other, StringComparison.OrdinalIgnoreCase)
        || (Math.Min(name.Length, other.Length) > MostMistakes && DistanceOf(name, other) <= MostMistakes);

    /// <summary>How many characters have to be added, removed or replaced to make one text of another.</summary>
    private static int DistanceOf(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.Length];
    }
}

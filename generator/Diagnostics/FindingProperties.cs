using System.Collections.Immutable;
using System.Globalization;
using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Sends a finding along with the diagnostic that shows it: the code fixes need not read it out of the message.</summary>
internal static class FindingProperties
{
    private const string Member = "Member";
    private const string Start = "Start";
    private const string Length = "Length";
    private const string Argument = "Argument";

    public static ImmutableDictionary<string, string?> Of(Finding finding)
    {
        var properties = ImmutableDictionary.CreateBuilder<string, string?>();
        if (finding.Member is not null)
            properties.Add(Member, finding.Member);
        if (finding.Template is { } span)
        {
            properties.Add(Start, span.Start.ToString(CultureInfo.InvariantCulture));
            properties.Add(Length, span.Length.ToString(CultureInfo.InvariantCulture));
        }
        for (var i = 0; i < finding.Arguments.Count; i++)
            properties.Add(Argument + i, finding.Arguments[i]);
        return properties.ToImmutable();
    }

    /// <summary>The finding that a diagnostic shows.</summary>
    public static Finding Read(Diagnostic diagnostic)
    {
        var properties = diagnostic.Properties;
        var arguments = new List<string>();
        while (properties.TryGetValue(Argument + arguments.Count, out var argument))
            arguments.Add(argument ?? "");
        return new(
            diagnostic.Id,
            properties.TryGetValue(Member, out var member) ? member : null,
            properties.ContainsKey(Start) ? new TemplateSpan(Number(Start), Number(Length)) : null,
            arguments.ToEquatableArray());

        int Number(string key) => int.Parse(properties[key]!, CultureInfo.InvariantCulture);
    }
}

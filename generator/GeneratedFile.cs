using System.Collections.Immutable;
using ArticleSchema.Generator.Emission;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator;

/// <summary>A generated file.</summary>
/// <param name="Name">The full name of the type that it belongs to.</param>
/// <param name="Text">The source.</param>
internal sealed record GeneratedFile(string Name, string Text)
{
    public static GeneratedFile Of(ArticlePlan plan) => new(plan.Type.MetadataName, ArticleEmitter.Emit(plan));

    /// <summary>The names that differ from another one by case alone. The compiler refuses file names that do, and with them
    /// everything that the generator made.</summary>
    public static EquatableArray<string> FindClashes(ImmutableArray<string> names) =>
        names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .SelectMany(group => group.OrderBy(name => name, StringComparer.Ordinal))
            .ToEquatableArray();

    /// <summary>The name of the file.</summary>
    public string HintName(EquatableArray<string> clashes)
    {
        var index = clashes.ToList().IndexOf(Name);
        return index < 0 ? $"{Name}.g.cs" : $"{Name}.{index}.g.cs";
    }
}

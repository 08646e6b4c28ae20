using ArticleSchema.Generator.Definitions;
using ArticleSchema.Generator.Definitions.Binding;
using ArticleSchema.Generator.Definitions.Reading;
using ArticleSchema.Generator.Interpretation;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics.Samples;

/// <summary>The plans of all formats of a compilation, made when they are first asked for: wiring only, as in
/// <see cref="ArticleSchemaGenerator"/>.</summary>
/// <param name="compilation">The compilation.</param>
internal sealed class CompiledPlans(Compilation compilation)
{
    private PlanTable? _table;

    /// <summary>The plans.</summary>
    /// <param name="cancellation">Ends the making of them; whoever asks next begins anew.</param>
    public PlanTable Get(CancellationToken cancellation)
    {
        if (Volatile.Read(ref _table) is { } known)
            return known;

        var made = new PlanTable(FormatFinder.FindAll(compilation, cancellation).Select(PlanOf));
        return Interlocked.CompareExchange(ref _table, made, null) ?? made;
    }

    /// <summary>The plan of a definition; no way to read it if that has a mistake.</summary>
    private static ArticlePlan PlanOf(ArticleDefinition definition) =>
        ModelBinder.Bind(definition).Value is { } model && Planner.Plan(model).Value is { } plan
            ? plan
            : new MistakenPlan(new MistakenModel(definition.Type, definition.ShadowedNames, EquatableArray<string>.Empty));
}

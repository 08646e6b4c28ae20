using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Planning;

/// <summary>Makes plans of models.</summary>
internal static class Planner
{
    /// <summary>Makes the plan of a model, or the findings that say why it cannot be read.</summary>
    public static Outcome<ArticlePlan> Plan(ArticleModel model) =>
        model switch
        {
            HeadersModel headers => HeadersPlanner.Plan(headers),
            FormatModel format => FormatPlanner.Plan(format),
            ChoiceModel choice => ChoicePlanner.Plan(choice),
            DocumentModel document => PlanDocument(document),
            MistakenModel mistaken => Outcome.Of<ArticlePlan>(new MistakenPlan(mistaken), []),
            _ => throw new InvalidOperationException($"There is no planner for a model of type {model.GetType().Name}."),
        };

    private static Outcome<ArticlePlan> PlanDocument(DocumentModel document)
    {
        var view = Plan(document.View);
        return new(view.Value is null ? null : new DocumentPlan(document, view.Value), view.Findings);
    }

    /// <summary>What is left of a model that cannot be read; null of a document, which declares everything itself.</summary>
    public static MistakenPlan? Salvage(ArticleModel model) =>
        model is DocumentModel ? null : new(new MistakenModel(
            model.Type,
            model.ShadowedNames,
            model.Members
                .Select(member => $"{member.Modifiers} {member.TypeName} {member.Name}")
                .ToEquatableArray()));
}

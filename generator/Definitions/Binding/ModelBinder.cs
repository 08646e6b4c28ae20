using ArticleSchema.Generator.Definitions.Checks;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>Makes the model of a definition, of whatever kind it is.</summary>
internal static class ModelBinder
{
    /// <summary>Makes the model, or the findings that say why there is none.</summary>
    public static Outcome<ArticleModel> Bind(ArticleDefinition definition) => Bind(definition, isHeld: false);

    /// <summary>Makes the model of a format that another one holds. It may be another assembly's, of which no source is seen.</summary>
    public static Outcome<ArticleModel> BindHeld(ArticleDefinition definition) => Bind(definition, isHeld: true);

    /// <summary>What is left of a definition with a mistake; null if not even a second half of the type can stand.</summary>
    public static MistakenModel? Salvage(ArticleDefinition definition) =>
        definition.Document is not null
        || (definition.Shape & (TypeShape.Partial | TypeShape.Struct | TypeShape.Generic)) != (TypeShape.Partial | TypeShape.Struct)
            ? null
            : new(
                definition.Type,
                definition.ShadowedNames,
                (from member in definition.Members
                 where member.IsPartialGetter
                 select $"{member.Modifiers} {member.TypeName} {Identifier.Of(member.Name)}").ToEquatableArray());

    private static Outcome<ArticleModel> Bind(ArticleDefinition definition, bool isHeld)
    {
        var findings = new List<Finding>();
        if (!isHeld)
            ShapeChecks.Check(definition, findings);
        ArticleModel model = definition.Kind switch
        {
            ArticleKind.Choice => new ChoiceBinder(definition, isHeld, findings).Bind(),
            ArticleKind.Headers => new HeadersBinder(definition, isHeld, findings).Bind(definition.Headers!),
            _ => new FormatBinder(definition, isHeld, findings).Bind(),
        };
        model = model with { Encoding = definition.Encoding, JsonValue = JsonValueBinder.Bind(definition, model, findings) };
        EncodingChecks.Check(model, findings);
        ComputationChecks.Check(model, findings);
        if (definition.Document is { } document && !isHeld)
            model = new DocumentBinder(definition, document, findings).Bind(model);
        return Outcome.Of(model, findings);
    }
}

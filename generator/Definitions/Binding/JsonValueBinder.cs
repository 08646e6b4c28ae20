using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>Finds what stands for an article in the JSON of another one.</summary>
internal static class JsonValueBinder
{
    public static JsonValue? Bind(ArticleDefinition definition, ArticleModel model, List<Finding> findings)
    {
        if (definition.JsonValue is not { } name)
            return null;

        // A document is written by the serializer that it is given to; a choice says which branch it is.
        if (definition.Document is not null || model is ChoiceModel)
        {
            var kind = definition.Document is null ? "a choice" : "a document";
            findings.Add(Finding.OnType(DescriptorIds.MisplacedAttribute, "JsonValue", kind));
            return null;
        }
        if (name.Length == 0)
            return new(Member: null);
        if (model.Members.FirstOrDefault(member => member.Name == name) is { } found)
            return new(found);

        findings.Add(Finding.OnType(DescriptorIds.UnknownJsonValue, name));
        return null;
    }
}

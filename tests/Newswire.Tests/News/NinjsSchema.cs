using System.Text.Json.Nodes;
using ArticleSchema.Newswire.Tests.Support;
using NJsonSchema;

namespace ArticleSchema.Newswire.Tests.News;

/// <summary>The IPTC's schema of ninjs 3.1.</summary>
internal sealed class NinjsSchema
{
    private readonly JsonSchema _type;
    private readonly HashSet<string> _properties;

    private NinjsSchema(JsonSchema type, IEnumerable<string> properties)
    {
        _type = type;
        _properties = [.. properties];
    }

    public static async Task<NinjsSchema> ReadAsync()
    {
        var schema = JsonNode.Parse(await File.ReadAllTextAsync(SharedFiles.NinjsSchema))!;
        var type = schema["$defs"]!["ninjsType"]!.DeepClone();
        type["$defs"] = schema["$defs"]!.DeepClone();
        // Another schema, on the net; nothing is written of shapes.
        type["properties"]!["places"]!["items"]!["properties"]!["geoJSON"] = new JsonObject();
        type["$defs"]!["ninjsType"]!["properties"]!["places"]!["items"]!["properties"]!["geoJSON"] = new JsonObject();

        return new(await JsonSchema.FromJsonAsync(type.ToJsonString()), type["properties"]!.AsObject().Select(property => property.Key));
    }

    /// <summary>What is wrong with an object.</summary>
    public IEnumerable<string> Mistakes(string json)
    {
        var item = JsonNode.Parse(json)!.AsObject();
        // What the schema says at its root, and the library passes over: "required" and "unevaluatedProperties".
        if (!item.ContainsKey("uri"))
            yield return "uri is missing";
        foreach (var (name, _) in item)
            if (!_properties.Contains(name))
                yield return $"{name} is unknown";
        foreach (var mistake in _type.Validate(json))
            yield return mistake.ToString();
    }
}

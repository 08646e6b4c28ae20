using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Definitions.Reading;

/// <summary>Reads what an attribute says by name. While it is typed it may say nothing, something of another type, or two things.</summary>
internal static class NamedArguments
{
    /// <summary>What is said of a name; null if nothing of that type is.</summary>
    public static T? Find<T>(this AttributeData attribute, string name)
        where T : class => ValueOf(attribute, name) as T;

    /// <summary>What is said of a name, or else something.</summary>
    public static T Get<T>(this AttributeData attribute, string name, T otherwise)
        where T : struct => ValueOf(attribute, name) is T value ? value : otherwise;

    /// <summary>The texts that are said of a name; none if nothing is.</summary>
    public static IEnumerable<string> FindAll(this AttributeData attribute, string name) =>
        Find(attribute, name) is { Kind: TypedConstantKind.Array, IsNull: false } found
            ? found.Values.Select(value => value.Value).OfType<string>()
            : [];

    private static object? ValueOf(AttributeData attribute, string name) =>
        Find(attribute, name) is { Kind: not TypedConstantKind.Array } found ? found.Value : null;

    private static TypedConstant Find(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value;
}

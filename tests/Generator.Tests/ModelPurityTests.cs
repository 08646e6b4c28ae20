using System.Reflection;
using ArticleSchema.Generator.Definitions;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Tests;

/// <summary>What passes from step to step compares by value and holds nothing of the compiler's.</summary>
public class ModelPurityTests
{
    private static readonly Type[] _roots = [typeof(ArticleDefinition), typeof(ArticleModel), typeof(ArticlePlan), typeof(GeneratedFile)];

    [Fact]
    public void EveryTypeInAModelComparesByValue()
    {
        var visited = new HashSet<Type>();
        foreach (var root in _roots)
            Visit(root, root.Name, visited);

        // The walk has got to the leaves.
        Assert.Contains(typeof(CharacterRange), visited);
        Assert.Contains(typeof(RepetitionExtent), visited);
        Assert.Contains(typeof(MemberAttributes), visited);
    }

    private static void Visit(Type type, string path, HashSet<Type> visited)
    {
        if (type.IsPrimitive || type.IsEnum || type == typeof(string) || !visited.Add(type))
            return;

        Assert.False(type.FullName!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal), path);
        Assert.False(type.IsArray, path);
        if (type.IsGenericType)
        {
            var definition = type.GetGenericTypeDefinition();
            var isKnown = definition == typeof(EquatableArray<>) || definition == typeof(Nullable<>)
                || definition.FullName!.StartsWith("System.ValueTuple", StringComparison.Ordinal);
            Assert.True(isKnown, $"{path} is a {type}.");
            foreach (var argument in type.GenericTypeArguments)
                Visit(argument, $"{path}<{argument.Name}>", visited);
            return;
        }

        var equatable = typeof(IEquatable<>).MakeGenericType(type);
        Assert.True(equatable.IsAssignableFrom(type), $"{path} is a {type}, which does not compare by value.");
        foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            Visit(field.FieldType, $"{path}.{field.Name}", visited);
        foreach (var derived in type.Assembly.GetTypes().Where(candidate => candidate.BaseType == type))
            Visit(derived, $"{path}/{derived.Name}", visited);
    }
}

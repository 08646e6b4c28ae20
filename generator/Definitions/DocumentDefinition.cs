using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions;

/// <summary>A document as it stands in the source: how it is made.</summary>
/// <param name="Keyword">What kind of type it is, as C# declares it.</param>
/// <param name="IsAbstract">Whether there can be none of just this type.</param>
/// <param name="Constructors">Its constructors that can be called, but not the one that copies.</param>
internal sealed record DocumentDefinition(
    string Keyword, bool IsAbstract, EquatableArray<ConstructorDefinition> Constructors);

/// <summary>A constructor.</summary>
/// <param name="Parameters">Its parameters.</param>
/// <param name="SetsRequired">Whether it sets all required properties.</param>
internal sealed record ConstructorDefinition(EquatableArray<ParameterDefinition> Parameters, bool SetsRequired);

/// <summary>A parameter of a constructor.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsOptional">Whether it may be left out.</param>
internal sealed record ParameterDefinition(string Name, bool IsOptional);

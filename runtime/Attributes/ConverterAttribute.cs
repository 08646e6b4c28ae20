namespace ArticleSchema;

/// <summary>The property is read and written by a converter: for types, and forms of values, that the language does not know.</summary>
/// <param name="converter">A type that implements <see cref="IArticleConverter{T}"/> for the type of the property.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class ConverterAttribute(Type converter) : Attribute
{
    /// <summary>The converter.</summary>
    public Type Converter { get; } = converter;
}

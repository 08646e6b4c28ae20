namespace ArticleSchema;

/// <summary>The text holds no line feed.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class SingleLineAttribute : Attribute;

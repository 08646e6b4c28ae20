namespace ArticleSchema;

/// <summary>The text holds no line feed.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SingleLineAttribute : Attribute;

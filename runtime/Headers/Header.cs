namespace ArticleSchema;

/// <summary>A header that no property takes, in a document.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value, without blanks and tabs around it.</param>
public readonly record struct Header(string Name, string Value);

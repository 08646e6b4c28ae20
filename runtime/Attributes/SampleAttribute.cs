namespace ArticleSchema;

/// <summary>A text that is an article of the format, or must be none: the compiler reads it, and says where it is
/// wrong.</summary>
/// <remarks>Longer samples stand in files of their own: <c>AdditionalFiles</c> with the metadata <c>ArticleFormat</c>.</remarks>
/// <param name="text">The text.</param>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class SampleAttribute(string text) : Attribute
{
    /// <summary>The text.</summary>
    public string Text { get; } = text;

    /// <summary>Whether the format has to refuse the text.</summary>
    public bool IsRefused { get; init; }

    /// <summary>Whether a document of the text is written as another text: it has one of several forms that mean the same, and not the
    /// one that is written.</summary>
    public bool IsRewritten { get; init; }
}

namespace ArticleSchema;

/// <summary>On which sides padding is taken off a value.</summary>
public enum TrimKind
{
    /// <summary>On both sides.</summary>
    Both,

    /// <summary>Before the value.</summary>
    Left,

    /// <summary>Behind the value.</summary>
    Right,
}

namespace ArticleSchema;

/// <summary>Is shown the values of an article by their roles, whatever its format.</summary>
/// <typeparam name="TRole">The vocabulary.</typeparam>
public interface IRoleVisitor<TRole>
    where TRole : struct, Enum
{
    /// <summary>A text, an element of a list of texts, or an article of another format, as it stands in the article.</summary>
    /// <param name="role">What it is.</param>
    /// <param name="text">The text.</param>
    void VisitText(TRole role, Utf8Span text);

    /// <summary>A text on several lines, or a header, which may be.</summary>
    /// <param name="role">What it is.</param>
    /// <param name="text">The text.</param>
    void VisitFoldedText(TRole role, FoldedText text);

    /// <summary>A value of its own, or an element of a list of these: a number, a date, a member of an enum.</summary>
    /// <param name="role">What it is.</param>
    /// <param name="value">The value.</param>
    /// <typeparam name="T">Its type.</typeparam>
    void VisitValue<T>(TRole role, T value);
}

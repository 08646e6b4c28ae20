namespace ArticleSchema;

/// <summary>Takes the values of an article that has been taken as a text, as far as the source has them next.</summary>
/// <param name="values">Takes them.</param>
/// <typeparam name="TRole">The vocabulary.</typeparam>
/// <typeparam name="TSource">The type of the source.</typeparam>
internal readonly struct RoleParts<TRole, TSource>(RoleValues<TRole, TSource> values) : IRoleVisitor<TRole>
    where TRole : struct, Enum
    where TSource : IRoleSource<TRole>
{
    /// <inheritdoc/>
    public void VisitText(TRole role, Utf8Span text) => values.TakeIfNext(role, text);

    /// <inheritdoc/>
    public void VisitFoldedText(TRole role, FoldedText text)
    {
        var joined = new byte[text.GetJoinedLength()];
        text.TryJoin(joined, out _);
        values.TakeIfNext(role, joined);
    }

    /// <inheritdoc/>
    public void VisitValue<T>(TRole role, T value)
    {
        // It cannot be looked at without being taken.
    }
}

namespace ArticleSchema;

/// <summary>Gives values by their roles, to write articles of: each once, those of one role in their order.</summary>
/// <typeparam name="TRole">The vocabulary.</typeparam>
public interface IRoleSource<TRole>
    where TRole : struct, Enum
{
    /// <summary>Looks for the next value that has one of several roles and has not been taken.</summary>
    /// <param name="roles">The roles.</param>
    /// <param name="role">Which of them it has.</param>
    /// <returns>Whether there is one.</returns>
    bool TryPeek(scoped ReadOnlySpan<TRole> roles, out TRole role);

    /// <summary>Looks at the next value of a role as a text, and leaves it. Called only where there is one, for a property that can be one
    /// of a few literals.</summary>
    /// <param name="role">The role.</param>
    /// <returns>UTF-8; that of a folded text is joined.</returns>
    Utf8Span PeekText(TRole role);

    /// <summary>Takes the next value of a role as a text. Called only where there is one.</summary>
    /// <param name="role">The role.</param>
    /// <returns>UTF-8; that of a folded text is joined.</returns>
    Utf8Span TakeText(TRole role);

    /// <summary>Takes the next value of a role as a number, a date, a member of an enum or what else is a value of its own. One of another
    /// type is left.</summary>
    /// <param name="role">The role.</param>
    /// <param name="value">The value.</param>
    /// <typeparam name="T">Its type.</typeparam>
    /// <returns>Whether it is of that type.</returns>
    bool TryTakeValue<T>(TRole role, out T value)
        where T : struct;
}

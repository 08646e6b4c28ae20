using System.ComponentModel;

namespace ArticleSchema;

/// <summary>An article that can be written of values by the roles of a vocabulary. Generated for views with a
/// <see cref="RoleAttribute"/>, and for those that hold such.</summary>
/// <remarks>
/// A property takes the next value of its role, a list all that are left. One that can be some literals alone takes no other text, and
/// those are left to it. A property without a role is not there; where one has to be, it is the first of its literals. An optional group
/// is written if its properties have something in them.
/// </remarks>
/// <typeparam name="TRole">The vocabulary.</typeparam>
public interface IRoleCreatable<TRole>
    where TRole : struct, Enum
{
    /// <summary>The roles of the properties, and of those of the formats that are held.</summary>
    static abstract ReadOnlySpan<TRole> Roles { get; }

    /// <summary>Writes an article of the values that have not been taken, as a part of another one perhaps.</summary>
    /// <param name="values">Gives the values.</param>
    /// <param name="text">The article, UTF-8.</param>
    /// <param name="error">Why the values were refused.</param>
    /// <typeparam name="TSource">The type of the source.</typeparam>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract bool TryCompose<TSource>(RoleValues<TRole, TSource> values, out Utf8Span text, out ArticleError error)
        where TSource : IRoleSource<TRole>;

    /// <summary>Writes an article of the values that a source gives. Never throws. Values that the format has no place for are left in the
    /// source.</summary>
    /// <param name="source">Gives the values.</param>
    /// <param name="text">The article, UTF-8.</param>
    /// <param name="error">Why the values were refused: one is missing, or would not read back as itself.</param>
    /// <typeparam name="TSource">The type of the source.</typeparam>
    /// <returns>Whether the article was written.</returns>
    static abstract bool TryCreate<TSource>(scoped ref TSource source, out Utf8Span text, out ArticleError error)
        where TSource : IRoleSource<TRole>;
}

using System.ComponentModel;
using System.Text;

namespace ArticleSchema;

/// <summary>Takes the values of which generated code writes an article from a source, and keeps what it took.</summary>
/// <typeparam name="TRole">The vocabulary.</typeparam>
/// <typeparam name="TSource">The type of the source.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RoleValues<TRole, TSource>
    where TRole : struct, Enum
    where TSource : IRoleSource<TRole>
{
    private readonly List<(TRole Role, object Value)> _taken = [];

    /// <summary>The source, which has what was not taken: a field, for it may be a structure.</summary>
    internal TSource Source;

    internal RoleValues(TSource source) => Source = source;

    /// <summary>What was taken, in its order: texts byte for byte, as characters of ISO-8859-1.</summary>
    internal IReadOnlyList<(TRole Role, object Value)> Taken => _taken;

    /// <summary>Looks for the next value that an article of a format has a place for.</summary>
    /// <param name="role">What it is.</param>
    /// <typeparam name="T">The format.</typeparam>
    public bool TryPeek<T>(out TRole role)
        where T : IRoleCreatable<TRole>, allows ref struct =>
        Source.TryPeek(T.Roles, out role);

    /// <summary>Takes a number, a date, or another value of its own.</summary>
    /// <param name="roles">What it can be.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is one of that type.</returns>
    /// <typeparam name="T">Its type.</typeparam>
    public bool TryTakeValue<T>(scoped ReadOnlySpan<TRole> roles, out T value)
        where T : struct
    {
        value = default;
        if (!Source.TryPeek(roles, out var role) || !Source.TryTakeValue(role, out value))
            return false;
        _taken.Add((role, value));
        return true;
    }

    /// <summary>Takes a text.</summary>
    /// <param name="roles">What it can be.</param>
    /// <param name="which">Which texts it can be; another one is left.</param>
    /// <param name="text">The text.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryTakeText(scoped ReadOnlySpan<TRole> roles, scoped RoleTexts which, out Utf8Span text)
    {
        text = default;
        if (!Source.TryPeek(roles, out var role) || (!which.AreAll && !which.Include(Source.PeekText(role))))
            return false;
        text = Source.TakeText(role);
        _taken.Add((role, Encoding.Latin1.GetString(text)));
        return true;
    }

    /// <summary>Takes a text.</summary>
    /// <param name="roles">What it can be.</param>
    /// <param name="which">Which texts it can be; another one is left.</param>
    /// <param name="otherwise">The text if there is none.</param>
    public Utf8Span TakeText(scoped ReadOnlySpan<TRole> roles, scoped RoleTexts which = default, ReadOnlySpan<byte> otherwise = default) =>
        TryTakeText(roles, which, out var text) ? text : otherwise;

    /// <summary>Takes a text that has to be one of several.</summary>
    /// <param name="format">The name of the format.</param>
    /// <param name="member">The property.</param>
    /// <param name="roles">What it can be.</param>
    /// <param name="which">Which texts it can be.</param>
    /// <param name="otherwise">The text if there is none.</param>
    /// <param name="text">The text.</param>
    /// <param name="error">Why the next one was refused.</param>
    public bool TryTakeOneOf(
        string format,
        string member,
        scoped ReadOnlySpan<TRole> roles,
        scoped RoleTexts which,
        ReadOnlySpan<byte> otherwise,
        out Utf8Span text,
        out ArticleError error)
    {
        error = default;
        if (TryTakeText(roles, which, out text))
            return true;

        text = otherwise;
        return !Source.TryPeek(roles, out var role) || RoleText.RefuseOther(format, member, which.OneOf, Source.PeekText(role), out error);
    }

    /// <summary>Takes all texts for a list.</summary>
    /// <param name="roles">What they can be.</param>
    /// <param name="which">Which texts they can be; the first other one ends the list.</param>
    /// <param name="separator">What is written between them.</param>
    /// <param name="position">Where it is written.</param>
    /// <param name="folding">How they are folded, if they are.</param>
    /// <param name="before">What stands before the first of them.</param>
    public Utf8Span TakeAll(
        scoped ReadOnlySpan<TRole> roles,
        scoped RoleTexts which,
        ReadOnlySpan<byte> separator,
        SeparatorPosition position,
        FoldingSyntax? folding = null,
        ReadOnlySpan<byte> before = default)
    {
        var list = new RoleList(separator, position, folding, before);
        while (TryTakeText(roles, which, out var text))
            list.Add(text);
        return list.Text;
    }

    /// <summary>Takes the text of an article of another format, or writes it of its values; it is empty if there are none.</summary>
    /// <param name="roles">What the text as a whole can be.</param>
    /// <param name="which">Which texts it takes; another one is left.</param>
    /// <param name="text">The text.</param>
    /// <param name="error">Why the values were refused.</param>
    /// <typeparam name="T">The other format.</typeparam>
    public bool TryTake<T>(scoped ReadOnlySpan<TRole> roles, scoped RoleTexts which, out Utf8Span text, out ArticleError error)
        where T : IArticleView<T>, IRoleVisitable<TRole>, IRoleCreatable<TRole>, allows ref struct
    {
        error = default;
        if (TryTakeText(roles, which, out text))
        {
            TakeParts<T>(text);
            return true;
        }
        if (!TryPeek<T>(out var role))
            return true;
        return (!which.AreAll && !which.Include(Source.PeekText(role))) || T.TryCompose(this, out text, out error);
    }

    /// <summary>Takes a text if it is the next one of a role.</summary>
    /// <param name="role">The role.</param>
    /// <param name="text">The text.</param>
    internal void TakeIfNext(TRole role, ReadOnlySpan<byte> text)
    {
        if (Source.TryPeek([role], out _) && Source.PeekText(role) == text)
            TryTakeText([role], default, out _);
    }

    /// <summary>Takes all articles of another format for a list.</summary>
    /// <param name="roles">What the text of one as a whole can be.</param>
    /// <param name="which">Which texts they take; the first other one ends the list.</param>
    /// <param name="separator">What is written between them.</param>
    /// <param name="position">Where it is written.</param>
    /// <param name="text">The list.</param>
    /// <param name="error">Why the values were refused.</param>
    /// <typeparam name="T">The other format.</typeparam>
    public bool TryTakeAll<T>(
        scoped ReadOnlySpan<TRole> roles,
        scoped RoleTexts which,
        ReadOnlySpan<byte> separator,
        SeparatorPosition position,
        out Utf8Span text,
        out ArticleError error)
        where T : IArticleView<T>, IRoleVisitable<TRole>, IRoleCreatable<TRole>, allows ref struct
    {
        var list = new RoleList(separator, position);
        text = default;
        // An article that takes no value could be written for ever.
        for (var taken = -1; taken < _taken.Count;)
        {
            taken = _taken.Count;
            if (!TryTake<T>(roles, which, out var element, out error))
                return false;
            if (_taken.Count > taken && !element.IsEmpty)
                list.Add(element);
        }
        text = list.Text;
        error = default;
        return true;
    }

    /// <summary>Takes the values that a text has in it, so that they are not used once more.</summary>
    private void TakeParts<T>(Utf8Span text)
        where T : IArticleView<T>, IRoleVisitable<TRole>, allows ref struct
    {
        if (!T.Read(text, out var article).IsNone)
            return;
        var parts = new RoleParts<TRole, TSource>(this);
        article.VisitRoles(ref parts);
    }
}

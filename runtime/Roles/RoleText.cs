using System.Buffers;
using System.ComponentModel;
using System.Text;

namespace ArticleSchema;

/// <summary>Takes the values of which generated code writes an article from a source.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RoleText
{
    /// <summary>Looks for the next value that an article of a format has a place for.</summary>
    /// <param name="source">Gives the values.</param>
    /// <param name="role">What it is.</param>
    /// <typeparam name="T">The format.</typeparam>
    /// <typeparam name="TRole">The vocabulary.</typeparam>
    /// <typeparam name="TSource">The type of the source.</typeparam>
    public static bool TryPeek<T, TRole, TSource>(scoped ref TSource source, out TRole role)
        where T : IRoleCreatable<TRole>, allows ref struct
        where TRole : struct, Enum
        where TSource : IRoleSource<TRole> =>
        source.TryPeek(T.Roles, out role);

    /// <summary>Takes a text.</summary>
    /// <param name="source">Gives the values.</param>
    /// <param name="roles">What it can be.</param>
    /// <param name="otherwise">The text if there is none.</param>
    public static Utf8Span Take<TRole, TSource>(scoped ref TSource source, scoped ReadOnlySpan<TRole> roles, ReadOnlySpan<byte> otherwise = default)
        where TRole : struct, Enum
        where TSource : IRoleSource<TRole> =>
        source.TryPeek(roles, out var role) ? source.TakeText(role) : otherwise;

    /// <summary>Takes a number, a date, or another value of its own.</summary>
    /// <param name="source">Gives the values.</param>
    /// <param name="roles">What it can be.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether there is one of that type.</returns>
    public static bool TryTakeValue<T, TRole, TSource>(scoped ref TSource source, scoped ReadOnlySpan<TRole> roles, out T value)
        where T : struct
        where TRole : struct, Enum
        where TSource : IRoleSource<TRole>
    {
        value = default;
        return source.TryPeek(roles, out var role) && source.TryTakeValue(role, out value);
    }

    /// <summary>Takes all texts for a list.</summary>
    /// <param name="source">Gives the values.</param>
    /// <param name="roles">What they can be.</param>
    /// <param name="separator">What is written between them.</param>
    /// <param name="position">Where it is written.</param>
    /// <param name="folding">How they are folded, if they are.</param>
    /// <param name="before">What stands before the first of them.</param>
    public static Utf8Span TakeAll<TRole, TSource>(
        scoped ref TSource source,
        scoped ReadOnlySpan<TRole> roles,
        ReadOnlySpan<byte> separator,
        SeparatorPosition position,
        FoldingSyntax? folding = null,
        ReadOnlySpan<byte> before = default)
        where TRole : struct, Enum
        where TSource : IRoleSource<TRole>
    {
        var list = new ArrayBufferWriter<byte>();
        while (source.TryPeek(roles, out var role))
            Add(list, source.TakeText(role), separator, position, folding, list.WrittenCount == 0 ? CountCharactersOfLastLine(before) : 0);
        return list.WrittenSpan;
    }

    /// <summary>Takes the text of an article of another format, or writes it of its values; it is empty if there are none.</summary>
    /// <param name="source">Gives the values.</param>
    /// <param name="roles">What the text as a whole can be.</param>
    /// <param name="text">The text.</param>
    /// <param name="error">Why the values were refused.</param>
    /// <typeparam name="T">The other format.</typeparam>
    /// <typeparam name="TRole">The vocabulary.</typeparam>
    /// <typeparam name="TSource">The type of the source.</typeparam>
    public static bool TryTake<T, TRole, TSource>(
        scoped ref TSource source, scoped ReadOnlySpan<TRole> roles, out Utf8Span text, out ArticleError error)
        where T : IRoleCreatable<TRole>, allows ref struct
        where TRole : struct, Enum
        where TSource : IRoleSource<TRole>
    {
        text = default;
        error = default;
        if (source.TryPeek(roles, out var role))
        {
            text = source.TakeText(role);
            return true;
        }
        return !TryPeek<T, TRole, TSource>(ref source, out _) || T.TryCreate(ref source, out text, out error);
    }

    /// <summary>Takes all articles of another format for a list.</summary>
    /// <param name="source">Gives the values.</param>
    /// <param name="roles">What the text of one as a whole can be.</param>
    /// <param name="separator">What is written between them.</param>
    /// <param name="position">Where it is written.</param>
    /// <param name="text">The list.</param>
    /// <param name="error">Why the values were refused.</param>
    /// <typeparam name="T">The other format.</typeparam>
    /// <typeparam name="TRole">The vocabulary.</typeparam>
    /// <typeparam name="TSource">The type of the source.</typeparam>
    public static bool TryTakeAll<T, TRole, TSource>(
        scoped ref TSource source,
        scoped ReadOnlySpan<TRole> roles,
        ReadOnlySpan<byte> separator,
        SeparatorPosition position,
        out Utf8Span text,
        out ArticleError error)
        where T : IRoleCreatable<TRole>, allows ref struct
        where TRole : struct, Enum
        where TSource : IRoleSource<TRole>
    {
        var list = new ArrayBufferWriter<byte>();
        text = default;
        do
        {
            if (!TryTake<T, TRole, TSource>(ref source, roles, out var element, out error))
                return false;
            if (element.IsEmpty)
                break;
            Add(list, element, separator, position);
        }
        while (true);
        text = list.WrittenSpan;
        return true;
    }

    /// <summary>Writes what stands around the value of a branch.</summary>
    /// <param name="initiator">What stands before it.</param>
    /// <param name="value">The value.</param>
    /// <param name="terminator">What stands behind it.</param>
    public static Utf8Span Frame(ReadOnlySpan<byte> initiator, ReadOnlySpan<byte> value, ReadOnlySpan<byte> terminator) =>
        (byte[])[.. initiator, .. value, .. terminator];

    /// <summary>Refuses an article of which a value is missing.</summary>
    /// <param name="format">The name of the format.</param>
    /// <param name="member">The property.</param>
    /// <param name="error">Says so.</param>
    /// <returns>False.</returns>
    public static bool Refuse(string format, string member, out ArticleError error)
    {
        error = new(ArticleErrorCode.InvalidValue, format, member, "a value", default, 0);
        return false;
    }

    private static int CountCharactersOfLastLine(ReadOnlySpan<byte> text) =>
        Encoding.UTF8.GetCharCount(text[(text.LastIndexOf((byte)'\n') + 1)..]);

    private static void Add(
        ArrayBufferWriter<byte> list,
        Utf8Span element,
        ReadOnlySpan<byte> separator,
        SeparatorPosition position,
        FoldingSyntax? folding = null,
        int behind = 0)
    {
        if (position == SeparatorPosition.Prefix || (position == SeparatorPosition.Infix && list.WrittenCount > 0))
            list.Write(separator);
        if (folding is null)
        {
            list.Write(element.Bytes);
        }
        else
        {
            var length = ArticleWriter.ToByteCount(folding.GetByteCount(element.Bytes, behind));
            var writer = new ArticleWriter(list.GetSpan(length));
            folding.Append(ref writer, element.Bytes, behind);
            list.Advance(length);
        }
        if (position == SeparatorPosition.Postfix)
            list.Write(separator);
    }
}

using System.ComponentModel;
using System.Text;

namespace ArticleSchema;

/// <summary>Writes articles of values by their roles.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RoleText
{
    /// <summary>How much of a text that was refused is shown, in bytes.</summary>
    private const int ShownLength = 60;

    /// <summary>Writes an article, and looks whether all that was taken for it reads back.</summary>
    /// <param name="format">The name of the format.</param>
    /// <param name="source">Gives the values.</param>
    /// <param name="text">The article.</param>
    /// <param name="error">Why the values were refused.</param>
    /// <typeparam name="T">The format.</typeparam>
    /// <typeparam name="TRole">The vocabulary.</typeparam>
    /// <typeparam name="TSource">The type of the source.</typeparam>
    public static bool TryCreate<T, TRole, TSource>(
        string format, scoped ref TSource source, out Utf8Span text, out ArticleError error)
        where T : IArticleView<T>, IRoleVisitable<TRole>, IRoleCreatable<TRole>, allows ref struct
        where TRole : struct, Enum
        where TSource : IRoleSource<TRole>
    {
        var values = new RoleValues<TRole, TSource>(source);
        var isWritten = T.TryCompose(values, out text, out error);
        source = values.Source;
        if (!isWritten || values.Taken.Count == 0)
            return isWritten;
        if (!T.TryParse(text, out var article, out error))
            return false;

        var found = new RoleFinder<TRole>();
        article.VisitRoles(ref found);
        foreach (var (role, value) in values.Taken)
            if (!found.Has(value))
                return RefuseLost(format, $"{role}", value, out error);
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

    /// <summary>Refuses a text that is none of those that it has to be.</summary>
    internal static bool RefuseOther(
        string format, string member, ReadOnlySpan<string> expected, ReadOnlySpan<byte> found, out ArticleError error)
    {
        var texts = new string[expected.Length];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = Show(expected[i]);
        error = new(
            ArticleErrorCode.InvalidValue, format, member, $"{string.Join(" or ", texts)} instead of {Show(found)}", default, 0);
        return false;
    }

    private static bool RefuseLost(string format, string role, object value, out ArticleError error)
    {
        var shown = value is string bytes ? Show(Encoding.Latin1.GetBytes(bytes)) : $"{value}";
        error = new(ArticleErrorCode.NotReadBack, format, "", $"a {role} that reads back as itself instead of {shown}", default, 0);
        return false;
    }

    private static string Show(ReadOnlySpan<byte> text) =>
        Show(Encoding.UTF8.GetString(text[..Math.Min(text.Length, ShownLength)]) + (text.Length > ShownLength ? "…" : ""));

    private static string Show(string text) => $"\"{text.ReplaceLineEndings("\\n")}\"";
}

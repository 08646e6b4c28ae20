using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text;

namespace ArticleSchema;

/// <summary>The lists of documents: arrays of strings, of other documents, and of values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DocumentList
{
    /// <summary>The elements of a list that may be missing.</summary>
    /// <param name="list">The list, or null for none.</param>
    public static ReadOnlySpan<T> AsSpan<T>(IReadOnlyList<T>? list) =>
        list switch
        {
            null => default,
            T[] array => array,
            List<T> elements => CollectionsMarshal.AsSpan(elements),
            _ => list.ToArray(),
        };

    /// <summary>The texts of a list as strings.</summary>
    /// <param name="list">The list, valid UTF-8.</param>
    public static string[] ToArray(Utf8List list)
    {
        var count = list.Count();
        if (count == 0)
            return [];

        var array = new string[count];
        var i = 0;
        foreach (var text in list)
            array[i++] = text.ToString();
        return array;
    }

    /// <summary>The joined texts of a list as strings.</summary>
    /// <param name="list">The list, valid UTF-8.</param>
    public static string[] ToArray(FoldedList list)
    {
        var count = list.Count();
        if (count == 0)
            return [];

        var array = new string[count];
        var i = 0;
        foreach (var text in list)
            array[i++] = text.ToString();
        return array;
    }

    /// <summary>The values of a list.</summary>
    /// <param name="list">The list.</param>
    public static T[] ToArray<T>(ValueList<T> list)
    {
        var count = list.Count();
        if (count == 0)
            return [];

        var array = new T[count];
        var i = 0;
        foreach (var value in list)
            array[i++] = value;
        return array;
    }

    /// <summary>The articles of a list as documents.</summary>
    /// <param name="list">The list, valid UTF-8.</param>
    public static T[] ToArray<TView, T>(ArticleList<TView> list)
        where TView : IDocumentView<TView, T>, allows ref struct
        where T : IArticleDocument<T>
    {
        var count = list.Count();
        if (count == 0)
            return [];

        var array = new T[count];
        var i = 0;
        foreach (var view in list)
            array[i++] = view.ToArticle();
        return array;
    }

    /// <summary>The length of a list of strings, in bytes.</summary>
    /// <param name="list">The strings.</param>
    /// <param name="separator">What is written between them.</param>
    /// <param name="position">Where it is written.</param>
    /// <param name="folding">How the strings are folded, if they are.</param>
    public static long GetByteCount(
        ReadOnlySpan<string> list, ReadOnlySpan<byte> separator, SeparatorPosition position, FoldingSyntax? folding = null)
    {
        var sum = (long)separator.Length * CountSeparators(list.Length, position);
        foreach (var text in list)
            sum += folding?.GetByteCount(text) ?? GetByteCount(text);
        return sum;
    }

    /// <summary>The length of a list of documents, in bytes.</summary>
    /// <param name="list">The documents.</param>
    /// <param name="separator">What is written between them.</param>
    /// <param name="position">Where it is written.</param>
    public static long GetByteCount<T>(ReadOnlySpan<T> list, ReadOnlySpan<byte> separator, SeparatorPosition position)
        where T : IArticleDocument<T>
    {
        var sum = (long)separator.Length * CountSeparators(list.Length, position);
        foreach (var article in list)
            sum += article.GetByteCount();
        return sum;
    }

    /// <summary>The length of a list of values, in bytes.</summary>
    /// <param name="list">The values.</param>
    /// <param name="separator">What is written between them.</param>
    /// <param name="position">Where it is written.</param>
    /// <param name="getByteCount">The length of a value, in bytes.</param>
    public static long GetByteCount<T>(
        ReadOnlySpan<T> list, ReadOnlySpan<byte> separator, SeparatorPosition position, Func<T, int> getByteCount)
    {
        var sum = (long)separator.Length * CountSeparators(list.Length, position);
        foreach (var value in list)
            sum += getByteCount(value);
        return sum;
    }

    /// <summary>The number of words of the text of a list.</summary>
    /// <param name="list">The strings.</param>
    /// <param name="separator">What is written between them.</param>
    /// <param name="position">Where it is written.</param>
    public static int CountWords(ReadOnlySpan<string> list, ReadOnlySpan<byte> separator, SeparatorPosition position)
    {
        var words = default(WordCounter);
        for (var i = 0; i < list.Length; i++)
        {
            if (position == SeparatorPosition.Prefix || (position == SeparatorPosition.Infix && i > 0))
                words.Add(separator);
            words.Add(list[i]);
            if (position == SeparatorPosition.Postfix)
                words.Add(separator);
        }
        return words.Count;
    }

    /// <summary>The length of a string in bytes; none if it is null.</summary>
    /// <param name="text">The string.</param>
    public static int GetByteCount(string? text) => text is null ? 0 : Encoding.UTF8.GetByteCount(text);

    /// <summary>Writes a list of strings.</summary>
    /// <param name="writer">Takes the bytes.</param>
    /// <param name="list">The strings.</param>
    /// <param name="separator">What is written between them.</param>
    /// <param name="position">Where it is written.</param>
    /// <param name="folding">How the strings are folded, if they are.</param>
    /// <returns>Whether every string is one of characters, without half surrogate pairs, and can be folded.</returns>
    public static bool TryAppend(
        ref ArticleWriter writer,
        ReadOnlySpan<string> list,
        ReadOnlySpan<byte> separator,
        SeparatorPosition position,
        FoldingSyntax? folding = null)
    {
        for (var i = 0; i < list.Length; i++)
        {
            AppendBefore(ref writer, separator, position, i);
            if (!(folding?.TryAppend(ref writer, list[i]) ?? writer.TryAppend(list[i])))
                return false;
            AppendBehind(ref writer, separator, position);
        }
        return true;
    }

    /// <summary>Writes a list of values.</summary>
    /// <param name="writer">Takes the bytes.</param>
    /// <param name="list">The values.</param>
    /// <param name="separator">What is written between them.</param>
    /// <param name="position">Where it is written.</param>
    /// <param name="append">Writes a value.</param>
    public static void Append<T>(
        ref ArticleWriter writer, ReadOnlySpan<T> list, ReadOnlySpan<byte> separator, SeparatorPosition position, ValueWriter<T> append)
    {
        for (var i = 0; i < list.Length; i++)
        {
            AppendBefore(ref writer, separator, position, i);
            append(ref writer, list[i]);
            AppendBehind(ref writer, separator, position);
        }
    }

    /// <summary>Writes a list of documents.</summary>
    /// <param name="writer">Takes the bytes.</param>
    /// <param name="list">The documents.</param>
    /// <param name="separator">What is written between them.</param>
    /// <param name="position">Where it is written.</param>
    /// <param name="error">Why one of them was refused.</param>
    public static bool TryAppend<T>(
        ref ArticleWriter writer, ReadOnlySpan<T> list, ReadOnlySpan<byte> separator, SeparatorPosition position, out ArticleError error)
        where T : IArticleDocument<T>
    {
        error = default;
        for (var i = 0; i < list.Length; i++)
        {
            AppendBefore(ref writer, separator, position, i);
            if (!writer.TryAppendElement(list[i], out error))
                return false;
            AppendBehind(ref writer, separator, position);
        }
        return true;
    }

    /// <summary>Whether a list has read back with the elements that were written, if it has the same text.</summary>
    /// <param name="read">The list that was read.</param>
    /// <param name="written">The strings that were written.</param>
    public static bool HasElements(Utf8List read, ReadOnlySpan<string> written)
    {
        var i = 0;
        foreach (var text in read)
            if (i == written.Length || text.Length != GetByteCount(written[i++]))
                return false;
        return i == written.Length;
    }

    /// <summary>Whether a list has read back with the elements that were written, if it has the same text.</summary>
    /// <param name="read">The list that was read.</param>
    /// <param name="written">The strings that were written.</param>
    /// <param name="folding">How they were folded.</param>
    public static bool HasElements(FoldedList read, ReadOnlySpan<string> written, FoldingSyntax folding)
    {
        var i = 0;
        foreach (var text in read)
            if (i == written.Length || text.Raw.Length != folding.GetByteCount(written[i++]))
                return false;
        return i == written.Length;
    }

    /// <summary>Whether a list has read back with the elements that were written, if it has the same text.</summary>
    /// <param name="read">The list that was read.</param>
    /// <param name="written">The documents that were written.</param>
    public static bool HasElements<TView, T>(ArticleList<TView> read, ReadOnlySpan<T> written)
        where TView : IDocumentView<TView, T>, allows ref struct
        where T : IArticleDocument<T>
    {
        var i = 0;
        foreach (var view in read)
        {
            var isSame = i < written.Length
                && view.GetByteCount() == written[i].GetByteCount()
                && TView.IsSameBranch(view, written[i]);
            if (!isSame)
                return false;
            i++;
        }
        return i == written.Length;
    }

    /// <summary>Whether a list has read back with the values that were written.</summary>
    /// <param name="read">The list that was read.</param>
    /// <param name="written">The values that were written.</param>
    public static bool HasElements<T>(ValueList<T> read, ReadOnlySpan<T> written)
    {
        var i = 0;
        foreach (var value in read)
            if (i == written.Length || !EqualityComparer<T>.Default.Equals(value, written[i++]))
                return false;
        return i == written.Length;
    }

    private static int CountSeparators(int count, SeparatorPosition position) =>
        position == SeparatorPosition.Infix ? Math.Max(count - 1, 0) : count;

    private static void AppendBefore(ref ArticleWriter writer, ReadOnlySpan<byte> separator, SeparatorPosition position, int index)
    {
        if (position == SeparatorPosition.Prefix || (position == SeparatorPosition.Infix && index > 0))
            writer.Append(separator);
    }

    private static void AppendBehind(ref ArticleWriter writer, ReadOnlySpan<byte> separator, SeparatorPosition position)
    {
        if (position == SeparatorPosition.Postfix)
            writer.Append(separator);
    }
}

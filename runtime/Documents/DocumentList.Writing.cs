using System.Text;

namespace ArticleSchema;

/// <content>How lists are measured and written.</content>
public static partial class DocumentList
{
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
    /// <param name="lengths">Takes the lengths of the elements.</param>
    /// <param name="folding">How the strings are folded, if they are.</param>
    /// <returns>Whether every string is one of characters, without half surrogate pairs, and can be folded.</returns>
    public static bool TryAppend(
        ref ArticleWriter writer,
        ReadOnlySpan<string> list,
        ReadOnlySpan<byte> separator,
        SeparatorPosition position,
        ref ElementLengths lengths,
        FoldingSyntax? folding = null)
    {
        for (var i = 0; i < list.Length; i++)
        {
            AppendBefore(ref writer, separator, position, i);
            var start = writer.Position;
            if (!(folding?.TryAppend(ref writer, list[i]) ?? writer.TryAppend(list[i])))
                return false;
            lengths.Add(writer.Position - start);
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
    /// <param name="lengths">Takes the lengths of the elements.</param>
    /// <param name="error">Why one of them was refused.</param>
    public static bool TryAppend<T>(
        ref ArticleWriter writer,
        ReadOnlySpan<T> list,
        ReadOnlySpan<byte> separator,
        SeparatorPosition position,
        ref ElementLengths lengths,
        out ArticleError error)
        where T : IArticleDocument<T>
    {
        error = default;
        for (var i = 0; i < list.Length; i++)
        {
            AppendBefore(ref writer, separator, position, i);
            var start = writer.Position;
            if (!writer.TryAppendElement(list[i], out error))
                return false;
            lengths.Add(writer.Position - start);
            AppendBehind(ref writer, separator, position);
        }
        return true;
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

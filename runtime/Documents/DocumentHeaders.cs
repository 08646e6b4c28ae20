using System.ComponentModel;

namespace ArticleSchema;

/// <summary>The headers of a document that no property takes.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class DocumentHeaders
{
    /// <summary>Headers as values of their own.</summary>
    /// <param name="list">The headers, valid UTF-8.</param>
    public static Header[] ToArray(HeaderList list)
    {
        var count = list.Count();
        if (count == 0)
            return [];

        var array = new Header[count];
        var i = 0;
        foreach (var header in list)
            array[i++] = new(header.Name.ToString(), header.Text.ToString());
        return array;
    }

    /// <summary>The values of headers of one name, as strings.</summary>
    /// <param name="list">The headers, valid UTF-8.</param>
    public static string[] ToValues(HeaderList list)
    {
        var count = list.Count();
        if (count == 0)
            return [];

        var array = new string[count];
        var i = 0;
        foreach (var header in list)
            array[i++] = header.Text.ToString();
        return array;
    }

    /// <summary>The length of headers in bytes, each written as <c>Name: Value</c> and a line end.</summary>
    /// <param name="list">The headers.</param>
    /// <param name="nameEnd">What stands behind a name, and the blank behind it.</param>
    /// <param name="newLine">The line end.</param>
    public static long GetByteCount(ReadOnlySpan<Header> list, ReadOnlySpan<byte> nameEnd, ReadOnlySpan<byte> newLine)
    {
        var sum = 0L;
        foreach (var header in list)
            sum += DocumentList.GetByteCount(header.Name) + nameEnd.Length + DocumentList.GetByteCount(header.Value) + newLine.Length;
        return sum;
    }

    /// <summary>The length of headers of one name in bytes, each with a line end.</summary>
    /// <param name="values">Their values.</param>
    /// <param name="name">The name, what stands behind it, and the blank behind that.</param>
    /// <param name="newLine">The line end.</param>
    public static long GetByteCount(ReadOnlySpan<string> values, ReadOnlySpan<byte> name, ReadOnlySpan<byte> newLine)
    {
        var sum = 0L;
        foreach (var value in values)
            sum += name.Length + DocumentList.GetByteCount(value) + newLine.Length;
        return sum;
    }

    /// <summary>Writes headers.</summary>
    /// <param name="writer">Takes the bytes.</param>
    /// <param name="list">The headers.</param>
    /// <param name="nameEnd">What stands behind a name, and the blank behind it.</param>
    /// <param name="newLine">The line end.</param>
    /// <returns>Whether every text is one of characters, without half surrogate pairs.</returns>
    public static bool TryAppend(
        ref ArticleWriter writer, ReadOnlySpan<Header> list, ReadOnlySpan<byte> nameEnd, ReadOnlySpan<byte> newLine)
    {
        foreach (var header in list)
        {
            if (!writer.TryAppend(header.Name))
                return false;
            writer.Append(nameEnd);
            if (!writer.TryAppend(header.Value))
                return false;
            writer.Append(newLine);
        }
        return true;
    }

    /// <summary>Writes headers of one name.</summary>
    /// <param name="writer">Takes the bytes.</param>
    /// <param name="values">Their values.</param>
    /// <param name="name">The name, what stands behind it, and the blank behind that.</param>
    /// <param name="newLine">The line end.</param>
    /// <returns>Whether every text is one of characters, without half surrogate pairs.</returns>
    public static bool TryAppend(
        ref ArticleWriter writer, ReadOnlySpan<string> values, ReadOnlySpan<byte> name, ReadOnlySpan<byte> newLine)
    {
        foreach (var value in values)
        {
            writer.Append(name);
            if (!writer.TryAppend(value))
                return false;
            writer.Append(newLine);
        }
        return true;
    }

    /// <summary>Whether headers have read back as they were written.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="written">What was written.</param>
    public static bool HasElements(HeaderList read, ReadOnlySpan<Header> written)
    {
        var i = 0;
        foreach (var header in read)
        {
            // Both stand one behind the other in the same text: it is enough to compare how long they are.
            var isSame = i < written.Length
                && header.Name.Length == DocumentList.GetByteCount(written[i].Name)
                && IsSame(header, written[i].Value);
            if (!isSame)
                return false;
            i++;
        }
        return i == written.Length;
    }

    /// <summary>Whether headers of one name have read back as they were written.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="written">The values that were written.</param>
    public static bool HasElements(HeaderList read, ReadOnlySpan<string> written)
    {
        var i = 0;
        foreach (var header in read)
            if (i == written.Length || !IsSame(header, written[i++]))
                return false;
        return i == written.Length;
    }

    /// <summary>Whether a value is as long as it was written, and has no folds: they would not be read as a part of it.</summary>
    private static bool IsSame(HeaderList.Entry header, string written)
    {
        var length = DocumentList.GetByteCount(written);
        return header.Value.Length == length && header.Text.GetJoinedLength() == length;
    }
}

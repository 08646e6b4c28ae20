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
            array[i++] = new(header.Name.ToString(), header.Value.ToString());
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
                && header.Value.Length == DocumentList.GetByteCount(written[i].Value);
            if (!isSame)
                return false;
            i++;
        }
        return i == written.Length;
    }
}

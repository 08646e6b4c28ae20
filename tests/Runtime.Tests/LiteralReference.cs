namespace ArticleSchema.Runtime.Tests;

/// <summary>What <see cref="Utf8Literal"/> is to do, done naively: a literal is all the texts that it stands for.</summary>
internal static class LiteralReference
{
    /// <summary>The literal with each of its n line feeds as LF or CRLF: 2ⁿ forms.</summary>
    public static List<byte[]> FormsOf(byte[] literal)
    {
        List<byte[]> forms = [[]];
        foreach (var value in literal)
        {
            forms = value == '\n'
                ? [.. forms.Select(form => (byte[])[.. form, .. "\n"u8]), .. forms.Select(form => (byte[])[.. form, .. "\r\n"u8])]
                : [.. forms.Select(form => (byte[])[.. form, value])];
        }
        return forms;
    }

    /// <summary>The length of the longest form that the window starts with.</summary>
    public static int? StartsWith(byte[] window, byte[] literal) =>
        Longest(FormsOf(literal).Where(form => window.AsSpan().StartsWith(form)));

    /// <summary>The length of the longest form that the window ends with: a CR before a leading LF belongs to it.</summary>
    public static int? EndsWith(byte[] window, byte[] literal) =>
        Longest(FormsOf(literal).Where(form => window.AsSpan().EndsWith(form)));

    /// <summary>Of the forms in the window, the one that starts first.</summary>
    public static (int Start, int Length)? IndexOf(byte[] window, byte[] literal)
    {
        for (var start = 0; start <= window.Length; start++)
            if (StartsWith(window[start..], literal) is { } length)
                return (start, length);
        return null;
    }

    /// <summary>Of the forms in the window, the one that ends last; of those that end there, the longest.</summary>
    public static (int Start, int Length)? LastIndexOf(byte[] window, byte[] literal)
    {
        for (var end = window.Length; end >= 0; end--)
            if (EndsWith(window[..end], literal) is { } length)
                return (end - length, length);
        return null;
    }

    /// <summary>The elements of a list: cut wherever a form of the separator stands, from the left.</summary>
    public static List<byte[]> Split(byte[] text, byte[] separator)
    {
        List<byte[]> elements = [];
        if (text.Length == 0)
            return elements;

        while (IndexOf(text, separator) is var (start, length))
        {
            elements.Add(text[..start]);
            text = text[(start + length)..];
        }
        elements.Add(text);
        return elements;
    }

    private static int? Longest(IEnumerable<byte[]> forms) => forms.Max(form => (int?)form.Length);
}

namespace ArticleSchema.Generator.Definitions.Syntax;

/// <summary>Characters beyond U+FFFF take two <see cref="char"/>s; half of such a pair is no character and has no UTF-8.</summary>
internal static class Surrogates
{
    /// <summary>Whether a text has half a pair.</summary>
    public static bool AreBroken(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsSurrogatePair(text, i))
                return true;
            i++;
        }
        return false;
    }
}

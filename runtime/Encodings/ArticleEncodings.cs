namespace ArticleSchema;

/// <summary>What the declared encodings are made of.</summary>
internal static class ArticleEncodings
{
    extension(ArticleEncoding encoding)
    {
        /// <summary>Whether articles come in UTF-8 before anything else.</summary>
        public bool IsUtf8 => encoding is not (ArticleEncoding.Latin1 or ArticleEncoding.Windows1252);

        /// <summary>Whether it is looked at whether an article is valid UTF-8, as there is something else that it can be.</summary>
        public bool HasFallback => encoding is ArticleEncoding.Utf8OrLatin1 or ArticleEncoding.Utf8OrWindows1252;

        /// <summary>What an article comes in that is not UTF-8.</summary>
        public ArticleEncoding SingleByte =>
            encoding is ArticleEncoding.Windows1252 or ArticleEncoding.Utf8OrWindows1252
                ? ArticleEncoding.Windows1252
                : ArticleEncoding.Latin1;
    }
}

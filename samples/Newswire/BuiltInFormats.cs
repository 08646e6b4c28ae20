using ArticleSchema.Formats;
using ArticleSchema.Newswire.Articles;

namespace ArticleSchema.Newswire;

/// <summary>The formats that the tool knows. A further one is a further line here.</summary>
internal static class BuiltInFormats
{
    /// <summary>The formats; the first is the default.</summary>
    public static IReadOnlyList<WireFormat> All { get; } =
    [
        new WireFormat<DpaAfxStory>("dpa-afx", "A story of dpa-AFX, the German financial news wire"),
    ];
}

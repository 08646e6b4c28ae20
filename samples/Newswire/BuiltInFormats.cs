using ArticleSchema.Formats.Afp;
using ArticleSchema.Formats.Anpa1312;
using ArticleSchema.Formats.Ap;
using ArticleSchema.Formats.Awp;
using ArticleSchema.Formats.DowJones;
using ArticleSchema.Formats.DpaAfx;
using ArticleSchema.Formats.Iptc7901;
using ArticleSchema.Formats.Markdown;
using ArticleSchema.Formats.Reuters;
using ArticleSchema.Formats.Rfc5322;
using ArticleSchema.Newswire.Articles;

namespace ArticleSchema.Newswire;

/// <summary>The formats that the tool knows. A further one is a further line here.</summary>
internal static class BuiltInFormats
{
    /// <summary>The formats, in the order in which they are tried: first those that start with a text of theirs, at the end those that
    /// accept any text.</summary>
    public static IReadOnlyList<WireFormat> All { get; } =
    [
        new WireFormat<Iptc7901Message>("iptc7901", "A message in IPTC 7901, as dpa sends it"),
        new WireFormat<Anpa1312Message>("anpa1312", "A message in ANPA 1312, as AP sent it"),
        new WireFormat<MarkdownDocument>("frontmatter", "A Markdown document with front matter"),
        new WireFormat<MailMessage>("mail", "A mail (RFC 5322) with a body of text"),
        new WireFormat<ReutersStory>("reuters", "A story of Reuters"),
        new WireFormat<ReutersPortalStory>("reuters-portal", "A story of Reuters, without the agency in its dateline"),
        new WireFormat<ApStory>("ap", "A story of AP"),
        new WireFormat<AfpStory>("afp", "A story of AFP"),
        new WireFormat<AfpEnglishStory>("afp-english", "A story of AFP without a dateline, with initials at its end"),
        new WireFormat<MoneycabStory>("moneycab", "A story of AWP on moneycab.com"),
        new WireFormat<DowJonesStory>("dow-jones", "A story of Dow Jones Newswires on German portals"),
        new WireFormat<DpaAfxArticle>("dpa-afx", "A story of dpa-AFX, the German financial news wire, or of dpa"),
        new WireFormat<DpaAfxLines>("dpa-afx-lines", "The same, each line a paragraph"),
    ];
}

using ArticleSchema.Formats;

namespace ArticleSchema.Newswire.News;

/// <summary>What ninjs, which leaves that to the sender, is told of values: roles of parties and of names, relations of subjects.</summary>
internal static class NinjsTerms
{
    /// <summary>The role of the description that is a summary.</summary>
    public const string Teaser = "teaser";

    /// <summary>The role of the description that is what the text begins with.</summary>
    public const string Dateline = "dateline";

    /// <summary>The roles of those who have to do with a text.</summary>
    public static readonly (NewsRole Role, string Term)[] Parties =
    [
        (NewsRole.Provider, "provider"),
        (NewsRole.Agency, "agency"),
        (NewsRole.Initials, "initials"),
        (NewsRole.Credit, "credit"),
    ];

    /// <summary>The roles of names that a sender gives a text.</summary>
    public static readonly (NewsRole Role, string Term)[] Names =
    [
        (NewsRole.Service, "service"),
        (NewsRole.Serial, "serial"),
        (NewsRole.AgencySerial, "agencySerial"),
        (NewsRole.Transmission, "transmission"),
        (NewsRole.MessageId, "messageId"),
    ];

    /// <summary>The relations of what a text is about.</summary>
    public static readonly (NewsRole Role, string Term)[] Subjects =
    [
        (NewsRole.Desk, "desk"),
        (NewsRole.Security, "security"),
    ];
}

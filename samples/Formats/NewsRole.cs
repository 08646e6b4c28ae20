namespace ArticleSchema.Formats;

/// <summary>What the values of all these formats are to those who read news: the vocabulary that JSON for the industry is made of.</summary>
public enum NewsRole
{
    /// <summary>The headline.</summary>
    Headline,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>A summary before the text.</summary>
    Teaser,

    /// <summary>What the text begins with: place, agency and dash, as they stand there.</summary>
    Dateline,

    /// <summary>A place where it was filed.</summary>
    Place,

    /// <summary>The region or the country of that place.</summary>
    Region,

    /// <summary>An agency whose text it is.</summary>
    Agency,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A sub-headline.</summary>
    Subhead,

    /// <summary>Text whose lines and blanks mean something.</summary>
    Preformatted,

    /// <summary>The initials of one who wrote, edited or released it.</summary>
    Initials,

    /// <summary>Who reported, edited or contributed, in words.</summary>
    Credit,

    /// <summary>How urgent it is: a number from 1, a flash, to 9.</summary>
    Urgency,

    /// <summary>The desk or the category.</summary>
    Desk,

    /// <summary>The number of words, as the sender counted them.</summary>
    Words,

    /// <summary>When this version was sent, in the time of the sender if there is no zone.</summary>
    Sent,

    /// <summary>When this version was sent, in UTC.</summary>
    SentUtc,

    /// <summary>The language (BCP 47).</summary>
    Language,

    /// <summary>A word of what it is about.</summary>
    Keyword,

    /// <summary>The number of a security that it is about (ISO 6166).</summary>
    Security,

    /// <summary>What editors are told.</summary>
    Note,

    /// <summary>What editors are told below the text, under headings: as it stands there.</summary>
    Notepad,

    /// <summary>The holder of the rights.</summary>
    CopyrightHolder,

    /// <summary>The line that says whose the rights are.</summary>
    CopyrightNotice,

    /// <summary>Who sends it.</summary>
    Provider,

    /// <summary>The service in which it is sent.</summary>
    Service,

    /// <summary>Its number in the service.</summary>
    Serial,

    /// <summary>The line that says in which service it was sent, as which number, and when.</summary>
    Transmission,

    /// <summary>Its number at the agency.</summary>
    AgencySerial,

    /// <summary>What tells it from every other one.</summary>
    MessageId,
}

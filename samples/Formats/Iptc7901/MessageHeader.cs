namespace ArticleSchema.Formats.Iptc7901;

/// <summary>The first line: <c>bdt0651 4 wi 496  dpa 4072</c>.</summary>
/// <remarks>
/// The fields are those that dpa's writer has names for. Messages of 2013 have five letters more, of which no meaning was found:
/// <c>eca062 4 i 211 ccccb   dpa 061</c>.
/// </remarks>
[ArticleFormat("{Service}{Serial} {Priority} {Desk} {Words}[ {Code}]{Gap}{Agency} {AgencySerial}[  {Reference}]")]
public readonly ref partial struct MessageHeader
{
    /// <summary>The service: <c>bdt</c> is the basic one of dpa, <c>nsb</c> that of a region.</summary>
    [Role(NewsRole.Service), Chars("A-Za-z")]
    public partial Utf8Span Service { get; }

    /// <summary>The number of the message in the service.</summary>
    [Role(NewsRole.Serial), Chars("0-9")]
    public partial Utf8Span Serial { get; }

    /// <summary>The urgency: 1 is a flash, 6 can wait.</summary>
    [Role(NewsRole.Urgency), Length(1)]
    public partial Utf8Span Priority { get; }

    /// <summary>The desk: <c>pl</c> politics, <c>wi</c> business, <c>sp</c> sports, <c>vm</c> the world at large.</summary>
    [Role(NewsRole.Desk), Chars("A-Za-z"), Length(1, 3)]
    public partial Utf8Span Desk { get; }

    /// <summary>The number of words that the sender counted; others count differently.</summary>
    [Role(NewsRole.Words)]
    public partial int Words { get; }

    /// <summary>Five letters.</summary>
    [Chars("a-z"), Length(5)]
    public partial Utf8Span Code { get; }

    /// <summary>Blanks: dpa writes two.</summary>
    [Literal("  ", " ", "   ")]
    public partial Utf8Span Gap { get; }

    /// <summary>The agency, or a service of it: <c>dpa</c>, <c>dpa-euro</c>, <c>lni</c>.</summary>
    [Role(NewsRole.Provider), Chars("^ \n")]
    public partial Utf8Span Agency { get; }

    /// <summary>The number of the message at the agency.</summary>
    [Role(NewsRole.AgencySerial), Chars("^ \n")]
    public partial Utf8Span AgencySerial { get; }

    /// <summary>The message that it refers to.</summary>
    [SingleLine]
    public partial Utf8Span Reference { get; }
}

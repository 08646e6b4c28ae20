namespace ArticleSchema.Formats.Tests.Language.Values;

/// <summary>Dates and times in many forms, names of months and days among them.</summary>
[ArticleFormat("{Sent}; {Filed} {At}[; {Local}][, {Until}]")]
public readonly ref partial struct Times
{
    [Pattern("ddd, d MMM yyyy HH:mm:ss zzzz")]
    public partial DateTimeOffset Sent { get; }

    [Pattern("d. MMM yy", Language = "de, en")]
    public partial DateOnly Filed { get; }

    [Pattern("HHmm")]
    public partial TimeOnly At { get; }

    [Pattern("yyyy-MM-ddTHH:mm:ss.fff")]
    public partial DateTime? Local { get; }

    [Pattern("dddd, d. MMMM yyyy", Language = "de")]
    public partial DateOnly? Until { get; }
}

/// <summary>Values that their types, or converters, read and write, and what is true or not.</summary>
[ArticleFormat("{Price} {Id} {IsPublic}[ {IsFinal}] {*Position}")]
public readonly ref partial struct Quantities
{
    public partial decimal Price { get; }

    public partial Guid Id { get; }

    [TrueLiteral("ja", "yes"), FalseLiteral("nein", "no"), IgnoreCase]
    public partial bool IsPublic { get; }

    public partial bool? IsFinal { get; }

    [Converter(typeof(GridConverter))]
    public partial (int X, int Y) Position { get; }
}

/// <summary>Reads and writes places on a grid: <c>B3</c>.</summary>
public sealed class GridConverter : IArticleConverter<(int X, int Y)>
{
    public static bool TryRead(ReadOnlySpan<byte> text, out (int X, int Y) value)
    {
        var isPlace = text is [>= (byte)'A' and <= (byte)'H', >= (byte)'1' and <= (byte)'8'];
        value = isPlace ? (text[0] - 'A', text[1] - '1') : default;
        return isPlace;
    }

    public static bool TryWrite((int X, int Y) value, Span<byte> destination, out int bytesWritten)
    {
        bytesWritten = 2;
        if (destination.Length < 2)
            return false;
        destination[0] = (byte)('A' + value.X);
        destination[1] = (byte)('1' + value.Y);
        return true;
    }
}

/// <summary>The same values in a document.</summary>
[ArticleFormat("{Sent}|{Price}[|{Count}][|{IsFinal}]")]
public sealed partial record Receipt(
    [Pattern("yyyy-MM-dd HH:mm K")] DateTimeOffset Sent, decimal Price, Int128? Count, [TrueLiteral("final"), FalseLiteral("draft")] bool? IsFinal);

/// <summary>Dates and times in many forms, in a document.</summary>
[ArticleFormat("{Sent}; {Filed} {At}[; {Local}][, {Until}]")]
public sealed partial record Diary(
    [Pattern("ddd, d MMM yyyy HH:mm:ss zzzz")] DateTimeOffset Sent,
    [Pattern("d. MMM yy", Language = "de, en")] DateOnly Filed,
    [Pattern("HHmm")] TimeOnly At,
    [Pattern("yyyy-MM-ddTHH:mm:ss.fff")] DateTime? Local,
    [Pattern("dddd, d. MMMM yyyy", Language = "de")] DateOnly? Until);

using System.Globalization;

namespace ArticleSchema.Newswire.News;

/// <summary>A time or a day, as ISO 8601 writes it.</summary>
/// <param name="Text">The time.</param>
/// <param name="HasZone">Whether it says how far from UTC it is. Without, only the sender knows when it was.</param>
internal readonly record struct NewsTime(string Text, bool HasZone)
{
    private const string Zoneless = "yyyy-MM-dd'T'HH:mm:ss";

    private static readonly string[] _forms = ["yyyy-MM-dd", Zoneless + "K"];

    /// <summary>A time with its distance from UTC.</summary>
    /// <param name="time">The time.</param>
    public static string Write(DateTimeOffset time) => time.ToString(Zoneless + "zzz", CultureInfo.InvariantCulture);

    /// <summary>A time of which that distance is not known.</summary>
    /// <param name="time">The time.</param>
    public static string Write(DateTime time) => time.ToString(Zoneless, CultureInfo.InvariantCulture);

    /// <summary>A time in UTC.</summary>
    /// <param name="time">The time.</param>
    public static string WriteUtc(DateTime time) => Write(time) + "Z";

    /// <summary>Reads a text, if it is a time or a day.</summary>
    /// <param name="text">The text.</param>
    public static NewsTime? TryParse(string? text) =>
        DateTime.TryParseExact(text, _forms, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var time)
            ? new(text, time.Kind != DateTimeKind.Unspecified)
            : null;

    /// <summary>The time of a text in UTC, if it says how far from it it is.</summary>
    /// <param name="text">The text.</param>
    public static DateTime? TryParseUtc(string? text) =>
        TryParse(text) is { HasZone: true }
            ? DateTimeOffset.Parse(text!, CultureInfo.InvariantCulture).UtcDateTime
            : null;
}

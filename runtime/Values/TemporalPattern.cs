using System.ComponentModel;

namespace ArticleSchema;

/// <summary>The external form of dates and times. Generated from <see cref="PatternAttribute"/>, which says what it is made of.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TemporalPattern
{
    private readonly TemporalPart[] _parts;

    /// <summary>A pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="languages">The languages of its names; the first one's are written.</param>
    public TemporalPattern(string pattern, params ReadOnlySpan<string> languages)
    {
        var names = new CalendarNames[languages.Length];
        for (var i = 0; i < languages.Length; i++)
            names[i] = CalendarNames.Of(languages[i]);
        _parts = [.. TemporalPart.Split(pattern, names)];
    }

    /// <summary>Reads a date. Never throws.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="value">The date.</param>
    public bool TryRead(ReadOnlySpan<byte> text, out DateOnly value)
    {
        var isRead = TryReadFields(text, out var fields) && fields.IsDate;
        value = isRead ? new DateOnly(fields.Year, fields.Month, fields.Day) : default;
        return isRead;
    }

    /// <summary>Reads a time. Never throws.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="value">The time.</param>
    public bool TryRead(ReadOnlySpan<byte> text, out TimeOnly value)
    {
        var isRead = TryReadFields(text, out var fields);
        value = isRead ? new TimeOnly(fields.Ticks) : default;
        return isRead;
    }

    /// <summary>Reads a date and a time. Never throws.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="value">The date and the time, of no zone.</param>
    public bool TryRead(ReadOnlySpan<byte> text, out DateTime value)
    {
        var isRead = TryReadFields(text, out var fields) && fields.IsDate;
        value = isRead ? new DateTime(fields.Year, fields.Month, fields.Day).AddTicks(fields.Ticks) : default;
        return isRead;
    }

    /// <summary>Reads a date and a time. Never throws.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="value">The date and the time; in UTC if the pattern has no zone.</param>
    public bool TryRead(ReadOnlySpan<byte> text, out DateTimeOffset value)
    {
        value = default;
        if (!TryReadFields(text, out var fields) || !fields.IsDate)
            return false;

        var local = new DateTime(fields.Year, fields.Month, fields.Day).AddTicks(fields.Ticks);
        var utc = local.Ticks - fields.Offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
            return false;
        value = new(local, fields.Offset);
        return true;
    }

    /// <summary>The length of a date, in bytes.</summary>
    /// <param name="value">The date.</param>
    public int GetByteCount(DateOnly value) => Write(default, value.ToDateTime(default), default);

    /// <summary>The length of a time, in bytes.</summary>
    /// <param name="value">The time.</param>
    public int GetByteCount(TimeOnly value) => Write(default, new DateTime(value.Ticks), default);

    /// <summary>The length of a date and a time, in bytes.</summary>
    /// <param name="value">The date and the time.</param>
    public int GetByteCount(DateTime value) => Write(default, value, default);

    /// <summary>The length of a date and a time, in bytes.</summary>
    /// <param name="value">The date and the time.</param>
    public int GetByteCount(DateTimeOffset value) => Write(default, value.DateTime, value.Offset);

    /// <summary>Writes a date.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="value">The date.</param>
    public void Append(ref ArticleWriter writer, DateOnly value) =>
        Write(writer.Take(GetByteCount(value)), value.ToDateTime(default), default);

    /// <summary>Writes a time.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="value">The time.</param>
    public void Append(ref ArticleWriter writer, TimeOnly value) =>
        Write(writer.Take(GetByteCount(value)), new DateTime(value.Ticks), default);

    /// <summary>Writes a date and a time.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="value">The date and the time.</param>
    public void Append(ref ArticleWriter writer, DateTime value) => Write(writer.Take(GetByteCount(value)), value, default);

    /// <summary>Writes a date and a time.</summary>
    /// <param name="writer">Takes it.</param>
    /// <param name="value">The date and the time.</param>
    public void Append(ref ArticleWriter writer, DateTimeOffset value) =>
        Write(writer.Take(GetByteCount(value)), value.DateTime, value.Offset);

    /// <summary>Writes a date as a JSON string.</summary>
    /// <param name="json">Takes the string.</param>
    /// <param name="value">The date.</param>
    public void WriteJson(scoped ref ArticleJson json, DateOnly value) =>
        WriteJson(ref json, value.ToDateTime(default), default);

    /// <summary>Writes a time as a JSON string.</summary>
    /// <param name="json">Takes the string.</param>
    /// <param name="value">The time.</param>
    public void WriteJson(scoped ref ArticleJson json, TimeOnly value) =>
        WriteJson(ref json, new DateTime(value.Ticks), default);

    /// <summary>Writes a date and a time as a JSON string.</summary>
    /// <param name="json">Takes the string.</param>
    /// <param name="value">The date and the time.</param>
    public void WriteJson(scoped ref ArticleJson json, DateTime value) => WriteJson(ref json, value, default);

    /// <summary>Writes a date and a time as a JSON string.</summary>
    /// <param name="json">Takes the string.</param>
    /// <param name="value">The date and the time.</param>
    public void WriteJson(scoped ref ArticleJson json, DateTimeOffset value) =>
        WriteJson(ref json, value.DateTime, value.Offset);

    private void WriteJson(scoped ref ArticleJson json, DateTime value, TimeSpan offset)
    {
        // A pattern is a constant of its format: its text is short.
        Span<byte> text = stackalloc byte[Write(default, value, offset)];
        Write(text, value, offset);
        json.WriteString(text);
    }

    /// <summary>How many bytes at the start of a window have the form of the pattern; −1 if they have not.</summary>
    /// <param name="window">UTF-8.</param>
    public int CountFirst(ReadOnlySpan<byte> window) => TryTakeFields(window, out _, out var rest) ? window.Length - rest.Length : -1;

    private bool TryReadFields(ReadOnlySpan<byte> text, out TemporalFields fields) =>
        TryTakeFields(text, out fields, out var rest) && rest.IsEmpty;

    private bool TryTakeFields(ReadOnlySpan<byte> text, out TemporalFields fields, out ReadOnlySpan<byte> rest)
    {
        fields = new TemporalFields();
        rest = default;
        foreach (ref readonly var part in _parts.AsSpan())
        {
            var taken = part.IsLiteral ? part.ReadLiteral(text)
                : part.IsNamed ? ReadName(text, part, ref fields)
                : part.Field is 'z' or 'K' ? TemporalFields.ReadZone(text, part.Field, part.Width, out fields.Offset)
                : fields.Read(text, part.Field, part.Width);
            if (taken < 0)
                return false;
            text = text[taken..];
        }
        rest = text;
        return true;
    }

    private static int ReadName(ReadOnlySpan<byte> text, in TemporalPart part, ref TemporalFields fields)
    {
        var length = part.ReadName(text, out var index);
        if (length > 0)
            fields.SetName(part.Field, index);
        return length;
    }

    /// <summary>Writes a value, if there is a destination.</summary>
    /// <returns>The length in bytes.</returns>
    private int Write(Span<byte> destination, DateTime value, TimeSpan offset)
    {
        var length = 0;
        Span<byte> buffer = stackalloc byte[8];
        foreach (ref readonly var part in _parts.AsSpan())
        {
            ReadOnlySpan<byte> text = part.IsLiteral ? part.Text
                : part.IsNamed ? part.NameOf(value)
                : part.Field is 'z' or 'K' ? buffer[..TemporalFields.WriteZone(buffer, offset, part.Field, part.Width)]
                : buffer[..TemporalFields.Write(buffer, value, part.Field, part.Width)];
            if (!destination.IsEmpty)
                text.CopyTo(destination[length..]);
            length += text.Length;
        }
        return length;
    }
}

using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace ArticleSchema;

/// <summary>The external form of dates and times. Generated from <see cref="PatternAttribute"/>, which says what it is made of.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TemporalPattern
{
    private readonly TemporalPart[] _parts;
    private readonly TemporalStep[] _steps;

    /// <summary>The numbers before anything is read.</summary>
    private readonly TemporalFields _first;

    /// <summary>A pattern.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="languages">The languages of its names; the first one's are written.</param>
    public TemporalPattern(string pattern, params ReadOnlySpan<string> languages)
    {
        var names = new CalendarNames[languages.Length];
        for (var i = 0; i < languages.Length; i++)
            names[i] = CalendarNames.Of(languages[i]);
        _parts = [.. TemporalPart.Split(pattern, names)];
        _steps = TemporalStep.Of(_parts);
        _first = TemporalFields.Without(_parts);
    }

    /// <summary>Reads a date. Never throws.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="value">The date.</param>
    public bool TryRead(ReadOnlySpan<byte> text, out DateOnly value) => TryTakeFirst(text, out value, out var length) && length == text.Length;

    /// <summary>Takes a date from the start of a window. Never throws.</summary>
    /// <param name="window">UTF-8.</param>
    /// <param name="value">The date.</param>
    /// <param name="length">How many bytes have the form of the pattern; −1 if they have not.</param>
    /// <returns>Whether there is such a date.</returns>
    public bool TryTakeFirst(ReadOnlySpan<byte> window, out DateOnly value, out int length)
    {
        length = Take(window, out var fields);
        value = default;
        return length >= 0 && fields.TryGetDate(out value);
    }

    /// <summary>Reads a time. Never throws.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="value">The time.</param>
    public bool TryRead(ReadOnlySpan<byte> text, out TimeOnly value) => TryTakeFirst(text, out value, out var length) && length == text.Length;

    /// <summary>Takes a time from the start of a window. Never throws.</summary>
    /// <param name="window">UTF-8.</param>
    /// <param name="value">The time.</param>
    /// <param name="length">How many bytes have the form of the pattern; −1 if they have not.</param>
    /// <returns>Whether there is such a time.</returns>
    public bool TryTakeFirst(ReadOnlySpan<byte> window, out TimeOnly value, out int length)
    {
        length = Take(window, out var fields);
        long ticks = 0;
        var isRead = length >= 0 && fields.TryGetTime(out ticks);
        value = isRead ? new TimeOnly(ticks) : default;
        return isRead;
    }

    /// <summary>Reads a date and a time. Never throws.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="value">The date and the time, of no zone.</param>
    public bool TryRead(ReadOnlySpan<byte> text, out DateTime value) => TryTakeFirst(text, out value, out var length) && length == text.Length;

    /// <summary>Takes a date and a time from the start of a window. Never throws.</summary>
    /// <param name="window">UTF-8.</param>
    /// <param name="value">The date and the time, of no zone.</param>
    /// <param name="length">How many bytes have the form of the pattern; −1 if they have not.</param>
    /// <returns>Whether there is such a date and a time.</returns>
    public bool TryTakeFirst(ReadOnlySpan<byte> window, out DateTime value, out int length)
    {
        length = Take(window, out var fields);
        value = default;
        if (length < 0 || !fields.TryGetTime(out var ticks) || !fields.TryGetDate(out var date))
            return false;

        value = new(date.DayNumber * TimeSpan.TicksPerDay + ticks);
        return true;
    }

    /// <summary>Reads a date and a time. Never throws.</summary>
    /// <param name="text">UTF-8.</param>
    /// <param name="value">The date and the time; in UTC if the pattern has no zone.</param>
    public bool TryRead(ReadOnlySpan<byte> text, out DateTimeOffset value) => TryTakeFirst(text, out value, out var length) && length == text.Length;

    /// <summary>Takes a date and a time from the start of a window. Never throws.</summary>
    /// <param name="window">UTF-8.</param>
    /// <param name="value">The date and the time; in UTC if the pattern has no zone.</param>
    /// <param name="length">How many bytes have the form of the pattern; −1 if they have not.</param>
    /// <returns>Whether there is such a date and a time.</returns>
    public bool TryTakeFirst(ReadOnlySpan<byte> window, out DateTimeOffset value, out int length)
    {
        length = Take(window, out var fields);
        value = default;
        if (length < 0 || !fields.TryGetTime(out var ticks) || !fields.TryGetDate(out var date))
            return false;

        var local = date.DayNumber * TimeSpan.TicksPerDay + ticks;
        var offset = fields.Offset;
        var utc = local - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
            return false;
        value = new(local, offset);
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

    /// <summary>Takes the steps of the pattern from the start of a window.</summary>
    /// <returns>How many bytes they take, or −1 if they are not there.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Take(ReadOnlySpan<byte> window, out TemporalFields fields)
    {
        fields = _first;
        var end = 0;
        foreach (var step in _steps)
        {
            end = step.Take(window, end, ref fields);
            if (end < 0)
                break;
        }
        return end;
    }

    /// <summary>Writes a value, if there is a destination.</summary>
    /// <returns>The length in bytes.</returns>
    private int Write(Span<byte> destination, DateTime value, TimeSpan offset)
    {
        var length = 0;
        Span<byte> buffer = stackalloc byte[8];
        foreach (var part in _parts)
        {
            var field = part.Write(buffer, value, offset);
            if (!destination.IsEmpty)
            {
                field.CopyTo(destination[length..]);
                part.Text.CopyTo(destination[(length + field.Length)..]);
            }
            length += field.Length + part.Text.Length;
        }
        return length;
    }
}

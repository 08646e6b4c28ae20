namespace ArticleSchema;

/// <summary>A number that a part of a date or a time has been read as. In one register: nothing is kept in memory for it.</summary>
/// <param name="Length">How many bytes it took, or −1 if there is none.</param>
/// <param name="Value">The number.</param>
internal readonly record struct TemporalNumber(int Length, int Value)
{
    /// <summary>What stands there is no such number.</summary>
    public static TemporalNumber None => new(-1, 0);
}

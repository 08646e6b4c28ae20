namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>Makes values that are neither texts nor articles: usual ones, the least and the greatest.</summary>
internal static class ScalarValues
{
    private static readonly Dictionary<Type, Func<Random, object>> _next = new()
    {
        [typeof(bool)] = random => random.Next(2) == 0,
        [typeof(sbyte)] = random => (sbyte)Number(random),
        [typeof(byte)] = random => (byte)Number(random),
        [typeof(short)] = random => (short)Number(random),
        [typeof(ushort)] = random => (ushort)Number(random),
        [typeof(int)] = random => (int)Number(random),
        [typeof(uint)] = random => (uint)Number(random),
        [typeof(long)] = random => Number(random),
        [typeof(ulong)] = random => (ulong)Number(random),
        [typeof(Int128)] = random => (Int128)Number(random) * Number(random),
        [typeof(decimal)] = random => Number(random) / 100m,
        [typeof(double)] = random => Number(random) / 64d,
        [typeof(Guid)] = random => NextGuid(random),
        [typeof(DateOnly)] = random => DateOnly.FromDateTime(Time(random)),
        [typeof(TimeOnly)] = random => TimeOnly.FromDateTime(Time(random)),
        [typeof(DateTime)] = random => Time(random),
        [typeof(DateTimeOffset)] = random => new DateTimeOffset(Time(random), TimeSpan.FromMinutes(15 * random.Next(-40, 41))),
        [typeof((int, int))] = random => ((int)Number(random), random.Next(8)),
    };

    /// <summary>A value of a type; null sometimes, where that can be.</summary>
    /// <param name="type">The type.</param>
    /// <param name="random">Decides.</param>
    /// <param name="current">A value of the type, for types of which nothing is known.</param>
    public static object? Next(Type type, Random random, object? current)
    {
        var underlying = Nullable.GetUnderlyingType(type);
        if (underlying is not null && random.Next(4) == 0)
            return null;
        type = underlying ?? type;
        if (type.IsEnum)
            return Enum.ToObject(type, Number(random));
        return _next.TryGetValue(type, out var next) ? next(random) : current;
    }

    /// <summary>Whether values are the same in every respect.</summary>
    public static bool AreSame(object? left, object? right) =>
        left is DateTimeOffset one && right is DateTimeOffset other ? one.EqualsExact(other) : Equals(left, right);

    private static long Number(Random random) =>
        random.Next(8) switch
        {
            0 => random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64),
            1 => random.Next(2) == 0 ? long.MinValue : long.MaxValue,
            2 => -random.Next(200),
            _ => random.Next(random.Next(2) == 0 ? 14 : 10_000),
        };

    private static DateTime Time(Random random)
    {
        var minute = DateTime.MinValue.AddDays(1 + random.Next(3_652_000)).AddMinutes(random.Next(24 * 60));
        return random.Next(3) switch
        {
            0 => minute,
            1 => new DateTime(2000 + random.Next(50), 1 + random.Next(12), 1, 9, random.Next(60), 0),
            _ => minute.AddTicks(random.NextInt64(TimeSpan.TicksPerMinute)),
        };
    }

    private static Guid NextGuid(Random random)
    {
        Span<byte> bytes = stackalloc byte[16];
        random.NextBytes(bytes);
        return new Guid(bytes);
    }
}

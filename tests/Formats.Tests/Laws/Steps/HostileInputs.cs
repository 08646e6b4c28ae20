namespace ArticleSchema.Formats.Tests.Laws.Steps;

/// <summary>Texts of any length that are hard to read: pieces of a format again and again, between the start of an article and the
/// end of one.</summary>
/// <param name="random">Decides.</param>
/// <param name="format">The format.</param>
internal sealed class HostileInputs(Random random, Format format)
{
    /// <summary>The next text, of any length that is asked for.</summary>
    public HostileInput Next()
    {
        var unit = new List<byte>();
        for (var count = random.Next(1, 4); count > 0; count--)
            unit.AddRange(random.Next(4) == 0 ? Part(AnyOf(format.Articles)) : AnyOf(format.Pieces));
        if (unit.Count == 0)
            unit.Add((byte)'\n');

        var (first, last) = (AnyOf(format.Articles), AnyOf(format.Articles));
        var start = random.Next(2) == 0 ? first[..random.Next(first.Length + 1)] : [];
        var end = random.Next(2) == 0 ? last[random.Next(last.Length + 1)..] : [];
        return new(start, [.. unit], end);
    }

    private byte[] AnyOf(byte[][] choices) => choices[random.Next(choices.Length)];

    private byte[] Part(byte[] text)
    {
        var start = random.Next(text.Length + 1);
        return text[start..random.Next(start, text.Length + 1)];
    }
}

/// <summary>A text of any length.</summary>
/// <param name="Start">What it starts with.</param>
/// <param name="Unit">What comes again and again.</param>
/// <param name="End">What it ends with.</param>
internal sealed record HostileInput(byte[] Start, byte[] Unit, byte[] End)
{
    /// <summary>The text with as many units as fill a length.</summary>
    public byte[] Fill(int length)
    {
        var text = new List<byte>(Start);
        for (var count = Math.Max(length / Unit.Length, 1); count > 0; count--)
            text.AddRange(Unit);
        text.AddRange(End);
        return [.. text];
    }

    public override string ToString() => $"{Generated.Show(Start)}…{Generated.Show(Unit)}…{Generated.Show(End)}";
}

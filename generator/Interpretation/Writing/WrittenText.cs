using System.Collections.Immutable;
using System.Text;

namespace ArticleSchema.Generator.Interpretation.Writing;

/// <summary>The bytes of an article while it is written.</summary>
internal sealed class WrittenText
{
    private readonly ImmutableArray<byte>.Builder _bytes = ImmutableArray.CreateBuilder<byte>();

    /// <summary>Whether all of it is known: no value was left out that only the user's code can write.</summary>
    public bool IsKnown { get; private set; } = true;

    /// <summary>How many bytes it has.</summary>
    public int Length => _bytes.Count;

    public void Append(ReadOnlySpan<byte> bytes) => _bytes.AddRange(bytes);

    public void Append(string text) => Append(Encoding.UTF8.GetBytes(text));

    public void Append(WrittenText other)
    {
        IsKnown &= other.IsKnown;
        Append(other.ToArray());
    }

    /// <summary>A value is left out: it is not known how it is written.</summary>
    public void GiveUp() => IsKnown = false;

    public byte[] ToArray() => [.. _bytes];
}

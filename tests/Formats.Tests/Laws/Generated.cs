using System.Globalization;
using System.Text;
using Xunit.Sdk;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>Runs a law on many generated inputs.</summary>
internal static class Generated
{
    /// <summary>How many inputs each law is tried on for each format.</summary>
    public const int Count = 100_000;

    private const int Seed = 4711;

    /// <summary>Decides what is generated: the same in every run.</summary>
    public static Random NewRandom() => new(Seed);

    /// <summary>A failure, with all that is needed to have it again.</summary>
    public static XunitException Failure(Format format, int number, ReadOnlySpan<byte> input, Exception exception) =>
        Failure(format, number, Show(input), exception);

    /// <summary>A failure, with all that is needed to have it again.</summary>
    public static XunitException Failure(Format format, int number, string input, Exception exception) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"{format.Name}, seed {Seed}, input {number}: «{input}»: {exception.Message}"),
            exception);

    /// <summary>Bytes as a C# literal would have them.</summary>
    public static string Show(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        foreach (var character in Encoding.Latin1.GetString(bytes))
            text.Append(character switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                < ' ' or > '~' => string.Create(CultureInfo.InvariantCulture, $"\\x{(int)character:X2}"),
                _ => character.ToString(),
            });
        return text.ToString();
    }
}

using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ArticleSchema.Runtime.Tests;

/// <summary>Shows the inputs of laws so that they can be copied into a test.</summary>
internal static class Escaped
{
    /// <summary>An input: byte strings in quotation marks, the parts of a tuple in parentheses, others in brackets.</summary>
    public static string Describe(object? input) =>
        input switch
        {
            null => "null",
            byte[] bytes => Quote(bytes),
            string text => Quote(Encoding.UTF8.GetBytes(text)),
            ITuple tuple => $"({string.Join(", ", Enumerable.Range(0, tuple.Length).Select(i => Describe(tuple[i])))})",
            IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Describe))}]",
            _ => Convert.ToString(input, CultureInfo.InvariantCulture) ?? "",
        };

    private static string Quote(byte[] bytes) => $"\"{string.Concat(bytes.Select(Escape))}\"";

    private static string Escape(byte value) =>
        value switch
        {
            (byte)'\r' => "\\r",
            (byte)'\n' => "\\n",
            (byte)'"' or (byte)'\\' => "\\" + (char)value,
            >= 0x20 and < 0x7F => ((char)value).ToString(),
            _ => string.Create(CultureInfo.InvariantCulture, $"\\x{value:X2}"),
        };
}

using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes how a literal is matched and looked for: by .NET's own methods where it has one form, else by the runtime's.</summary>
internal static class LiteralPrinter
{
    private const string Runtime = "global::ArticleSchema.Utf8Literal";
    private const string Nearby = "global::ArticleSchema.Nearby";

    /// <summary>The condition under which a window starts, or from the back ends, with a literal.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="window">The window.</param>
    /// <param name="direction">From which end.</param>
    /// <param name="length">A name for the variable that takes its length, if that is not always the same; null if nobody asks.</param>
    public static string Matches(Literal literal, string window, Direction direction, string? length = null)
    {
        var method = direction == Direction.Forward ? "StartsWith" : "EndsWith";
        return literal.HasOneForm
            ? $"{window}.{method}({CSharpLiteral.Utf8(literal)})"
            : $"{Runtime}.{method}({Arguments(literal, window)}, out {Result(literal, length)})";
    }

    /// <summary>The condition under which a text is a literal, and nothing else.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="text">The text.</param>
    /// <param name="length">A name for the variable that takes its length, if that is not always the same.</param>
    public static string IsAll(Literal literal, string text, string length) =>
        literal.HasOneForm
            ? $"{text}.SequenceEqual({CSharpLiteral.Utf8(literal)})"
            : $"({Matches(literal, text, Direction.Forward, length)} && {LengthOf(literal, length)} == {text}.Length)";

    /// <summary>The expression for the length of what <see cref="Matches"/> has found.</summary>
    public static string LengthOf(Literal literal, string length) => literal.HasLineFeed ? length : $"{literal.ByteCount}";

    /// <summary>The expression for the place of the first, or last, occurrence, or −1.</summary>
    /// <param name="literal">The literal.</param>
    /// <param name="window">The window.</param>
    /// <param name="direction">From which end.</param>
    /// <param name="length">A name for the variable that takes its length, if that is not always the same; null if nobody asks.</param>
    public static string Find(Literal literal, string window, Direction direction, string? length = null)
    {
        var method = direction == Direction.Forward ? "IndexOf" : "LastIndexOf";
        if (!literal.HasOneForm)
            return $"{Runtime}.{method}({Arguments(literal, window)}, out {Result(literal, length)})";
        return direction == Direction.Forward
            ? $"{Nearby}.{method}({Arguments(literal, window)})"
            : $"{window}.{method}({CSharpLiteral.Utf8(literal)})";
    }

    /// <summary>The expression for the end of the first occurrence, or −1.</summary>
    public static string FindEndOfFirst(Literal literal, string window) => $"{Runtime}.EndOfFirst({Arguments(literal, window)})";

    private static string Result(Literal literal, string? length) =>
        length is not null && literal.HasLineFeed ? "var " + length : "_";

    /// <summary>The arguments of the runtime's methods.</summary>
    private static string Arguments(Literal literal, string window) =>
        $"{window}, {CSharpLiteral.Utf8(literal)}{(literal.IgnoresCase ? ", true" : "")}";
}

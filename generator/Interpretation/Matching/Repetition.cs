using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation.Matching;

/// <summary>Finds how far a list reaches of which the elements end by themselves: the runtime's class of that name.</summary>
internal static class Repetition
{
    /// <summary>The length of the list at one end of a window, or −1 if there is none.</summary>
    public static int Take(RepetitionExtent extent, ReadOnlySpan<byte> window, Direction direction)
    {
        var rules = extent.Rules;
        var chars = rules.Chars!;
        var maximum = rules.MaxLength == int.MaxValue ? window.Length : rules.MaxLength;
        var (taken, at) = (-1, 0);
        for (var count = 1; ; count++)
        {
            var left = Left(window, at, direction);
            var length = direction == Direction.Forward ? chars.CountFirst(left, maximum) : chars.CountLast(left, maximum);
            if (length < rules.MinLength || length > maximum)
                return taken;

            at += length;
            left = Left(window, at, direction);
            if (count >= extent.Occurs.Least && Match(extent.Beyond, left, direction) >= 0)
                taken = at;
            var separator = Match(extent.Separator, left, direction);
            if (count == extent.Occurs.Most || separator < 0)
                return taken;
            at += separator;
        }
    }

    private static ReadOnlySpan<byte> Left(ReadOnlySpan<byte> window, int taken, Direction direction) =>
        direction == Direction.Forward ? window.Slice(taken) : window.Slice(0, window.Length - taken);

    /// <summary>The case of what stands beside elements is that of the definition.</summary>
    private static int Match(Literal? literal, ReadOnlySpan<byte> window, Direction direction) =>
        literal is null ? 0 : Match(LiteralMatching.BytesOf(literal), window, direction);

    private static int Match(byte[] literal, ReadOnlySpan<byte> window, Direction direction) =>
        direction == Direction.Forward
            ? LiteralMatching.MatchFirst(window, literal, ignoresCase: false)
            : LiteralMatching.MatchLast(window, literal, ignoresCase: false);
}

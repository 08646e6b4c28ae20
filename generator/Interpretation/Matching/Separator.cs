using System.Runtime.CompilerServices;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation.Matching;

/// <summary>Looks for what tells the elements of a list apart: the runtime's <c>Separation</c>.</summary>
/// <param name="position">Where separators stand.</param>
internal abstract class Separator(SeparatorPosition position)
{
    private static readonly ConditionalWeakTable<Separation, Separator> _separators = new();

    public SeparatorPosition Position => position;

    public static Separator Of(Separation separation) => _separators.GetValue(separation, Make);

    /// <summary>Whether a text is made of elements and separators in their places: it starts, or ends, with one if it
    /// has to.</summary>
    public bool Delimits(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || position == SeparatorPosition.Infix)
            return true;
        if (position == SeparatorPosition.Prefix)
            return MatchFirst(text) > 0;

        while (!text.IsEmpty)
        {
            var end = IndexOf(text, out var length);
            if (end < 0)
                return false;
            text = text.Slice(end + length);
        }
        return true;
    }

    /// <summary>The place of the first separator in a text, or −1.</summary>
    public abstract int IndexOf(ReadOnlySpan<byte> text, out int length);

    /// <summary>The place of the last separator in a text, or −1.</summary>
    public abstract int LastIndexOf(ReadOnlySpan<byte> text, out int length);

    /// <summary>The length of the separator that a text starts with, or 0.</summary>
    public abstract int MatchFirst(ReadOnlySpan<byte> text);

    private static Separator Make(Separation separation) =>
        separation.Kind == SeparationKind.BlankLines
            ? new BlankLines(separation.Position)
            : new LiteralSeparator(separation);

    /// <summary>One of several texts; where nothing stands between the elements, none.</summary>
    private sealed class LiteralSeparator(Separation separation) : Separator(separation.Position)
    {
        private readonly LiteralSet _literals = new(separation.Literals);

        public override int IndexOf(ReadOnlySpan<byte> text, out int length) => _literals.IndexOf(text, out length);

        public override int LastIndexOf(ReadOnlySpan<byte> text, out int length) => _literals.LastIndexOf(text, out length);

        public override int MatchFirst(ReadOnlySpan<byte> text) => _literals.MatchFirst(text);
    }
}

using System.ComponentModel;

namespace ArticleSchema;

/// <summary>How the elements of a list are told apart, where it is by more than one literal between them.</summary>
/// <remarks>Generated code holds one for each such list.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Separation
{
    private protected Separation(SeparatorPosition position) => Position = position;

    /// <summary>No separators: the elements end by themselves.</summary>
    public static Separation None { get; } = new NoSeparation();

    internal SeparatorPosition Position { get; }

    /// <summary>The same with all elements.</summary>
    internal virtual Separation Unfiltered => this;

    /// <summary>Separators that are one of several texts.</summary>
    /// <param name="position">Where they stand.</param>
    /// <param name="literals">The texts, none of them empty; a line feed matches LF or CRLF.</param>
    public static Separation OneOf(SeparatorPosition position, params ReadOnlySpan<string> literals) =>
        literals.Length == 1 ? new TextSeparation(position, literals[0]) : new LiteralSeparation(position, literals, ignoresCase: false);

    /// <summary>Separators that are one of several texts, A to Z in any case.</summary>
    /// <param name="position">Where they stand.</param>
    /// <param name="literals">The texts, none of them empty; a line feed matches LF or CRLF.</param>
    public static Separation OneOfAnyCase(SeparatorPosition position, params ReadOnlySpan<string> literals) =>
        new LiteralSeparation(position, literals, ignoresCase: true);

    /// <summary>Separators that are one or more empty lines, on which blanks and tabs may stand.</summary>
    /// <param name="position">Where they stand.</param>
    public static Separation BlankLines(SeparatorPosition position = SeparatorPosition.Infix) =>
        new BlankLineSeparation(position);

    /// <summary>The same, but that elements are left out that are no articles of their format.</summary>
    /// <param name="separation">How the elements are told apart.</param>
    /// <typeparam name="T">The format of the elements.</typeparam>
    public static Separation OfRight<T>(Separation separation)
        where T : IArticleView<T>, allows ref struct =>
        new FilteredSeparation(separation, static element => T.Read(element, out _).IsNone);

    /// <summary>The same, but that elements are left out that are not right.</summary>
    /// <param name="separation">How the elements are told apart.</param>
    /// <param name="isRight">Whether an element is.</param>
    public static Separation OfRight(Separation separation, Func<ReadOnlySpan<byte>, bool> isRight) =>
        new FilteredSeparation(separation, isRight);

    /// <summary>Whether a text is made of elements and separators in their places: it starts, or ends, with one if it has to.</summary>
    /// <param name="text">The text of a list.</param>
    public bool Delimits(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || Position == SeparatorPosition.Infix)
            return true;
        if (Position == SeparatorPosition.Prefix)
            return MatchFirst(text) > 0;

        while (!text.IsEmpty)
        {
            var end = IndexOf(text, out var length);
            if (end < 0)
                return false;
            text = text[(end + length)..];
        }
        return true;
    }

    /// <summary>The place of the first separator in a text, or −1. Where several match, the longest does.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="length">How many bytes the separator takes.</param>
    public abstract int IndexOf(ReadOnlySpan<byte> text, out int length);

    /// <summary>The place of the last separator in a text, or −1. Where several match, the longest does.</summary>
    /// <param name="text">The bytes.</param>
    /// <param name="length">How many bytes the separator takes.</param>
    public abstract int LastIndexOf(ReadOnlySpan<byte> text, out int length);

    /// <summary>The length of the separator that a text starts with, or 0.</summary>
    /// <param name="text">The bytes.</param>
    internal abstract int MatchFirst(ReadOnlySpan<byte> text);

    /// <summary>Whether an element is not left out.</summary>
    /// <param name="element">The element.</param>
    internal virtual bool Accepts(ReadOnlySpan<byte> element) => true;

    /// <summary>A list whose elements follow each other without anything between them.</summary>
    private sealed class NoSeparation() : Separation(SeparatorPosition.Infix)
    {
        public override int IndexOf(ReadOnlySpan<byte> text, out int length)
        {
            length = 0;
            return -1;
        }

        public override int LastIndexOf(ReadOnlySpan<byte> text, out int length)
        {
            length = 0;
            return -1;
        }

        internal override int MatchFirst(ReadOnlySpan<byte> text) => 0;
    }
}

namespace ArticleSchema.Generator.Model;

/// <summary>What fills up the place of a value.</summary>
/// <param name="Kind">On which sides it is taken off when the value is read.</param>
/// <param name="Padding">The character, an ASCII one.</param>
/// <param name="Width">The length of the place in bytes; null if it is that of the value.</param>
/// <param name="IsPutBefore">Whether it is written before the value, rather than behind it.</param>
internal sealed record Trimming(TrimKind Kind, char Padding, int? Width, bool IsPutBefore);

/// <summary>On which sides padding is taken off; the runtime's enum of that name.</summary>
internal enum TrimKind
{
    Both,
    Left,
    Right,
}

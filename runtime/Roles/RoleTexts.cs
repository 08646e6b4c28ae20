using System.ComponentModel;
using System.Text;

namespace ArticleSchema;

/// <summary>Which texts a property takes of those with its role: all, unless said.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct RoleTexts
{
    /// <summary>The literals that it can be; empty if it can be any text.</summary>
    public ReadOnlySpan<string> OneOf { get; init; }

    /// <summary>The literals that it leaves to a property behind it, which can be nothing else.</summary>
    public ReadOnlySpan<string> Reserved { get; init; }

    /// <summary>Whether the case of A to Z does not matter.</summary>
    public bool IgnoresCase { get; init; }

    /// <summary>Whether every text is taken.</summary>
    internal bool AreAll => OneOf.IsEmpty && Reserved.IsEmpty;

    /// <summary>Whether a text is taken.</summary>
    /// <param name="text">UTF-8.</param>
    internal bool Include(ReadOnlySpan<byte> text) =>
        (OneOf.IsEmpty || IsOneOf(OneOf, text)) && !IsOneOf(Reserved, text);

    private bool IsOneOf(ReadOnlySpan<string> literals, ReadOnlySpan<byte> text)
    {
        foreach (var literal in literals)
            if (Utf8Literal.StartsWith(text, Encoding.UTF8.GetBytes(literal), IgnoresCase, out var length) && length == text.Length)
                return true;
        return false;
    }
}

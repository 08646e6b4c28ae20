namespace ArticleSchema.Generator.Model;

/// <summary>How the elements of a list are told apart.</summary>
/// <param name="Kind">By what.</param>
/// <param name="Literals">The separators as declared, the first is written; empty if there are none.</param>
/// <param name="Position">Where they stand.</param>
internal sealed record Separation(SeparationKind Kind, EquatableArray<Literal> Literals, SeparatorPosition Position)
{
    /// <summary>No separators: the elements end by themselves.</summary>
    public static readonly Separation None = new(SeparationKind.None, EquatableArray<Literal>.Empty, SeparatorPosition.Infix);

    /// <summary>The separator, if it is one text that stands between two elements; else null.</summary>
    public Literal? Infix =>
        Kind == SeparationKind.Literals && Literals.Count == 1 && !Literals[0].IgnoresCase && Position == SeparatorPosition.Infix
            ? Literals[0]
            : null;

    /// <summary>The separator that is written; empty if there is none.</summary>
    public string Written => Kind switch
    {
        SeparationKind.None => "",
        SeparationKind.BlankLines => "\n\n",
        _ => Literals[0].Text,
    };

    /// <summary>Whether a separator can have a line feed.</summary>
    public bool CanSpanLines => Kind == SeparationKind.BlankLines || Literals.Any(literal => literal.HasLineFeed);

    /// <summary>Whether a list ends with a separator, in a direction: where no separator is left, it has ended.</summary>
    public bool IsClosed(bool isForward) =>
        Kind != SeparationKind.None && Position == (isForward ? SeparatorPosition.Postfix : SeparatorPosition.Prefix);

    /// <summary>The separators in words, for messages.</summary>
    public string Describe()
    {
        var separators = Kind == SeparationKind.BlankLines
            ? "blank lines"
            : Literal.Describe(Literals);
        return Position switch
        {
            SeparatorPosition.Prefix => $"{separators} before each",
            SeparatorPosition.Postfix => $"{separators} behind each",
            _ => $"{separators} between",
        };
    }
}

/// <summary>By what elements are told apart.</summary>
internal enum SeparationKind
{
    /// <summary>By one of several texts.</summary>
    Literals,

    /// <summary>By empty lines.</summary>
    BlankLines,

    /// <summary>By nothing: they end by themselves.</summary>
    None,
}

/// <summary>Where separators stand; the runtime's enum of that name.</summary>
internal enum SeparatorPosition
{
    Infix,
    Prefix,
    Postfix,
}

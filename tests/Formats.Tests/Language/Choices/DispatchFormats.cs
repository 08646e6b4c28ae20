namespace ArticleSchema.Formats.Tests.Language.Choices;

/// <summary>Lines of a choice of which the first byte tells the branches apart, as far as it can.</summary>
[ArticleFormat("{*Lines}")]
public readonly ref partial struct Ledger
{
    [Separator("\n\n")]
    public partial ArticleList<LedgerLine> Lines { get; }
}

/// <summary>Branches that begin with different bytes, with the same, and with any.</summary>
[ArticleChoice]
public readonly ref partial struct LedgerLine
{
    [Branch]
    public partial Price Price { get; }

    [Branch]
    public partial Bracketed Bracketed { get; }

    [Branch]
    public partial Coded Coded { get; }

    [Branch, Literal("(x", "-y")]
    public partial Utf8Span Mark { get; }

    [Branch]
    public partial Share Share { get; }

    [Branch, Length(2)]
    public partial Utf8Span Pair { get; }

    [Branch, Initiator("> ", ">"), Terminator(" <", "!\n"), SingleLine]
    public partial Utf8Span Quote { get; }

    [Branch, Initiator("#")]
    public partial Price Tag { get; }
}

/// <summary>A text in brackets.</summary>
[ArticleFormat("({Text})")]
public readonly ref partial struct Bracketed
{
    [Chars("^()")]
    public partial Utf8Span Text { get; }
}

/// <summary>A code and what it says.</summary>
[ArticleFormat("{Code}: {*Text}")]
public readonly ref partial struct Coded
{
    [StartingWith("A-Zä"), SingleLine]
    public partial Utf8Span Code { get; }

    public partial Utf8Span Text { get; }
}

/// <summary>A number that may begin with a sign.</summary>
[ArticleFormat("[-]{Number}%")]
public readonly ref partial struct Share
{
    [Pattern("00")]
    public partial byte Number { get; }
}

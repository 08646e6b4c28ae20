namespace ArticleSchema.Formats.Tests.Language.Lenses;

/// <summary>Values of which each can be spelt in several ways, and an optional list that may be empty.</summary>
[ArticleFormat("{Count}x {Month}\n[to:{Names};]{*Text}")]
public readonly ref partial struct Ledger
{
    public partial int Count { get; }

    public partial Month Month { get; }

    [Separator(",", Position = SeparatorPosition.Postfix), Chars("a-z")]
    public partial Utf8List Names { get; }

    public partial Utf8Span Text { get; }
}

/// <summary>Two values that come and go together, and a group around a group.</summary>
[ArticleFormat("{Name}[ ({City}, {Zip}[ in {Land}])]")]
public readonly ref partial struct Address
{
    [Chars("A-Za-z")]
    public partial Utf8Span Name { get; }

    [Chars("A-Za-z")]
    public partial Utf8Span City { get; }

    public partial int? Zip { get; }

    [Chars("A-Za-z")]
    public partial Utf8Span Land { get; }
}

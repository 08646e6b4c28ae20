using ArticleSchema;

namespace Wire;

/// <summary>A gale warning for the coasts.</summary>
[ArticleFormat("GALE WARNING No. {Number}\n[valid until {Until}\n]\n{*Areas}[/{SignOff}]", OutputNewLine = "\r\n")]
[Encoding(ArticleEncoding.Utf8OrWindows1252)]
public readonly ref partial struct GaleWarning
{
    public partial int Number { get; }

    [Pattern("dd.MM.yyyy HH:mm")]
    public partial DateTime? Until { get; }

    [Separator("\n\n")]
    public partial ArticleList<Area> Areas { get; }

    [Separator("/"), Chars("a-z"), Length(2, 3)]
    public partial Utf8List SignOff { get; }
}

/// <summary>A sea area and its wind, or a remark.</summary>
[ArticleChoice]
public readonly ref partial struct Area
{
    [Branch]
    public partial Wind Wind { get; }

    [Branch]
    public partial Utf8Span Remark { get; }
}

/// <summary>The wind of a sea area.</summary>
[ArticleFormat("{Name}: {Direction} {Force}[ to {Gusts}] Bft")]
public readonly ref partial struct Wind
{
    [SingleLine]
    public partial Utf8Span Name { get; }

    public partial Direction Direction { get; }

    public partial byte Force { get; }

    public partial byte? Gusts { get; }
}

/// <summary>Where the wind comes from.</summary>
public enum Direction
{
    [Literal("N")]
    North,

    [Literal("NW", "N-W")]
    NorthWest,

    [Literal("W")]
    West,
}

/// <summary>The same warning, to keep.</summary>
[ArticleFormat("GALE WARNING No. {Number}\n\n{*Text}")]
public sealed partial record Notice(int Number, string Text);

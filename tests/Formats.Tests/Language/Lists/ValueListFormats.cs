using System.Collections.Immutable;
using ArticleSchema.Formats.Tests.Language.Values;

namespace ArticleSchema.Formats.Tests.Language.Lists;

/// <summary>Lists of values of every kind, from both ends, in groups.</summary>
[ArticleFormat("{Numbers}: {Days}\n{Zones}{Flags}#[ at {Times}#]{Prices}|{*Counts}{Grid}")]
public readonly ref partial struct ValueLists
{
    [Separator(", ")]
    public partial ValueList<int> Numbers { get; }

    [Separator("/"), Pattern("dd.MM.yyyy"), MinOccurs(2), MaxOccurs(3)]
    public partial ValueList<DateOnly> Days { get; }

    [Separator("\n", Position = SeparatorPosition.Postfix), IgnoreCase]
    public partial ValueList<Zone> Zones { get; }

    [Separator(" ", "_"), TrueLiteral("+"), FalseLiteral("-")]
    public partial ValueList<bool> Flags { get; }

    [Separator(","), Pattern("H:mm")]
    public partial ValueList<TimeOnly> Times { get; }

    [Separator(";", Position = SeparatorPosition.Prefix)]
    public partial ValueList<decimal> Prices { get; }

    [BlankLines]
    public partial ValueList<byte> Counts { get; }

    [Separator(" @", Position = SeparatorPosition.Prefix), Converter(typeof(GridConverter))]
    public partial ValueList<(int X, int Y)> Grid { get; }
}

/// <summary>The same in a document.</summary>
[ArticleFormat("{Numbers}|{Days}|{Zones}[|{Times}]")]
public sealed partial record Calendar(
    [Separator(",")] ImmutableArray<int> Numbers,
    [Separator("/", " - "), MaxOccurs(3)] IReadOnlyList<DateOnly> Days,
    [Separator("+", Position = SeparatorPosition.Postfix)] Zone[] Zones,
    [Separator(","), Pattern("H:mm")] ImmutableArray<TimeOnly> Times);

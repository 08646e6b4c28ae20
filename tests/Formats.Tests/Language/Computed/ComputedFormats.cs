using System.Collections.Immutable;

namespace ArticleSchema.Formats.Tests.Language.Computed;

/// <summary>Numbers of what the other members have, as senders count.</summary>
[ArticleFormat("{Serial} {Words} {Bytes}[ {Takes}: {Names}]\n{*Text}")]
public readonly ref partial struct Dispatch
{
    public partial int Serial { get; }

    [Pattern("0000"), ComputedOnWrite(Measure.Words, nameof(Text))]
    public partial ushort Words { get; }

    [ComputedOnWrite(Measure.Bytes, nameof(Text))]
    public partial long Bytes { get; }

    [ComputedOnWrite(Measure.Count, nameof(Names))]
    public partial byte? Takes { get; }

    [Separator("/"), Chars("a-z")]
    public partial Utf8List Names { get; }

    public partial Utf8Span Text { get; }
}

/// <summary>Numbers that have to be right.</summary>
[ArticleFormat("{Lines}:{Size}{*Body}")]
public readonly ref partial struct Counted
{
    [ComputedOnWrite(Measure.Count, nameof(Body), IsChecked = true)]
    public partial sbyte Lines { get; }

    [Initiator("("), Terminator(")"), ComputedOnWrite(Measure.Bytes, nameof(Body), IsChecked = true)]
    public partial uint Size { get; }

    [Separator("\n")]
    public partial Utf8List Body { get; }
}

/// <summary>Headers of which one is the length of another.</summary>
[ArticleHeaders]
public readonly ref partial struct CountedHeaders
{
    [Header("Words"), ComputedOnWrite(Measure.Words, nameof(Title), IsChecked = true)]
    public partial int? Words { get; }

    public partial Optional<Utf8Span> Title { get; }
}

/// <summary>Numbers of a document.</summary>
[ArticleFormat("{Words} {Parts} {Length}\n{Tags}\n{*Text}")]
public sealed partial record Report(
    [ComputedOnWrite(Measure.Words, nameof(Report.Text))] int Words,
    [ComputedOnWrite(Measure.Count, nameof(Report.Tags), IsChecked = true)] byte Parts,
    [Pattern("000"), ComputedOnWrite(Measure.Bytes, nameof(Report.Tags))] int Length,
    [Separator(", ")] ImmutableArray<string> Tags,
    string Text);

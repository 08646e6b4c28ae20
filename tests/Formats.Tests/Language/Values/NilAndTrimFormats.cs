namespace ArticleSchema.Formats.Tests.Language.Values;

/// <summary>A row of values that may be none.</summary>
[ArticleFormat("{Name}|{Count}|{Rate}|{Day}|{Zone}|{Note}|{Price}[ ({Place}, {Level})][#{Left};{Right}#]\n{*Text}")]
public readonly ref partial struct Row
{
    [NilValue("-", "n/a")]
    public partial Utf8Span Name { get; }

    [NilValue("-", "--")]
    public partial int? Count { get; }

    [NilValue("k. A."), IgnoreCase]
    public partial decimal? Rate { get; }

    [Pattern("dd.MM.yyyy"), NilValue("00.00.0000", "TT.MM.JJJJ")]
    public partial DateOnly? Day { get; }

    [NilValue("?", "GMT+")]
    public partial Zone? Zone { get; }

    [Length(0, 20), NilValue("-")]
    public partial Optional<Utf8Span> Note { get; }

    [NilValue("none")]
    public partial Optional<Price> Price { get; }

    public partial Utf8Span Place { get; }

    [NilValue("?")]
    public partial sbyte? Level { get; }

    [NilValue("-")]
    public partial byte? Left { get; }

    [NilValue("-"), Literal("-x", "y")]
    public partial Utf8Span Right { get; }

    [NilValue("(none)\n")]
    public partial Utf8Span Text { get; }
}

/// <summary>A line of places of fixed widths.</summary>
[ArticleFormat("{Code}{Count}{Level}{Day}{Zone}{Name}[ {Sign}]|{*Text}")]
public readonly ref partial struct FixedRow
{
    [Length(6), Trim(TrimKind.Right)]
    public partial Utf8Span Code { get; }

    [Length(5), Trim]
    public partial int Count { get; }

    [Length(4), Trim(TrimKind.Left, Padding = '*'), NilValue("-")]
    public partial short? Level { get; }

    [Length(8), Trim, Pattern("d.M.yy"), NilValue("-")]
    public partial DateOnly? Day { get; }

    [Length(5), Trim]
    public partial Zone Zone { get; }

    [Length(6), Trim(TrimKind.Left, Padding = '\''), Chars("^ ")]
    public partial Utf8Span Name { get; }

    [Trim, Chars("a-z")]
    public partial Utf8Span Sign { get; }

    [Length(9), Trim]
    public partial Utf8Span Text { get; }
}

/// <summary>Values up to the last occurrence on their line, or back to the first.</summary>
[ArticleFormat("{Path}/{File}: {Title}[ ({Note})]\n{*Text} -- {Credit}")]
public readonly ref partial struct OnOneLine
{
    [UpTo(Occurrence.Last), SingleLine]
    public partial Utf8Span Path { get; }

    public partial Utf8Span File { get; }

    [UpTo(Occurrence.Last), SingleLine]
    public partial Utf8Span Title { get; }

    public partial Utf8Span Note { get; }

    public partial Utf8Span Text { get; }

    [UpTo(Occurrence.First), SingleLine]
    public partial Utf8Span Credit { get; }
}

/// <summary>Values up to the last occurrence of all, or back to the first.</summary>
[ArticleFormat("{Names}, {Last}\n{Number}{*Text}{Tags}")]
public readonly ref partial struct AsFarAsItGoes
{
    [UpTo(Occurrence.Last), Separator(", ")]
    public partial Utf8List Names { get; }

    public partial Utf8Span Last { get; }

    [UpTo(Occurrence.Last), Terminator(" und ", "\n&\n")]
    public partial Utf8Span Number { get; }

    public partial Utf8Span Text { get; }

    [UpTo(Occurrence.First), Initiator("\n\n", " --"), Separator("/")]
    public partial Utf8List Tags { get; }
}

/// <summary>A value before a group, up to the last place at which that can begin.</summary>
[ArticleFormat("{Title}[ ({Note})]")]
public readonly ref partial struct Noted
{
    [UpTo(Occurrence.Last)]
    public partial Utf8Span Title { get; }

    public partial Utf8Span Note { get; }
}

/// <summary>The same in a document.</summary>
[ArticleFormat("{Name}|{Count}|{Note}|{Size}|{Code}{Level}|{Path}/{*File}")]
public sealed partial record Ledger(
    [NilValue("-")] string? Name,
    [NilValue("-", "--")] int? Count,
    [NilValue("-"), Length(0, 9)] string? Note,
    [NilValue("none")] Size? Size,
    [Length(4), Trim(TrimKind.Right)] string Code,
    [Length(4), Trim, NilValue("-")] short? Level,
    [UpTo(Occurrence.Last)] string Path,
    [Trim] string File);

/// <summary>A format for another to hold.</summary>
[ArticleFormat("{Width}x{Height}")]
public sealed partial record Size(byte Width, byte Height);

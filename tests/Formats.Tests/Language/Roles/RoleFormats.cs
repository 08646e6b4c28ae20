namespace ArticleSchema.Formats.Tests.Language.Roles;

/// <summary>A vocabulary.</summary>
public enum Part
{
    Title,
    Line,
    Place,
    Day,
    Tag,
    Count,
    Note,
}

/// <summary>Another one.</summary>
public enum Cargo
{
    Port,
}

/// <summary>A format with roles of every kind of value.</summary>
[ArticleFormat("{Headers}\n{Title}[ on {Day}][ in {Port}][ ({Counts})]: {*Lines}")]
public readonly ref partial struct Poster
{
    public partial PosterHeaders Headers { get; }

    [Role(Part.Title)]
    public partial Utf8Span Title { get; }

    [Role(Part.Day)]
    public partial DateOnly? Day { get; }

    [Role(Part.Place)]
    public partial Optional<PosterPort> Port { get; }

    [Role(Part.Count), Separator("+")]
    public partial ValueList<int> Counts { get; }

    [Separator("\n\n")]
    public partial ArticleList<PosterLine> Lines { get; }
}

/// <summary>Headers with roles.</summary>
[ArticleHeaders(Folding = true)]
public readonly ref partial struct PosterHeaders
{
    [Role(Part.Tag)]
    public partial Utf8Span Tag { get; }

    [Role(Part.Note), Header("Note")]
    public partial HeaderList Note { get; }

    public partial HeaderList Others { get; }
}

/// <summary>A value with a role in two vocabularies.</summary>
[ArticleFormat("{Name}/{Berth}")]
public readonly ref partial struct PosterPort
{
    [Role(Part.Place), Role(Cargo.Port), Chars("A-Za-z")]
    public partial Utf8Span Name { get; }

    public partial int Berth { get; }
}

/// <summary>A branch with a role, one that has roles, and one without.</summary>
[ArticleChoice]
public readonly ref partial struct PosterLine
{
    [Branch, Literal("***")]
    public partial Utf8Span Rule { get; }

    [Branch]
    public partial PosterTags Tags { get; }

    [Branch, Role(Part.Line), Folding(FoldingKind.Paragraph)]
    public partial FoldedText Text { get; }
}

/// <summary>A list of texts with a role.</summary>
[ArticleFormat("#{*Tags}")]
public readonly ref partial struct PosterTags
{
    [Role(Part.Tag), Separator("#")]
    public partial Utf8List Tags { get; }
}

/// <summary>A document with roles.</summary>
[ArticleFormat("{Title}[ ({Count})]")]
public partial record PosterStub([Role(Part.Title)] string Title, [Role(Part.Count)] int? Count);

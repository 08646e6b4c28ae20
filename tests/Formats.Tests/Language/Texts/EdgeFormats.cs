namespace ArticleSchema.Formats.Tests.Language.Texts;

/// <summary>Texts that are told by their first and their last characters: a code ends where a title begins.</summary>
[ArticleFormat("{Code}{Title}: {*Tags}")]
public readonly ref partial struct Entry
{
    [Chars("A-Z0-9")]
    public partial Utf8Span Code { get; }

    [StartingWith("a-zä"), NotEndingWith(" ")]
    public partial Utf8Span Title { get; }

    [Separator(","), NotStartingWith(" ü"), EndingWith("^.!")]
    public partial Utf8List Tags { get; }
}

/// <summary>The same as a document.</summary>
[ArticleFormat("{Code}{Title}: {*Tags}")]
public sealed partial record EntryRecord(
    [Chars("A-Z0-9")] string Code,
    [StartingWith("a-zä"), NotEndingWith(" ")] string Title,
    [Separator(","), NotStartingWith(" ü"), EndingWith("^.!")] string[] Tags);

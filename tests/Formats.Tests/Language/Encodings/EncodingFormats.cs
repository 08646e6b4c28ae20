using System.Collections.Immutable;

namespace ArticleSchema.Formats.Tests.Language.Encodings;

/// <summary>A telegram of an old line.</summary>
[ArticleFormat("{Place} {Hour}: {*Text}"), Encoding(ArticleEncoding.Latin1)]
public readonly ref partial struct Telegram
{
    public partial Utf8Span Place { get; }

    [Pattern("00")]
    public partial byte Hour { get; }

    public partial Utf8Span Text { get; }
}

/// <summary>A note that comes from editors on Windows of any age.</summary>
[ArticleFormat("{Title}\n{*Tags}"), Encoding(ArticleEncoding.Utf8OrWindows1252, ByteOrderMark = ByteOrderMark.Kept)]
public readonly ref partial struct Note
{
    public partial Utf8Span Title { get; }

    [Separator(" – ", ", ")]
    public partial Utf8List Tags { get; }
}

/// <summary>The same as a document, and with ISO-8859-1.</summary>
[ArticleFormat("{Title}\n{*Tags}"), Encoding(ArticleEncoding.Utf8OrLatin1)]
public sealed partial record NoteDocument(string Title, [Separator(", ")] ImmutableArray<string> Tags);

/// <summary>A line that may come with a byte order mark, and goes without.</summary>
[ArticleChoice, Encoding(ArticleEncoding.Utf8, ByteOrderMark = ByteOrderMark.Dropped)]
public readonly ref partial struct Line
{
    [Branch, Chars("0-9")]
    public partial Utf8Span Number { get; }

    [Branch]
    public partial Utf8Span Text { get; }
}

/// <summary>Headers in Windows-1252.</summary>
[ArticleHeaders, Encoding(ArticleEncoding.Windows1252)]
public readonly ref partial struct Labels
{
    public partial Utf8Span Name { get; }

    public partial HeaderList Others { get; }
}

/// <summary>A line of a sender who is not trusted.</summary>
[ArticleFormat("{Sender}: {*Words}"), Encoding(ArticleEncoding.Utf8, IsValidated = true)]
public readonly ref partial struct CheckedLine
{
    public partial Utf8Span Sender { get; }

    [Separator(" ")]
    public partial Utf8List Words { get; }
}

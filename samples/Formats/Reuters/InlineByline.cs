namespace ArticleSchema.Formats.Reuters;

/// <summary>Who wrote a story, before its dateline on the same line: <c>Ann Holm and Bo Vik </c>.</summary>
/// <remarks>The words of names end in small letters; the places behind them are in capitals.</remarks>
[ArticleFormat("{Words}"), JsonValue]
public readonly ref partial struct InlineByline
{
    /// <summary>The names, word by word.</summary>
    [Separator(" ", Position = SeparatorPosition.Postfix), Chars("^ (\n"), EndingWith("^A-Z0-9"), MinOccurs(1)]
    public partial Utf8List Words { get; }
}

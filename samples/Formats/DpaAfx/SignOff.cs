namespace ArticleSchema.Formats.DpaAfx;

/// <summary>The initials behind the last sentence: <c>/ksr/DP/stw</c>.</summary>
/// <remarks>
/// One to four, glued to the sentence or after a blank; some have a slash behind them, and one portal a semicolon. The character before
/// them is no letter or digit: that tells them from what else has slashes, such as <c>CET/CEST</c> or the address of a page.
/// </remarks>
[ArticleFormat("[ ]/{Initials}[/][;]"), NotPrecededBy("A-Za-z0-9"), JsonValue(nameof(Initials))]
public readonly ref partial struct SignOff
{
    /// <summary>Initials in small letters; in capitals partners whose text it is, such as <c>DP</c> for dpa.</summary>
    [Role(NewsRole.Initials), Separator("/"), Chars("a-zäöü|A-Z"), Length(2, 4), MaxOccurs(4)]
    public partial Utf8List Initials { get; }
}

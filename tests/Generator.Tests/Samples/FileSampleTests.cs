namespace ArticleSchema.Generator.Tests.Samples;

/// <summary>Samples in files: what is wrong with one is shown at its line and column.</summary>
public class FileSampleTests
{
    private const string Format = "Story";

    private static readonly string _source = Define("");

    [Theory]
    [InlineData("Fog: 7\nmore")]
    [InlineData("Fog: 7\r\nmore\r\n")]
    public async Task ARightFileIsNone(string text) =>
        Assert.Empty(await SampleHarness.Analyze(_source, new SampleFile(text, Format)));

    [Theory]
    [InlineData("Fog: x\nmore", 1, 6, "Story.Number: expected a number that fits int, and there is \"x\"")]
    [InlineData("Fog\r\n bank: x7\r\nmore", 2, 8, "and there is \"x7\"")]
    [InlineData("Äöü 😀: x\n", 1, 9, "and there is \"x\"")]
    [InlineData("Fog", 1, 1, "Story.Title: expected \": \" after it, and there is \"Fog\"")]
    [InlineData("Fog: 7", 1, 7, "Story.Number: expected \"\\n\" after it, and there is the end of the text")]
    [InlineData("Fog: \r\n", 1, 6, "there is \"\\n\"")]
    [InlineData("", 1, 1, "the end of the text")]
    [InlineData("Fog: 7\n#A text that is rather long", 2, 1, "Story.Text: expected text not starting with #, and there is \"#A text that is rather l…\"")]
    public async Task AWrongFileIsFoundWhereItIsWrong(string text, int line, int column, string message)
    {
        var diagnostic = await SampleHarness.AssertAt("AS501", line, column, _source, new(text, Format));
        Assert.Contains(message, diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFileThatIsRefusedMayHaveTo() =>
        Assert.Empty(await SampleHarness.Analyze(_source, new SampleFile("Fog", Format, "refused")));

    [Fact]
    public async Task AFileThatHasToBeRefusedIsNot() =>
        await SampleHarness.AssertAt("AS502", 1, 1, _source, new("Fog: 7\n", Format, "Refused"));

    [Theory]
    [InlineData("Storey")]
    [InlineData("System.String")]
    public async Task AFormatHasToBeThere(string format)
    {
        var diagnostic = await SampleHarness.AssertAt("AS503", 1, 1, _source, new("Fog: 7\n", format));
        Assert.Contains($"'{format}' is no format that this project declares", diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnExpectationHasToBeOne() =>
        await SampleHarness.AssertAt("AS503", 1, 1, _source, new("Fog: 7\n", Format, "wrong"));

    [Fact]
    public async Task AFileWithoutAFormatIsNoSample() =>
        Assert.Empty(await SampleHarness.Analyze(_source, new SampleFile("Fog", null, "refused")));

    [Theory]
    [InlineData("global::One.Outer.Story")]
    [InlineData("One.Outer.Story")]
    [InlineData("One.Outer+Story")]
    public async Task AFormatHasItsFullName(string format)
    {
        const string Outer = "namespace One { public static partial class Outer { ";
        var source = _source.Replace("[ArticleFormat", Outer + "[ArticleFormat", StringComparison.Ordinal) + "}}";
        Assert.Empty(await SampleHarness.Analyze(source, new SampleFile("Fog: 7\n", format)));
        await SampleHarness.AssertAt("AS501", 1, 6, source, new("Fog: x\n", format));
    }

    [Theory]
    [InlineData("Kept", 1)]
    [InlineData("Dropped", 1)]
    [InlineData("Text", 0)]
    public async Task AByteOrderMarkIsWhatTheFormatSays(string mark, int mistakes)
    {
        var source = Define($"Encoding(ArticleEncoding.Utf8, ByteOrderMark = ByteOrderMark.{mark}), ");

        // As a text, it is a title.
        Assert.Equal(mistakes, (await SampleHarness.Analyze(source, new SampleFile("\uFEFF: 7\n", Format))).Length);
        await SampleHarness.AssertAt("AS501", 1, 4, source, new("\uFEFFä: x\n", Format));
    }

    [Fact]
    public async Task AFileOfAnotherEncodingIsReadInThat()
    {
        var source = Define("Encoding(ArticleEncoding.Utf8OrWindows1252), ", "[Chars(\"A-Za-zä€\")] ");
        byte[] title = [(byte)'F', 0xE4, 0x80];

        Assert.Empty(await SampleHarness.Analyze(source, new SampleFile([.. title, .. ": 7\n"u8], Format)));
        await SampleHarness.AssertAt("AS501", 1, 6, source, new([.. title, .. ": x\n"u8], Format));
    }

    /// <summary>A format.</summary>
    /// <param name="attributes">What stands before its template.</param>
    /// <param name="ofTitle">What stands before its title.</param>
    private static string Define(string attributes, string ofTitle = "") =>
        Definition.Format("{Title}: {Number}\\n{*Text}", ofTitle + "Utf8Span Title", "int Number", "[NotStartingWith(\"#\")] Utf8Span Text")
            .Replace("[ArticleFormat", $"[{attributes}ArticleFormat", StringComparison.Ordinal);
}

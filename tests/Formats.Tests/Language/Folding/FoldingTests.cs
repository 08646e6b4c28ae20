using System.Text;

namespace ArticleSchema.Formats.Tests.Language.Folding;

/// <summary>Texts on several lines.</summary>
public class FoldingTests
{
    private const string Story = "A title\r\non two\n\nBy A\n and B\n\n   One \r\n\tline.\n \t\nTwo\nshort\r\nlines.";

    private readonly byte[] _destination = new byte[512];

    [Theory]
    [InlineData(Story, """{"title":"A title on two","byline":"A and B","body":["One line.","Two short lines."]}""")]
    [InlineData("A\n\n", """{"title":"A","byline":null,"body":[]}""")]
    [InlineData("A\n\nBy \n\n", """{"title":"A","byline":"","body":[]}""")]
    [InlineData("A \n\nOne.", """{"title":"A","byline":null,"body":["One."]}""")]
    [InlineData("A\n \nb\n\n", "1:1: error InvalidText: WrappedStory.Title: expected at least 1 byte on the lines of a paragraph")]
    [InlineData(" \t\n\n", "1:1: error InvalidText: WrappedStory.Title: expected at least 1 byte on the lines of a paragraph")]
    [InlineData("A\n\nOne.\n\nTwo.\n", "5:1: error InvalidText: WrappedStory.Body: expected text on the lines of a paragraph, repeated with blank lines between")]
    [InlineData("A\n\n\nOne.", "3:1: error InvalidText: WrappedStory.Body: expected text on the lines of a paragraph, repeated with blank lines between")]
    public void AStory(string text, string expected) => Reading.AssertReads<WrappedStory>(text, expected);

    [Theory]
    [InlineData("Head\n\nOne\n line.\n\nLast\none", """{"blocks":[{"kind":"heading","text":"Head"},{"kind":"paragraph","text":"One line."},{"kind":"paragraph","text":"Last one"}]}""")]
    [InlineData("One.\n", "1:1: error NoBranch: WrappedBlock: expected Heading (text on a single line not ending with .) or Paragraph (text on the lines of a paragraph)")]
    public void BranchesOfAChoice(string text, string expected) => Reading.AssertReads<WrappedPage>(text, expected);

    [Theory]
    [InlineData("Subject: One\r\n two\n\tthree \n four", """{"subject":"One two\tthree  four"}""")]
    [InlineData("Subject: ", """{"subject":""}""")]
    [InlineData("Subject: \n One\n \n", "1:10: error InvalidText: Field.Subject: expected text on lines folded as RFC 5322 says")]
    [InlineData("Subject: One\ntwo", "1:10: error InvalidText: Field.Subject: expected text on lines folded as RFC 5322 says")]
    public void AField(string text, string expected) => Reading.AssertReads<Field>(text, expected);

    [Fact]
    public void TheLinesOfAText()
    {
        Assert.True(WrappedStory.TryParse(Encoding.UTF8.GetBytes(Story), out var story, out _));

        var lines = story.Title.GetEnumerator();
        Assert.True(lines.MoveNext() && lines.Current == "A title"u8);
        Assert.True(lines.MoveNext() && lines.Current == "on two"u8);
        Assert.False(lines.MoveNext());
        Assert.True(story.Title.Raw == "A title\r\non two"u8);
        Assert.True(story.Title.JoinsTo("A title on two"u8));
        Assert.Equal("A title on two", story.Title.ToString());
        Assert.Equal(14, story.Title.GetJoinedLength());
        Assert.False(story.Title.TryJoin(_destination.AsSpan(0, 13), out _));
        Assert.True(story.Title.TryJoin(_destination.AsSpan(0, 14), out var length));
        Assert.Equal("A title on two", Encoding.UTF8.GetString(_destination, 0, length));
    }

    [Theory]
    [InlineData("A short title", "A short\ntitle")]
    [InlineData("Twelve chars", "Twelve chars")]
    [InlineData("Zwölf Größen", "Zwölf Größen")]
    [InlineData("Thirteen chars", "Thirteen\nchars")]
    [InlineData("Averylongwordindeed a b", "Averylongwordindeed\na b")]
    [InlineData("a Averylongwordindeed b", "a\nAverylongwordindeed\nb")]
    [InlineData("two  blanks  stay", "two  blanks  stay")]
    public void LinesAreWrittenAsLongAsFits(string title, string lines)
    {
        Assert.True(WrappedStory.TryCreate(_destination, Encoding.UTF8.GetBytes(title), new("B C"u8), "One\r\nline."u8, out var story, out var error), error.ToString());

        Assert.Equal(lines + "\n\nBy B C\n\nOne\r\nline.", story.ToString());
        Assert.True(story.Title.JoinsTo(Encoding.UTF8.GetBytes(title)));
    }

    [Theory]
    [InlineData("a\nb", "Title")]
    [InlineData("a ", "Title")]
    [InlineData("\ta", "Title")]
    [InlineData("a\n\nb", "Title")]
    [InlineData("", "Title")]
    public void ATextThatWouldNotReadBackIsRefused(string title, string member)
    {
        Assert.False(WrappedStory.TryCreate(_destination, Encoding.UTF8.GetBytes(title), default, "One."u8, out _, out var error));
        Assert.Equal(member, error.Member);
    }

    [Theory]
    [InlineData("One two three four", "Subject: One two\r\n three four")]
    [InlineData("Longer than twenty characters", "Subject: Longer than\r\n twenty characters")]
    [InlineData("One  two\tthree-four  ", "Subject: One  two\r\n\tthree-four  ")]
    [InlineData("Averylongwordindeed", "Subject: Averylongwordindeed")]
    public void AFieldIsFoldedBeforeItsBlanks(string subject, string lines)
    {
        Assert.True(Field.TryCreate(_destination, Encoding.UTF8.GetBytes(subject), out var field, out var error), error.ToString());

        Assert.Equal(lines, field.ToString());
        Assert.Equal(subject, field.Subject.ToString());
    }

    [Theory]
    [InlineData("a\r\n b")]
    [InlineData("a\nb")]
    public void AFieldWithALineEndIsRefused(string subject)
    {
        Assert.False(Field.TryCreate(_destination, Encoding.UTF8.GetBytes(subject), out _, out var error));
        Assert.Equal("Subject", error.Member);
    }

    [Fact]
    public void ADocument()
    {
        var essay = Essay.Parse("A\ntitle\n\n(A\n\tnote)\n\n    One\r\nline.\n\nTwo.");

        Assert.Equal(("A title", "A note"), (essay.Title, essay.Note));
        Assert.Equal(["One line.", "Two."], essay.Body.AsEnumerable());
        Assert.Equal("A title\n\n(  A note)\n\n   One line.\n\n   Two.", Text(essay));
        Assert.Equal("A title\n\n(  A note\n  on two\n  lines)\n\n   Some text on\nthree lines, all\nindented.",
            Text(essay with { Note = "A note on two lines", Body = ["Some text on three lines, all indented."] }));
        AssertRefused(essay with { Title = "a\nb" }, "Title");
        AssertRefused(essay with { Note = "a " }, "Note");
        AssertRefused(essay with { Body = ["One.", "a\n\nb"] }, "Body");
        AssertRefused(essay with { Body = ["\uD83D"] }, "Body");
        AssertRefused(essay with { Body = ["One.", " "] }, "Body");
    }

    [Fact]
    public void TheGrammarNamesTheFolding() =>
        Assert.Contains("Title = ? at least 1 byte on the lines of a paragraph ? ;", WrappedStory.Grammar, StringComparison.Ordinal);

    [Theory]
    [InlineData("a\n")]
    [InlineData("a ")]
    [InlineData("\n")]
    [InlineData("\r\n ")]
    [InlineData(" \t")]
    [InlineData("averylongwordindeed ")]
    public async Task ReadingAndWritingAreLinear(string piece)
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 1 << 17)));
        var destination = new byte[text.Length * 4];

        await Task.Run(() =>
        {
            _ = WrappedStory.TryParse(text, out _);
            _ = WrappedPage.TryParse(text, out _);
            _ = Field.TryCreate(destination, text, out _, out _);
            _ = WrappedStory.TryCreate(destination, text, default, text, out _, out _);
        }).WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public void ReadingAndWritingAllocateNothing()
    {
        var text = Encoding.UTF8.GetBytes(Story);

        Assert.Equal(0, Allocation.Of(() =>
        {
            var isRead = WrappedStory.TryParse(text, out var story);
            var length = story.Byline.Value.GetJoinedLength();
            foreach (var paragraph in story.Body)
                foreach (var line in paragraph)
                    length += line.Length;
            var isWritten = WrappedStory.TryCreate(_destination, "A title on two"u8, default, story.Body.Text, out var copy, out _);
            return isRead && isWritten && copy.Title.TryJoin(_destination.AsSpan(256), out _) && length > 0 ? text : null;
        }));
    }

    private static string Text(Essay essay) => ((IFormattable)essay).ToString(null, null);

    private static void AssertRefused(Essay essay, string member)
    {
        Assert.False(essay.TryFormat(new byte[256], out _, out var error));
        Assert.Equal(member, error.Member);
    }
}

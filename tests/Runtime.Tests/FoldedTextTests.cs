namespace ArticleSchema.Runtime.Tests;

public sealed class FoldedTextTests
{
    [Fact]
    public void TheDefaultTextHasNoLines()
    {
        FoldedText text = default;

        Assert.True(text.IsEmpty);
        Assert.False(text.GetEnumerator().MoveNext());
        Assert.Equal("", text.ToString());
        Assert.Equal(0, text.GetJoinedLength());
        Assert.True(text.JoinsTo(default));
        Assert.True(text.IsWellFormed);
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("a\nb", "a b")]
    [InlineData(" a \t\r\n\t b ", "a b")]
    [InlineData("a\r\nb\nc", "a b c")]
    [InlineData("a\r\r\nb\r", "a\r b\r")]
    [InlineData("\na\n\nb\n", " a  b ")]
    [InlineData("\n", " ")]
    public void TheLinesOfAParagraphAreJoinedByABlank(string raw, string joined) => AssertJoins(raw, joined, FoldingKind.Paragraph);

    [Theory]
    [InlineData(" a ", " a ")]
    [InlineData("a\n b", "a b")]
    [InlineData("a\r\n\tb\n c", "a\tb c")]
    [InlineData("a\nb", "ab")]
    [InlineData("\n", "")]
    public void LinesFoldedAsMailAreJoinedByNothing(string raw, string joined) => AssertJoins(raw, joined, FoldingKind.Rfc5322);

    [Fact]
    public void ALongTextIsJoined()
    {
        var line = new string('a', 300);

        AssertJoins($"{line}\n{line}\r\n{line}", $"{line} {line} {line}", FoldingKind.Paragraph);
    }

    [Theory]
    [InlineData("a\nb", true)]
    [InlineData("", true)]
    [InlineData(" ", false)]
    [InlineData("a\n", false)]
    [InlineData("a\n \t\r\nb", false)]
    public void NoLineOfAParagraphIsEmpty(string raw, bool isWellFormed) =>
        Assert.Equal(isWellFormed, new FoldedText(Bytes.Of(raw).AsSpan(), FoldingKind.Paragraph).IsWellFormed);

    [Theory]
    [InlineData("", false)]
    [InlineData("a", false)]
    [InlineData("a\n\nb\r", false)]
    [InlineData(" \t", true)]
    [InlineData(" \r\na", true)]
    [InlineData("a\n ", true)]
    [InlineData("a\n", true)]
    [InlineData("\na", true)]
    public void TheFirstOrTheLastLineMayBeEmpty(string text, bool isEmpty) =>
        Assert.Equal(isEmpty, FoldedText.HasEmptyEdge(Bytes.Of(text)));

    [Fact]
    public void OnlyAtTheEdgesDoParagraphsHaveEmptyLines() =>
        Laws.ForAll(
            seed: 20261205,
            count: 50_000,
            random => Bytes.Random(random, "a \t\r\n\n"u8, maxLength: 12),
            text =>
            {
                if (FoldedText.HasEmptyEdge(text))
                    return;
                foreach (var paragraph in new Utf8List((ReadOnlySpan<byte>)text, Separation.BlankLines()))
                    Assert.True(new FoldedText(paragraph, FoldingKind.Paragraph).IsWellFormed);
            });

    [Theory]
    [InlineData("a\n b\r\n\t", true)]
    [InlineData("", true)]
    [InlineData("a\nb", false)]
    [InlineData("a\n", false)]
    [InlineData("a\r\n\r\n b", false)]
    public void FurtherLinesOfMailBeginWithABlank(string raw, bool isWellFormed) =>
        Assert.Equal(isWellFormed, new FoldedText(Bytes.Of(raw).AsSpan(), FoldingKind.Rfc5322).IsWellFormed);

    [Theory]
    [InlineData(FoldingKind.Paragraph)]
    [InlineData(FoldingKind.Rfc5322)]
    public void ATextIsWellFormedIfEachOfItsLinesIs(FoldingKind kind) =>
        Laws.ForAll(
            seed: 20261203,
            count: 50_000,
            random => Bytes.Random(random, "a \t\r\n\0"u8, maxLength: 10),
            raw =>
            {
                var (isRight, isFirst) = (true, true);
                foreach (ReadOnlySpan<byte> line in new FoldedText(raw.AsSpan(), kind))
                {
                    isRight &= kind == FoldingKind.Paragraph ? !line.IsEmpty : isFirst || line is [(byte)' ' or (byte)'\t', ..];
                    isFirst = false;
                }
                Assert.Equal(isRight, new FoldedText(raw.AsSpan(), kind).IsWellFormed);
            });

    private static void AssertJoins(string raw, string joined, FoldingKind kind)
    {
        var text = new FoldedText(Bytes.Of(raw).AsSpan(), kind);
        var destination = new byte[joined.Length];

        Assert.Equal(joined, text.ToString());
        Assert.Equal(joined.Length, text.GetJoinedLength());
        Assert.True(text.TryJoin(destination, out var length));
        Assert.Equal(joined.Length, length);
        Assert.True(text.JoinsTo(destination));
        Assert.False(text.JoinsTo([.. destination, (byte)'x']));
        if (joined.Length == 0)
            return;
        Assert.False(text.JoinsTo(destination.AsSpan(1)));
        Assert.False(text.TryJoin(destination.AsSpan(1), out _));
    }
}

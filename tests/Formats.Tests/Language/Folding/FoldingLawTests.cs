using System.Text;
using System.Text.RegularExpressions;

namespace ArticleSchema.Formats.Tests.Language.Folding;

/// <summary>What folded texts promise beyond the laws of all formats, on many texts made of what folding is about.</summary>
public class FoldingLawTests
{
    private const int Seed = 1812;
    private const int Count = 100_000;

    private static readonly string[] _pieces = ["a", "Wort", "längeres", "averylongwordindeed", " ", " ", "  ", "\t", "\n", "\r\n", "\r", ")", "\uD83D"];

    private readonly Random _random = new(Seed);
    private readonly byte[] _destination = new byte[1024];

    [Fact]
    public void ATitleReadsBackAsItWasGiven() => ForAll(_pieces[..^1], title =>
    {
        if (!WrappedStory.TryCreate(_destination, Encoding.UTF8.GetBytes(title), default, "One."u8, out var story, out _))
            return false;

        Assert.Equal(title, story.Title.ToString());
        Assert.Equal(title, Joined(story.Title.Raw.ToString()));
        foreach (var line in story.Title)
            Assert.True(line.ToString().Length <= 12 || !Regex.IsMatch(line.ToString(), @"[^ \t\r] [^ \t\r]"), line.ToString());
        return true;
    });

    [Fact]
    public void AFieldReadsBackAsItWasGiven() => ForAll(_pieces[..^1], subject =>
    {
        if (!Field.TryCreate(_destination, Encoding.UTF8.GetBytes(subject), out var field, out _))
            return false;

        Assert.Equal(subject, field.Subject.ToString());
        Assert.Equal(subject, field.Subject.Raw.ToString().Replace("\r\n", "", StringComparison.Ordinal));
        return true;
    });

    [Fact]
    public void AnEssayReadsBackEqual() => ForAll(_pieces, title =>
    {
        var essay = new Essay(title, _random.Next(2) == 0 ? null : Next(_pieces), [.. Enumerable.Range(0, _random.Next(3)).Select(_ => Next(_pieces))]);
        if (!essay.TryFormat(_destination, out var length, out _))
            return false;

        var copy = Essay.Parse(_destination.AsSpan(0, length));
        Assert.Equal(length, essay.GetByteCount());
        Assert.Equal((essay.Title, essay.Note), (copy.Title, copy.Note));
        Assert.Equal(essay.Body.AsEnumerable(), copy.Body);
        return true;
    });

    [Fact]
    public void ATextOfAFieldReadsBackEqual() => ForAll(_pieces, text =>
    {
        var field = new FieldText(text);
        if (!field.TryFormat(_destination, out var length, out _))
            return false;

        Assert.Equal(field, FieldText.Parse(_destination.AsSpan(0, length)));
        return true;
    });

    /// <summary>What the lines of a paragraph are joined to, said in another way.</summary>
    private static string Joined(string raw) =>
        string.Join(" ", raw.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n').Select(line => line.Trim(' ', '\t')));

    private void ForAll(string[] pieces, Func<string, bool> isAccepted)
    {
        var accepted = 0;
        for (var i = 0; i < Count; i++)
        {
            var text = Next(pieces);
            try
            {
                accepted += isAccepted(text) ? 1 : 0;
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Seed {Seed}, text {i}: «{text}»", exception);
            }
        }
        Assert.InRange(accepted, Count / 1000, Count - 1);
    }

    private string Next(string[] pieces) =>
        string.Concat(Enumerable.Range(0, _random.Next(7)).Select(_ => pieces[_random.Next(pieces.Length)]));
}

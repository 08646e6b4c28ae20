using System.ComponentModel;

namespace ArticleSchema;

/// <summary>What a step of reading takes, as far as it helps to find the place at which reading can go on behind a mistake.</summary>
/// <remarks>Generated code holds one for each step.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResumePoint
{
    private readonly Utf8Literals? _texts;

    private ResumePoint(bool spansLines, Utf8Literals? texts = null, ArticleExpectation? expected = null)
    {
        SpansLines = spansLines;
        Expected = expected;
        _texts = texts;
    }

    /// <summary>A value that is on one line.</summary>
    public static ResumePoint InLine { get; } = new(spansLines: false);

    /// <summary>A value that can have several lines.</summary>
    public static ResumePoint AcrossLines { get; } = new(spansLines: true);

    /// <summary>Whether it can have a line feed.</summary>
    internal bool SpansLines { get; }

    /// <summary>What is reported if a text of the template is not there; null if it is a value.</summary>
    internal ArticleExpectation? Expected { get; }

    /// <summary>One of several texts.</summary>
    /// <param name="expected">What is reported if none of them is there; null if they are a value.</param>
    /// <param name="texts">The texts, none of them empty; a line feed matches LF or CRLF.</param>
    public static ResumePoint At(ArticleExpectation? expected, params ReadOnlySpan<string> texts) =>
        new(HasLineFeed(texts), new Utf8Literals(ignoresCase: false, texts), expected);

    /// <summary>One of several texts, A to Z in any case.</summary>
    /// <param name="expected">What is reported if none of them is there; null if they are a value.</param>
    /// <param name="texts">The texts, none of them empty; a line feed matches LF or CRLF.</param>
    public static ResumePoint AtAnyCase(ArticleExpectation? expected, params ReadOnlySpan<string> texts) =>
        new(HasLineFeed(texts), new Utf8Literals(ignoresCase: true, texts), expected);

    /// <summary>The length of the text that a window starts with, or 0.</summary>
    internal int MatchFirst(ReadOnlySpan<byte> window) => _texts?.MatchFirst(window) ?? 0;

    /// <summary>The length of the text that a window ends with, or 0.</summary>
    internal int MatchLast(ReadOnlySpan<byte> window) => _texts?.MatchLast(window) ?? 0;

    /// <summary>The place at which a text starts, or −1.</summary>
    internal int IndexIn(ReadOnlySpan<byte> window) => _texts?.IndexOf(window, out _) ?? -1;

    /// <summary>The place at which the last text ends, or −1.</summary>
    internal int EndOfLastIn(ReadOnlySpan<byte> window) => _texts?.EndOfLast(window) ?? -1;

    private static bool HasLineFeed(ReadOnlySpan<string> texts)
    {
        foreach (var text in texts)
            if (text.Contains('\n', StringComparison.Ordinal))
                return true;
        return false;
    }
}

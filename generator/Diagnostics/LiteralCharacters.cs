using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Finds where in the source each character of a string literal stands: an escape sequence is the place of what it means,
/// the indentation of a raw literal is the place of nothing.</summary>
internal static class LiteralCharacters
{
    /// <summary>The place of each <see cref="char"/> of a literal's value.</summary>
    public static List<TextSpan> Of(SyntaxToken literal)
    {
        var text = literal.Text;
        var quotes = text.TakeWhile(character => character == '"').Count();
        return literal.Kind() switch
        {
            SyntaxKind.SingleLineRawStringLiteralToken => OneByOne(literal, quotes, text.Length - quotes),
            SyntaxKind.MultiLineRawStringLiteralToken =>
                Indented(literal, text.IndexOf('\n') + 1, EndOfContent(text), IndentationOf(text), isLineStart: true),
            _ when text[0] == '@' => Doubled(literal, 2, text.Length - 1, "\""),
            _ => Escaped(literal, 1, text.Length - 1, ""),
        };
    }

    /// <summary>The place of each <see cref="char"/> of a text between the holes of an interpolated string.</summary>
    public static List<TextSpan> Of(InterpolatedStringTextSyntax text, InterpolatedStringExpressionSyntax within)
    {
        var token = text.TextToken;
        var length = token.Text.Length;
        switch (within.StringStartToken.Kind())
        {
            case SyntaxKind.InterpolatedSingleLineRawStringStartToken:
                return OneByOne(token, 0, length);
            case SyntaxKind.InterpolatedMultiLineRawStringStartToken:
                var indentation = IndentationOf(within.StringEndToken.ToFullString());
                return Indented(token, 0, length, indentation, isLineStart: within.Contents[0] == text);
            case SyntaxKind.InterpolatedVerbatimStringStartToken:
                return Doubled(token, 0, length, "\"{}");
            default:
                return Escaped(token, 0, length, "{}");
        }
    }

    private static List<TextSpan> OneByOne(SyntaxToken token, int start, int end) =>
        [.. Enumerable.Range(start, end - start).Select(at => Place(token, at, 1))];

    /// <summary>Text in which some characters are doubled to stand for themselves.</summary>
    private static List<TextSpan> Doubled(SyntaxToken token, int start, int end, string doubled)
    {
        var places = new List<TextSpan>();
        for (var at = start; at < end;)
        {
            var length = IsDoubled(token.Text, at, doubled) ? 2 : 1;
            places.Add(Place(token, at, length));
            at += length;
        }
        return places;
    }

    /// <summary>Text with escape sequences.</summary>
    private static List<TextSpan> Escaped(SyntaxToken token, int start, int end, string doubled)
    {
        var places = new List<TextSpan>();
        for (var at = start; at < end;)
        {
            var length = token.Text[at] == '\\' ? LengthOfEscape(token.Text, at, end)
                : IsDoubled(token.Text, at, doubled) ? 2
                : 1;
            var place = Place(token, at, length);
            places.Add(place);
            if (IsSurrogatePair(token.Text, at, length))
                places.Add(place);
            at += length;
        }
        return places;
    }

    /// <summary>Lines of a raw literal.</summary>
    private static List<TextSpan> Indented(SyntaxToken token, int start, int end, string indentation, bool isLineStart)
    {
        var places = new List<TextSpan>();
        for (var at = start; at < end; at++)
        {
            if (isLineStart)
                at += CommonLength(token.Text, at, end, indentation);
            if (at == end)
                break;
            places.Add(Place(token, at, 1));
            isLineStart = token.Text[at] == '\n';
        }
        return places;
    }

    private static TextSpan Place(SyntaxToken token, int at, int length) => new(token.SpanStart + at, length);

    private static bool IsDoubled(string text, int at, string doubled) =>
        at + 1 < text.Length && text[at + 1] == text[at] && doubled.IndexOf(text[at]) >= 0;

    private static int LengthOfEscape(string text, int at, int end) =>
        text[at + 1] switch
        {
            'u' => 6,
            'U' => 10,
            'x' => 2 + text.Substring(at + 2, Math.Min(4, end - at - 2)).TakeWhile(IsHexadecimal).Count(),
            _ => 2,
        };

    /// <summary>Whether an escape sequence of eight digits stands for a character that takes two <see cref="char"/>s.</summary>
    private static bool IsSurrogatePair(string text, int at, int length) =>
        length == 10 && text.Substring(at + 2, 4) != "0000";

    private static bool IsHexadecimal(char digit) => digit is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    private static int CommonLength(string text, int start, int end, string indentation)
    {
        var length = 0;
        while (length < indentation.Length && start + length < end && text[start + length] == indentation[length])
            length++;
        return length;
    }

    /// <summary>Where the last line of a raw literal's content ends: before the line end of the line above the closing quotes.</summary>
    private static int EndOfContent(string text)
    {
        var lineFeed = text.LastIndexOf('\n');
        return Math.Max(lineFeed > 0 && text[lineFeed - 1] == '\r' ? lineFeed - 1 : lineFeed, text.IndexOf('\n') + 1);
    }

    /// <summary>What stands before the closing quotes of a raw literal, and is no part of its lines.</summary>
    private static string IndentationOf(string text)
    {
        var lastLine = text.Substring(text.LastIndexOf('\n') + 1);
        return lastLine.Substring(0, lastLine.IndexOf('"'));
    }
}

using System.Text;
using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace ArticleSchema.Generator.Definitions.Syntax;

/// <summary>Reads the text of a template into nodes. A mistake becomes a finding, and reading goes on behind it.</summary>
internal sealed class TemplateParser
{
    /// <summary>Groups within groups, far more than anybody can read.</summary>
    private const int MaxDepth = 16;

    private readonly string _template;
    private readonly List<Finding> _findings;
    private int _position;
    private int _depth;
    private bool _isGivenUp;

    private TemplateParser(string template, List<Finding> findings)
    {
        _template = template;
        _findings = findings;
    }

    public static IReadOnlyList<TemplateNode> Parse(string template, List<Finding> findings)
    {
        var parser = new TemplateParser(template, findings);
        return parser.ParseSequence(openedAt: -1);
    }

    /// <summary>Reads up to the end, or up to the bracket that closes the group opened at a position.</summary>
    private List<TemplateNode> ParseSequence(int openedAt)
    {
        var nodes = new List<TemplateNode>();
        while (_position < _template.Length)
        {
            var start = _position;
            switch (_template[_position])
            {
                case '{' when !IsDoubled():
                    if (ParseHole() is { } hole)
                        nodes.Add(hole);
                    break;
                case '[' when !IsDoubled():
                    _position++;
                    nodes.Add(ParseGroup(start));
                    break;
                case ']' when openedAt >= 0 && !IsDoubled():
                    return nodes;
                case '}' or ']' when !IsDoubled():
                    _position++;
                    _findings.Add(Finding.InTemplate(DescriptorIds.UnmatchedCloser, SpanFrom(start), _template[start].ToString()));
                    break;
                default:
                    nodes.Add(ParseText());
                    break;
            }
        }

        if (openedAt >= 0 && !_isGivenUp)
            _findings.Add(Finding.InTemplate(DescriptorIds.UnclosedOpener, new(openedAt, 1), "["));
        return nodes;
    }

    private TemplateGroup ParseGroup(int start)
    {
        if (++_depth > MaxDepth)
        {
            _findings.Add(Finding.InTemplate(DescriptorIds.TooDeep, new(start, 1)));
            _position = _template.Length;
            _isGivenUp = true;
        }
        var nodes = ParseSequence(openedAt: start);
        _depth--;
        _position = Math.Min(_position + 1, _template.Length);
        var span = SpanFrom(start);
        if (nodes.Count == 0 && !_isGivenUp)
            _findings.Add(Finding.InTemplate(DescriptorIds.EmptyGroup, span));
        return new(span, nodes);
    }

    private TemplateHole? ParseHole()
    {
        var start = _position;
        var end = _template.IndexOf('}', start);
        if (end < 0)
        {
            _position = _template.Length;
            _findings.Add(Finding.InTemplate(DescriptorIds.UnclosedOpener, new(start, 1), "{"));
            return null;
        }

        _position = end + 1;
        var isRest = _template[start + 1] == '*';
        var nameStart = isRest ? start + 2 : start + 1;
        var name = _template.Substring(nameStart, Math.Max(end - nameStart, 0));
        if (SyntaxFacts.IsValidIdentifier(name))
            return new(SpanFrom(start), name, isRest);

        _findings.Add(Finding.InTemplate(DescriptorIds.InvalidHole, SpanFrom(start), name));
        return null;
    }

    private TemplateText ParseText()
    {
        var start = _position;
        var text = new StringBuilder();
        while (_position < _template.Length)
        {
            var character = _template[_position];
            var isDoubled = IsDoubled();
            if (character is '{' or '}' or '[' or ']' && !isDoubled)
                break;

            var isPicture = ControlPicture.TryGetCharacter(character, out var pictured);
            text.Append(isPicture && !isDoubled ? pictured : character);
            _position += isDoubled && (isPicture || character is '{' or '}' or '[' or ']') ? 2 : 1;
        }

        if (Surrogates.AreBroken(text.ToString()))
            _findings.Add(Finding.InTemplate(DescriptorIds.InvalidText, SpanFrom(start)));
        return new(SpanFrom(start), text.ToString());
    }

    /// <summary>Whether a character stands there twice, for itself. Where two groups are open, <c>]]</c> closes both.</summary>
    private bool IsDoubled() => Next() == _template[_position] && !(_template[_position] == ']' && _depth > 1);

    private char? Next() => _position + 1 < _template.Length ? _template[_position + 1] : null;

    private TemplateSpan SpanFrom(int start) => new(start, _position - start);
}

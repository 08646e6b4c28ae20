using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>Walks the elements of a list by their separators: the runtime's structure of that name.</summary>
/// <remarks>An empty text has no elements; any other has one more than it has separators between them.</remarks>
internal struct ElementScanner
{
    private readonly Window _text;
    private readonly Separator _separator;
    private int _next;
    private bool _hasNext;

    public ElementScanner(Window text, Separator separator)
    {
        _text = text;
        _separator = separator;
        _next = separator.Position == SeparatorPosition.Prefix ? separator.MatchFirst(text.Bytes) : 0;
        _hasNext = !text.IsEmpty;
    }

    /// <summary>The element; valid after <see cref="MoveNext"/> has returned true.</summary>
    public Window Current { get; private set; }

    /// <summary>Whether no other element comes behind this one.</summary>
    public readonly bool IsAtLast => !_hasNext;

    /// <summary>Goes to the next element, if there is one.</summary>
    public bool MoveNext()
    {
        if (!_hasNext)
            return false;

        var rest = _text.From(_next);
        var end = _separator.IndexOf(rest.Bytes, out var length);
        Current = end < 0 ? rest : rest.First(end);
        _next += end + length;
        _hasNext = end >= 0 && (_separator.Position != SeparatorPosition.Postfix || _next < _text.Length);
        return true;
    }
}

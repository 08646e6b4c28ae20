namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>Makes the values that articles are written of: those of valid articles, of which some are changed to what looks like
/// the format's own delimiters, or like anything.</summary>
/// <typeparam name="T">The view.</typeparam>
internal sealed class GivenValues<T>
    where T : IArticleView<T>, allows ref struct
{
    private readonly Random _random;
    private readonly object?[][] _valid;
    private readonly Inputs _texts;
    private readonly byte[][] _pieces;

    public GivenValues(Random random, ViewFormat<T> format)
    {
        _random = random;
        _pieces = format.Pieces;
        _valid = [.. format.Articles.Select(ValuesOf)];
        _texts = new(random, [[], .. _valid.SelectMany(values => values).OfType<byte[]>()], _pieces);
    }

    /// <summary>Values of <see cref="Members{T}.Given"/>.</summary>
    public object?[] Next()
    {
        var values = (object?[])_valid[_random.Next(_valid.Length)].Clone();
        if (values.Length == 0)
            return values;

        do
        {
            var i = _random.Next(values.Length);
            values[i] = NextOf(Members<T>.Given[i].Type, values[i]);
        }
        while (_random.Next(3) == 0);
        return values;
    }

    private static object?[] ValuesOf(byte[] article)
    {
        Assert.True(T.TryParse(article, out var read, out var error), error.ToString());
        var values = Members<T>.Read(read!);
        return [.. Members<T>.Given.Select(member => values[member.Index])];
    }

    private object? NextOf(Type type, object? current)
    {
        var isOptional = type == typeof(Optional<Utf8Span>);
        if (!isOptional && type != typeof(Utf8Span))
            return ScalarValues.Next(type, _random, current);
        if (isOptional && _random.Next(4) == 0)
            return null;
        return _random.Next(3) == 0 ? JoinedPieces() : _texts.Next().ToArray();
    }

    private byte[] JoinedPieces()
    {
        var text = new List<byte>();
        for (var count = _random.Next(4); count > 0; count--)
            text.AddRange(_pieces[_random.Next(_pieces.Length)]);
        return [.. text];
    }
}

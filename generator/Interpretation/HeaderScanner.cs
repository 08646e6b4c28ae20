namespace ArticleSchema.Generator.Interpretation;

/// <summary>Walks the headers at the start of a text, each line once: the runtime's structure of that name.</summary>
/// <param name="text">The headers and what follows.</param>
/// <param name="syntax">What headers look like.</param>
internal sealed class HeaderScanner(Window text, HeaderSyntax syntax)
{
    private const byte LineFeed = (byte)'\n';

    /// <summary>The line, or lines, of the header.</summary>
    public Window Line { get; private set; }

    /// <summary>The place of the header in the article.</summary>
    public int Start => Line.Start;

    /// <summary>The place at which the headers end so far.</summary>
    public int End { get; private set; } = text.Start;

    /// <summary>The name of the header.</summary>
    public Window Name { get; private set; }

    /// <summary>The value, without blanks and tabs around it.</summary>
    public Window Value { get; private set; }

    /// <summary>Goes to the next header, if the next line is one.</summary>
    public bool MoveNext()
    {
        End += syntax.MatchIgnored(text.From(End - text.Start).Bytes);
        var rest = text.From(End - text.Start);
        var nameLength = syntax.MatchName(rest.Bytes);
        if (nameLength < 0)
            return false;

        var valueStart = nameLength + syntax.NameEndLength;
        var end = EndOfLines(rest, valueStart);
        Line = rest.First(end);
        Name = rest.First(nameLength);
        Value = WithoutLineEnd(Line.From(valueStart)).Trim(" \t");
        End += end;
        return true;
    }

    private int EndOfLines(Window rest, int start)
    {
        // What is passed over belongs to the value where a line that goes on with it follows.
        int end;
        var next = start;
        do
        {
            var lineFeed = rest.From(next).Bytes.IndexOf(LineFeed);
            end = lineFeed < 0 ? rest.Length : next + lineFeed + 1;
            next = end + syntax.MatchIgnored(rest.From(end).Bytes);
        }
        while (syntax.GoesOn(rest.From(next).Bytes));
        return end;
    }

    private static Window WithoutLineEnd(Window value)
    {
        if (value.IsEmpty || value[value.Length - 1] != LineFeed)
            return value;
        value = value.First(value.Length - 1);
        return !value.IsEmpty && value[value.Length - 1] == (byte)'\r' ? value.First(value.Length - 1) : value;
    }
}

using System.CommandLine;
using ArticleSchema.Newswire.Articles;

namespace ArticleSchema.Newswire.CommandLine;

/// <summary>The command <c>formats</c>.</summary>
internal sealed class FormatsCommand : Command
{
    private readonly IReadOnlyList<WireFormat> _formats;
    private readonly Terminal _terminal;

    /// <summary>The command <c>formats</c>.</summary>
    /// <param name="formats">The formats to list.</param>
    /// <param name="terminal">Where the list goes.</param>
    public FormatsCommand(IReadOnlyList<WireFormat> formats, Terminal terminal)
        : base("formats", "Lists the built-in formats, each with its grammar (EBNF, ISO/IEC 14977)")
    {
        _formats = formats;
        _terminal = terminal;
        SetAction(_ => List());
    }

    private void List()
    {
        foreach (var format in _formats)
        {
            _terminal.WriteLine($"{format.Name}: {format.Description}");
            foreach (var line in format.Grammar.TrimEnd().EnumerateLines())
                _terminal.WriteLine(line.IsEmpty ? "" : $"    {line}");
        }
    }
}

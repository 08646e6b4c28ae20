using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ArticleSchema.Newswire.CommandLine;

/// <summary>The library's help and what it has no place for: examples, errors and exit codes.</summary>
/// <param name="help">The library's help.</param>
internal sealed class HelpWithNotes(HelpAction help) : SynchronousCommandLineAction
{
    private const string Notes = """
        Examples:
          newswire parse story.txt
          newswire parse --format iptc7901 wire/*.iptc > messages.jsonl
          newswire parse --as ninjs wire/*.iptc > messages.ninjs.jsonl
          newswire write --format iptc7901 messages/*.json > wire.iptc
          unzip -p wire.zip story.txt | newswire parse -
          newswire roundtrip wire/*.txt

        Formats:
          Without --format, an article is read in the first format that accepts it, in the order of 'newswire formats'; a note on
          standard error says which. The last ones accept any text.

        Errors:
          One line each on standard error, PATH:LINE:COLUMN: error CODE: message. The other files are still done.

        Exit codes:
          0  All is well
          1  Some file was refused, was not readable or differs after the round trip
          2  The command line was not understood
        """;

    /// <summary>Writes the help.</summary>
    /// <param name="parseResult">The command line that asked for it.</param>
    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.WriteLine(Notes);
        return exitCode;
    }
}

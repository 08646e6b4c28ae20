using System.Text.RegularExpressions;
using ArticleSchema.Docs.Tests;

namespace ArticleSchema.Package.Tests;

/// <summary>Does what a page says, block by block, and nothing else: a reader who thinks nothing.</summary>
/// <remarks>A block of C# is the file that its first line names, a diff a change that is tried and taken back. Commands succeed unless
/// they are followed by <c># fails</c>. Text is what the last command printed, JSON what is in the file that was made last by moving
/// it.</remarks>
/// <param name="workplace">Where commands are run.</param>
/// <param name="folder">The folder to begin in, an empty one.</param>
internal sealed partial class Walk(Workplace workplace, string folder)
{
    private const string Fails = "# fails";

    private string _folder = folder;
    private string _printed = "";
    private string _moved = "";
    private Action _takeBack = () => { };

    public void Do(FencedBlock block)
    {
        switch (block.Language)
        {
            case "csharp":
                File.WriteAllText(Here(FileName().Match(block.Text).Value), block.Text);
                break;
            case "diff":
                Try(block);
                break;
            case "shell":
                foreach (var line in block.Text.Split('\n'))
                    Run(line);
                _takeBack();
                _takeBack = () => { };
                break;
            case "text":
                Assert.Equal(block.Text, _printed);
                break;
            case "json":
                Assert.Equal(block.Text, File.ReadAllText(_moved));
                break;
            default:
                Assert.Fail($"{block.Page}:{block.Line}: nobody knows what to do with {block.Language}");
                break;
        }
    }

    private string Here(string file) => Path.Combine(_folder, file);

    private void Try(FencedBlock change)
    {
        var lines = change.Text.Split('\n');
        var (before, after) = (TextOf(lines, '-'), TextOf(lines, '+'));
        var file = Directory.EnumerateFiles(_folder, "*.cs").Single(file => File.ReadAllText(file).Contains(before, StringComparison.Ordinal));
        var text = File.ReadAllText(file);
        File.WriteAllText(file, text.Replace(before, after, StringComparison.Ordinal));
        _takeBack = () => File.WriteAllText(file, text);
    }

    private static string TextOf(IEnumerable<string> lines, char sign) =>
        string.Join('\n', lines.Where(line => line.StartsWith(sign)).Select(line => line[1..]));

    private void Run(string line)
    {
        var mayFail = line.EndsWith(Fails, StringComparison.Ordinal);
        switch ((mayFail ? line[..^Fails.Length] : line).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            case ["cd", var target]:
                _folder = Path.GetFullPath(Here(target));
                break;
            case ["rm", var file]:
                File.Delete(Here(file));
                break;
            case ["mv", var from, var to]:
                _moved = Here(to);
                File.Move(Here(from), _moved);
                break;
            case ["dotnet", "add", "package", "Verify.Xunit"]:
                StandIn.ForVerify(_folder);
                break;
            case ["dotnet", .. var arguments]:
                var output = workplace.Run(_folder, arguments).Expect(exitCode: mayFail ? 1 : 0);
                _printed = mayFail ? ErrorsIn(output.Text) : output.Text.TrimEnd('\n');
                break;
            case var words:
                Assert.Fail($"nobody knows how to do {string.Join(' ', words)}");
                break;
        }
    }

    /// <summary>What the compiler says, without the folder, the help link and the project.</summary>
    private static string ErrorsIn(string output) =>
        string.Join('\n', Error().Matches(output).Select(match => $"{match.Groups["place"]}{match.Groups["message"]}").Distinct());

    [GeneratedRegex(@"(?<=^// )\S+\.cs")]
    private static partial Regex FileName();

    [GeneratedRegex(@"(?<place>[^/\\\n]+\([0-9,]+\): )(?<message>error .*?)( \(https?:\S*\))? \[[^\[\]]*\]$", RegexOptions.Multiline)]
    private static partial Regex Error();
}

using System.Text;

namespace ArticleSchema.Docs.Tests;

/// <summary>What the pages show is what happens.</summary>
public class ExampleTests
{
    private const int BufferLength = 256;

    /// <summary>Title of the section, page, line. If there are none, the test fails.</summary>
    public static TheoryData<string, string, int> Places
    {
        get
        {
            var places = new TheoryData<string, string, int>();
            foreach (var example in Pages.Examples)
                places.Add(example.Given.Title, example.Given.Page, example.Given.Line);
            return places;
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task AnExampleHolds(string section, string page, int line)
    {
        var example = Pages.Examples.Single(example => example.Given.Page == page && example.Given.Line == line);
        var shown = example.Outcome;

        var actual = ControlPicture.Show(await OutcomeOf(example));

        Assert.True(
            actual == shown.Text,
            $"{shown.Page}:{shown.Line}: section '{section}'\nthe page shows:\n{shown.Text}\nit is:\n{actual}");
    }

    private static async Task<string> OutcomeOf(Example example)
    {
        var compiled = await CompiledPages.Get(example.Definition);
        var method = CSharpSource.MethodOf(example);
        return example.Kind switch
        {
            ExampleKind.Definition => compiled.Refusal,
            ExampleKind.Trap => compiled.TrapsIn(example.Given),
            ExampleKind.Input => compiled.Run(method, Encoding.UTF8.GetBytes(ControlPicture.ToCharacters(example.Given.Text))),
            _ => WithoutLastLineFeed(compiled.Run(method, new byte[BufferLength])),
        };
    }

    private static string WithoutLastLineFeed(string printed) => printed.EndsWith('\n') ? printed[..^1] : printed;
}

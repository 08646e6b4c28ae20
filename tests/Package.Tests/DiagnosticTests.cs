using System.Text.RegularExpressions;

namespace ArticleSchema.Package.Tests;

/// <summary>A program with mistakes takes the package.</summary>
[Collection(WorkplaceTests.Name)]
public partial class DiagnosticTests(Workplace workplace)
{
    [Fact]
    public void EachMistakeIsShownWhereItStandsAndNothingElseIs()
    {
        var folder = workplace.Copy("Broken");

        var build = workplace.Run(folder, "build").Expect(exitCode: 1);

        Assert.Equal(
            [
                "Departure.cs(11,36): error AS202",
                "Departure.cs(6,34): error AS201",
                "Tide.cs(16,9): warning AS601",
                "samples/flood.txt(2,1): error AS501",
            ],
            Diagnostics().Matches(build.Text.Replace(folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal))
                .Select(match => match.Value)
                .Distinct()
                .Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"^\S+\([0-9,]+\): \w+ \w+(?=:)", RegexOptions.Multiline)]
    private static partial Regex Diagnostics();
}

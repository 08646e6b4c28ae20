namespace ArticleSchema.Package.Tests;

/// <summary>A program with formats of its own, in which warnings are errors, takes the package.</summary>
[Collection(WorkplaceTests.Name)]
public class ConsumerTests(Workplace workplace, ConsumerTests.Program program) : IClassFixture<ConsumerTests.Program>
{
    // In bytes, on Linux, where a program that does nothing takes 1.27 million, and this one 1.81.
    private const long SmallestProgram = 1_700_000;
    private const long LargestProgram = 1_900_000;

    private const string Warning = "warning ";

    private const string Printed =
        """
        German Bight: 8
        remark: Showers, rough sea.
        {"number":7,"until":"28.02.2026 18:00","areas":[{"kind":"wind","name":"German Bight","direction":"NorthWest","force":8,"gusts":9},{"kind":"remark","text":"Showers, rough sea."}],"signOff":["ao","wd"]}
        written as it was read: True
        10
        1:18: error InvalidValue: GaleWarning.Number: expected a number that fits int
        2
        True

        """;

    [Fact]
    public void ItIsBuiltWithoutAWarning() => Assert.DoesNotContain(Warning, program.Build.Text, StringComparison.Ordinal);

    [Fact]
    public void ItRuns() =>
        Assert.Equal(Printed, workplace.Run(program.Folder, program.Assembly).Expect().Text);

    [Fact]
    public void WhatIsGeneratedCanBeRead()
    {
        var files = Directory.EnumerateFiles(Path.Combine(program.Folder, "generated"), "*.cs", SearchOption.AllDirectories);

        Assert.Equal(
            ["Wire.Area.g.cs", "Wire.GaleWarning.g.cs", "Wire.Notice.g.cs", "Wire.Wind.g.cs"],
            files.Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [NativeFact]
    public void ItIsMachineCode()
    {
        var published = workplace.Run(program.Folder, "publish", "--no-build", "-c", "Release", "-o", "native").Expect();
        var executable = Path.Combine(program.Folder, "native", OperatingSystem.IsWindows() ? "Wire.exe" : "Wire");

        Assert.DoesNotContain(Warning, published.Text, StringComparison.Ordinal);
        Assert.Equal(Printed, Command.Run(executable, program.Folder, new Dictionary<string, string>()).Expect().Text);
        if (OperatingSystem.IsLinux())
            Assert.InRange(new FileInfo(executable).Length, SmallestProgram, LargestProgram);
    }

    /// <summary>The program, built once.</summary>
    public sealed class Program
    {
        public Program(Workplace workplace)
        {
            Folder = workplace.Copy("Wire");
            Build = workplace.Run(Folder, "build", "-c", "Release").Expect();
        }

        /// <summary>Where its sources are.</summary>
        public string Folder { get; }

        /// <summary>What was said when it was built.</summary>
        internal CommandOutput Build { get; }

        /// <summary>What was built.</summary>
        public string Assembly =>
            Directory.EnumerateFiles(Path.Combine(Folder, "bin", "Release"), "Wire.dll", SearchOption.AllDirectories).Single();
    }
}

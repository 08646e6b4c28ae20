using System.Diagnostics;

namespace ArticleSchema.Package.Tests;

/// <summary>Runs programs.</summary>
internal static class Command
{
    /// <summary>Runs the command line of the SDK that runs these tests.</summary>
    /// <param name="directory">Where.</param>
    /// <param name="variables">What it finds in its environment beside what these tests do.</param>
    /// <param name="arguments">The command.</param>
    public static CommandOutput RunDotNet(
        string directory, IReadOnlyDictionary<string, string> variables, params IEnumerable<string> arguments) =>
        Run(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", directory, variables, arguments);

    /// <summary>Runs a program to its end.</summary>
    /// <param name="program">The program.</param>
    /// <param name="directory">Where.</param>
    /// <param name="variables">What it finds in its environment beside what these tests do.</param>
    /// <param name="arguments">What is said to it.</param>
    public static CommandOutput Run(
        string program, string directory, IReadOnlyDictionary<string, string> variables, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        SetEnvironment(start.Environment, variables);

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output.ReplaceLineEndings("\n"), errors.Result.ReplaceLineEndings("\n"));
    }

    private static void SetEnvironment(IDictionary<string, string?> environment, IReadOnlyDictionary<string, string> variables)
    {
        // The tests run within the SDK's own build engine, which must not hand its state down to another one.
        foreach (var name in environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToList())
            environment.Remove(name);
        // Nothing that it starts outlives it.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["MSBUILDTERMINALLOGGER"] = "off";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "true";
        foreach (var (name, value) in variables)
            environment[name] = value;
    }
}

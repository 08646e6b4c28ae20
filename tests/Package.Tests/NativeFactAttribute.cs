namespace ArticleSchema.Package.Tests;

/// <summary>A test that compiles to machine code; skipped, visibly, where there is no linker.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeFactAttribute : FactAttribute
{
    private static readonly string[] _linkers = ["clang", "gcc"];

    public NativeFactAttribute()
    {
        // On Windows the linker is in no path; the SDK finds it.
        if (!OperatingSystem.IsWindows() && !_linkers.Any(IsInPath))
            Skip = "There is neither clang nor gcc to link with.";
    }

    private static bool IsInPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));
}

using System.Runtime.CompilerServices;

namespace ArticleSchema.Formats.Tests;

/// <summary>Where articles are: those of the repository, and third-party ones that may lie beside it.</summary>
internal static class Repository
{
    /// <summary>The reference story; somebody else's text, so it is not in the repository.</summary>
    public static string Seed => Path.Combine(Root, "../shared/wire/dpa-afx/seed.txt");

    /// <summary>Real messages of a format; somebody else's texts, so they are not in the repository.</summary>
    public static string Messages(string format) => Path.Combine(Root, "../shared/wire", format);

    private static string Root => Path.GetFullPath(Path.Combine(Here(), "../.."));

    /// <summary>The articles of the repository in a format.</summary>
    public static IEnumerable<string> Articles(string format) =>
        Directory.EnumerateFiles(Path.Combine(Root, "samples/articles", format), "*.txt").Order(StringComparer.Ordinal);

    /// <summary>An article of the repository.</summary>
    public static string Article(string format, string name) => Path.Combine(Root, "samples/articles", format, name + ".txt");

    /// <summary>The sources in a folder and those below.</summary>
    public static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin"))
            .Order(StringComparer.Ordinal);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}

/// <summary>A test on the reference story; skipped, visibly, where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SeedFactAttribute : FactAttribute
{
    public SeedFactAttribute()
    {
        if (!File.Exists(Repository.Seed))
            Skip = "The reference story is not beside the repository.";
    }
}

/// <summary>A test on real messages; skipped, visibly, where those are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MessagesFactAttribute : FactAttribute
{
    public MessagesFactAttribute(string format)
    {
        if (!Directory.Exists(Repository.Messages(format)))
            Skip = $"Messages of {format} are not beside the repository.";
    }
}

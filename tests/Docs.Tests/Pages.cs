namespace ArticleSchema.Docs.Tests;

/// <summary>The pages of the documentation, found from where the tests run.</summary>
internal static class Pages
{
    private const string RootMarker = "Directory.Packages.props";

    private static string Folder { get; } = FindFolder();

    /// <summary>The examples of all pages.</summary>
    public static IReadOnlyList<Example> Examples { get; } =
        [.. Directory.GetFiles(Folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(ReadExamples)];

    private static IEnumerable<Example> ReadExamples(string path)
    {
        var page = "docs/" + Path.GetRelativePath(Folder, path).Replace('\\', '/');
        return ExampleReader.Read(MarkdownReader.Read(page, File.ReadAllLines(path)));
    }

    private static string FindFolder()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, RootMarker)))
            directory = directory.Parent;
        return directory is null
            ? throw new InvalidOperationException($"No {RootMarker} above {AppContext.BaseDirectory}.")
            : Path.Combine(directory.FullName, "docs");
    }
}

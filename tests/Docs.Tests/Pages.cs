namespace ArticleSchema.Docs.Tests;

/// <summary>The pages of the documentation, found from where the tests run.</summary>
internal static class Pages
{
    private const string RootMarker = "Directory.Packages.props";

    private static readonly string _root = FindRoot();

    /// <summary>The page that everybody reads first.</summary>
    public const string Readme = "README.md";

    /// <summary>The examples of all pages.</summary>
    public static IReadOnlyList<Example> Examples { get; } =
        [.. In("docs").Prepend(Readme).SelectMany(page => ExampleReader.Read(MarkdownReader.Read(page, Read(page))))];

    /// <summary>The pages in a folder and in those within it, as the repository names them.</summary>
    public static IEnumerable<string> In(string folder) =>
        Directory.GetFiles(Path.Combine(_root, folder), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(_root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    /// <summary>The lines of a page.</summary>
    public static string[] Read(string page) => File.ReadAllLines(Path.Combine(_root, page));

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, RootMarker)))
            directory = directory.Parent;
        return directory is null
            ? throw new InvalidOperationException($"No {RootMarker} above {AppContext.BaseDirectory}.")
            : directory.FullName;
    }
}

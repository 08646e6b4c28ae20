namespace ArticleSchema.Newswire.Tests.Support;

/// <summary>Files of the repository, found from where the tests run.</summary>
internal static class RepositoryFiles
{
    private const string RootMarker = "Directory.Packages.props";

    private static readonly string _root = FindRoot();

    /// <summary>The stories of dpa-AFX among the sample articles.</summary>
    public static string[] Articles { get; } = ArticlesOf("dpa-afx");

    /// <summary>A story that is not ours to distribute: on some machines it lies beside the repository.</summary>
    public static string SharedStory { get; } =
        Path.GetFullPath(Path.Combine(_root, "..", "shared", "wire", "dpa-afx", "seed.txt"));

    /// <summary>The sample articles in a format.</summary>
    /// <param name="format">The name of the format.</param>
    public static string[] ArticlesOf(string format) =>
        [.. Directory.GetFiles(Path.Combine(_root, "samples", "articles", format), "*.txt").Order(StringComparer.Ordinal)];

    /// <summary>A story of dpa-AFX.</summary>
    /// <param name="name">The name of the file without its extension.</param>
    public static string Article(string name) => Articles.Single(path => Path.GetFileNameWithoutExtension(path) == name);

    /// <summary>All sample articles, each with the name of its format.</summary>
    public static IEnumerable<(string Path, string Format)> ArticlesOfAllFormats() =>
        from folder in Directory.GetDirectories(Path.Combine(_root, "samples", "articles"))
        let name = Path.GetFileName(folder)
        from path in ArticlesOf(name)
        select (path, name == "dpa-afx-article" ? "dpa-afx" : name);

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, RootMarker)))
            directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException($"No {RootMarker} above {AppContext.BaseDirectory}.");
    }
}

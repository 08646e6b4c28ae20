namespace ArticleSchema.Newswire.Tests.Support;

/// <summary>Files of the repository, found from where the tests run.</summary>
internal static class RepositoryFiles
{
    private const string RootMarker = "Directory.Packages.props";

    private static readonly string _root = FindRoot();

    /// <summary>The sample articles, all of them.</summary>
    public static string[] Articles { get; } =
        [.. Directory.GetFiles(Path.Combine(_root, "samples", "articles", "dpa-afx"), "*.txt").Order(StringComparer.Ordinal)];

    /// <summary>A story that is not ours to distribute: on some machines it lies beside the repository.</summary>
    public static string SharedStory { get; } =
        Path.GetFullPath(Path.Combine(_root, "..", "shared", "wire", "dpa-afx", "seed.txt"));

    /// <summary>A sample article.</summary>
    /// <param name="name">The name of the file without its extension.</param>
    public static string Article(string name) => Articles.Single(path => Path.GetFileNameWithoutExtension(path) == name);

    private static string FindRoot()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, RootMarker)))
            directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException($"No {RootMarker} above {AppContext.BaseDirectory}.");
    }
}

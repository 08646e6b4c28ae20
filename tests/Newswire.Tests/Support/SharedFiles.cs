namespace ArticleSchema.Newswire.Tests.Support;

/// <summary>What is not ours to distribute: on some machines it lies beside the repository.</summary>
internal static class SharedFiles
{
    private static readonly string _wire = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(RepositoryFiles.SharedStory)!, ".."));

    /// <summary>The schema of ninjs 3.1.</summary>
    public static string NinjsSchema => Path.Combine(_wire, "ninjs", "ninjs-schema_3.1.json");

    /// <summary>The real messages, each with the format that it is to be read in.</summary>
    public static IEnumerable<(string Path, string Format)> Messages() =>
        [
            .. FilesOf("iptc7901", "iptc7901"),
            .. FilesOf("anpa1312", "anpa1312"),
            .. FilesOf("dpa", "dpa-afx"),
            .. FilesOf("dpa-afx", "dpa-afx"),
        ];

    /// <summary>The files in a folder of messages.</summary>
    /// <param name="folder">The folder.</param>
    public static string[] FilesOf(string folder) => [.. Directory.GetFiles(Path.Combine(_wire, folder)).Order(StringComparer.Ordinal)];

    private static IEnumerable<(string Path, string Format)> FilesOf(string folder, string format) =>
        FilesOf(folder).Select(path => (path, format));
}

/// <summary>A test on the schema of ninjs; skipped, visibly, where that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class NinjsSchemaFactAttribute : FactAttribute
{
    public NinjsSchemaFactAttribute()
    {
        if (!File.Exists(SharedFiles.NinjsSchema))
            Skip = "The schema of ninjs is not beside the repository.";
    }
}

namespace ArticleSchema.Package.Tests;

/// <summary>A folder outside the repository, where the package has been put for strangers to use.</summary>
/// <remarks>Packages come from where the machine gets them, and ours from the folder it was packed to. They go into a folder of
/// this place's own, so that no cache has an older one; what the machine has already is looked for in its folder.</remarks>
public sealed class Workplace : IDisposable
{
    private const string Configuration =
        """
        <configuration>
          <packageSources>
            <add key="packed" value="feed" />
          </packageSources>
        </configuration>
        """;

    private readonly string _root = Directory.CreateTempSubdirectory("ArticleSchema.").FullName;
    private readonly Dictionary<string, string> _variables;

    public Workplace()
    {
        File.WriteAllText(Path.Combine(_root, "nuget.config"), Configuration);
        _variables = new()
        {
            ["ArticleSchemaVersion"] = Version,
            ["NUGET_PACKAGES"] = Folder("packages"),
        };
        if (Directory.Exists(Repository.MachinePackages))
            _variables["NUGET_FALLBACK_PACKAGES"] = Repository.MachinePackages;

        string[] pack = ["pack", "runtime", "--no-build", "-c", Repository.BuildConfiguration, "-o", Feed, $"-p:Version={Version}"];
        Command.RunDotNet(Repository.Root, new Dictionary<string, string>(), pack).Expect();
    }

    /// <summary>A version that no machine has seen before.</summary>
    public string Version { get; } = $"0.0.0-t{DateTime.UtcNow:yyyyMMddHHmmssfff}";

    /// <summary>The folder that the package is in.</summary>
    public string Feed => Path.Combine(_root, "feed");

    /// <summary>Puts the sources of a consumer here.</summary>
    /// <param name="name">Its folder in <c>Consumers</c>.</param>
    /// <returns>Its folder here.</returns>
    public string Copy(string name)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Consumers", name);
        var target = Folder(name);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return target;
    }

    /// <summary>A folder here, made if there is none.</summary>
    /// <param name="name">Its name.</param>
    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;

    /// <summary>Runs a command of the SDK.</summary>
    /// <param name="directory">Where.</param>
    /// <param name="arguments">The command.</param>
    internal CommandOutput Run(string directory, params IEnumerable<string> arguments) =>
        Command.RunDotNet(directory, _variables, arguments);

    /// <summary>Clears up.</summary>
    public void Dispose() => Directory.Delete(_root, recursive: true);
}

/// <summary>The tests that use one workplace, in turn: each keeps the processors busy.</summary>
[CollectionDefinition(Name)]
public sealed class WorkplaceTests : ICollectionFixture<Workplace>
{
    public const string Name = "Workplace";
}

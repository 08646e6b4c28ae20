namespace ArticleSchema.Package.Tests;

/// <summary>Takes the place of packages that not each registry has.</summary>
internal static class StandIn
{
    private static readonly string[] _assemblies = ["Snapshots", "DiffEngine", "EmptyFiles"];

    /// <summary>Gives a project the part of Verify's API that the tests of this repository use, too.</summary>
    /// <param name="folder">The project's.</param>
    public static void ForVerify(string folder)
    {
        var references = _assemblies.Select(name => $"""<Reference Include="{Path.Combine(AppContext.BaseDirectory, name)}.dll" />""");
        File.WriteAllText(
            Path.Combine(folder, "Directory.Build.targets"),
            $"<Project><ItemGroup>{string.Concat(references)}</ItemGroup></Project>");
    }
}

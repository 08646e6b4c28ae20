using System.Text;

namespace ArticleSchema.Newswire.Tests.Support;

/// <summary>A directory for the files of a test, gone after it.</summary>
public sealed class TemporaryDirectory : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("newswire-");

    public string FullName => _directory.FullName;

    public string PathOf(string name) => Path.Combine(FullName, name);

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, ReadOnlySpan<byte> bytes)
    {
        var path = PathOf(name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => _directory.Delete(recursive: true);
}

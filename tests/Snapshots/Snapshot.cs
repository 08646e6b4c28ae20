using System.Text;
using DiffEngine;

namespace VerifyXunit;

/// <summary>The received and the verified file of one test.</summary>
internal sealed class Snapshot(string directory, string name, string extension)
{
    public string ReceivedPath { get; } = Path.Combine(directory, $"{name}.received.{extension}");

    public string VerifiedPath { get; } = Path.Combine(directory, $"{name}.verified.{extension}");

    /// <summary>Compares a text with the verified file, and keeps the received file only of one that differs.</summary>
    /// <exception cref="VerifyException">The text differs from the verified file, or there is none.</exception>
    public async Task CompareAsync(string text)
    {
        var received = WithLineFeeds(text);
        // Reading skips a byte order mark.
        var verified = File.Exists(VerifiedPath) ? WithLineFeeds(await File.ReadAllTextAsync(VerifiedPath)) : null;
        if (received == verified)
        {
            File.Delete(ReceivedPath);
            DiffRunner.Kill(ReceivedPath, VerifiedPath);
            return;
        }

        // Encoding.UTF8 writes a byte order mark, as Verify does.
        await File.WriteAllTextAsync(ReceivedPath, received, Encoding.UTF8);
        // Does nothing on build servers. May create an empty verified file, for tools that need one.
        await DiffRunner.LaunchAsync(ReceivedPath, VerifiedPath, Encoding.UTF8);
        throw new VerifyException(Mismatch.Describe(this, received, verified));
    }

    // Not ReplaceLineEndings: form feeds and Unicode's line separators are content.
    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n").Replace('\r', '\n');
}

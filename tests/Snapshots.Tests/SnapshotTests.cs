using System.Text;
using DiffEngine;
using Xunit;

namespace VerifyXunit;

public sealed class SnapshotTests : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory();
    private readonly Snapshot _snapshot;

    public SnapshotTests()
    {
        // The files here are gone before a developer could look at them.
        DiffRunner.Disabled = true;
        DiffRunner.TrayDisabled = true;
        _snapshot = new Snapshot(_directory.FullName, "Class.Method", "txt");
    }

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public async Task EqualTextPassesAndRemovesReceivedFile()
    {
        File.WriteAllText(_snapshot.VerifiedPath, "one\ntwo", Encoding.UTF8);
        File.WriteAllText(_snapshot.ReceivedPath, "of an earlier run");

        await _snapshot.CompareAsync("one\ntwo");

        Assert.False(File.Exists(_snapshot.ReceivedPath));
    }

    [Fact]
    public async Task DifferentTextFailsAndLeavesReceivedFile()
    {
        File.WriteAllText(_snapshot.VerifiedPath, "one\ntwo\nthree");

        var error = await Assert.ThrowsAsync<VerifyException>(() => _snapshot.CompareAsync("one\r\n2\r\nthree"));

        Assert.Contains(_snapshot.ReceivedPath, error.Message, StringComparison.Ordinal);
        Assert.Contains(_snapshot.VerifiedPath, error.Message, StringComparison.Ordinal);
        Assert.Contains("line 2:\n  received: \"2\"\n  verified: \"two\"\n", error.Message, StringComparison.Ordinal);
        Assert.Equal([.. Encoding.UTF8.Preamble, .. "one\n2\nthree"u8], File.ReadAllBytes(_snapshot.ReceivedPath));
    }

    [Fact]
    public async Task TrailingLineFeedIsADifference()
    {
        File.WriteAllText(_snapshot.VerifiedPath, "one\n");

        var error = await Assert.ThrowsAsync<VerifyException>(() => _snapshot.CompareAsync("one"));

        Assert.Contains("line 2:\n  received: (the text has ended)\n  verified: \"\"\n", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingVerifiedFileFails()
    {
        // By way of Verifier, which names the files after the caller.
        var source = Path.Combine(_directory.FullName, "Class.cs");
        var received = Path.Combine(_directory.FullName, $"Class.{nameof(MissingVerifiedFileFails)}.received.txt");

        await Assert.ThrowsAsync<VerifyException>(() => Verifier.Verify("one", sourceFile: source));

        Assert.Equal("one", File.ReadAllText(received));
    }

    [Fact]
    public async Task CarriageReturnsInVerifiedFileAreTolerated()
    {
        File.WriteAllText(_snapshot.VerifiedPath, "one\r\ntwo");

        await _snapshot.CompareAsync("one\ntwo");
    }
}

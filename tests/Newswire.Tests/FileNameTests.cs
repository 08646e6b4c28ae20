using System.Runtime.Versioning;
using ArticleSchema.Newswire.Tests.Support;

namespace ArticleSchema.Newswire.Tests;

public sealed class FileNameTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    [Fact]
    public void MissingFileIsAnError() =>
        AssertNotReadable(_directory.PathOf("missing.txt"), "there is no such file");

    [Fact]
    public void FileInAMissingDirectoryIsAnError() =>
        AssertNotReadable(Path.Combine(_directory.PathOf("missing"), "story.txt"), "there is no such file");

    [Fact]
    public void DirectoryIsAnError() =>
        AssertNotReadable(_directory.FullName, "it is a directory");

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void WhatCannotBeANameIsAnError(string path) =>
        AssertNotReadable(path, "this cannot be the name of a file");

    [FilePermissionFact]
    [UnsupportedOSPlatform("windows")]
    public void FileWithoutPermissionIsAnError()
    {
        var path = _directory.Write("secret.txt", "");
        File.SetUnixFileMode(path, UnixFileMode.None);

        AssertNotReadable(path, "access is denied");
    }

    [Fact]
    public void NameMayLookLikeAnOptionAfterTwoHyphens() =>
        AssertNotReadable("--bogus", "there is no such file", "--");

    [Fact]
    public void NameMayBeginWithTheSignOfAResponseFile() =>
        AssertNotReadable("@missing.txt", "there is no such file");

    public void Dispose() => _directory.Dispose();

    /// <summary>The file is an error, and the article after it is done.</summary>
    private static void AssertNotReadable(string path, string reason, params string[] before)
    {
        var run = ToolRun.Of(["parse", "--format", "dpa-afx", .. before, path, RepositoryFiles.Article("wien-orgelbau")]);

        Assert.Equal([$"{path}:1:1: error FileNotReadable: {reason}"], run.ErrorLines);
        Assert.Single(run.OutputLines);
        Assert.Equal(1, run.ExitCode);
    }
}

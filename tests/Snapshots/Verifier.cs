using System.Runtime.CompilerServices;

namespace VerifyXunit;

/// <summary>
/// Compares texts with the verified files beside the test sources. Calls that pass a text, and perhaps an
/// extension, mean the same to the class of this name in Verify.Xunit.
/// </summary>
public static class Verifier
{
    /// <summary>
    /// Compares a text with <c>Class.Method.verified.extension</c>. Leaves the text in
    /// <c>Class.Method.received.extension</c> when they differ, and removes that file when they agree.
    /// </summary>
    /// <remarks>
    /// To be called once in a test, by the test method itself, and not in theories: the caller's file and
    /// member name the snapshot. A file holds one test class, which has the file's name.
    /// </remarks>
    /// <param name="target">The text. Not empty: no verified file could be told from a missing one.</param>
    /// <param name="extension">The extension of both files, without a dot.</param>
    /// <param name="sourceFile">The test's source file, filled in by the compiler.</param>
    /// <param name="method">The test method, filled in by the compiler.</param>
    /// <returns>A task that ends when the text is compared.</returns>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    /// <exception cref="VerifyException">The text differs from the verified file, or there is none.</exception>
    public static Task Verify(
        string target,
        string extension = "txt",
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(target);
        var directory = Path.GetDirectoryName(sourceFile) ?? "";
        var name = $"{Path.GetFileNameWithoutExtension(sourceFile)}.{method}";
        return new Snapshot(directory, name, extension).CompareAsync(target);
    }
}

namespace ArticleSchema.Newswire.Input;

/// <summary>The ways in which a file cannot be read, in words.</summary>
internal static class FileFailure
{
    /// <summary>Whether an exception is about the file and not about this program.</summary>
    /// <param name="failure">The exception.</param>
    public static bool IsOne(Exception failure) =>
        failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    /// <summary>Why the file cannot be read. Short: the line that it becomes part of names the file.</summary>
    /// <param name="failure">What opening or reading the file threw.</param>
    /// <param name="path">The name of the file.</param>
    public static string Describe(Exception failure, string path) => failure switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file",
        UnauthorizedAccessException when Directory.Exists(path) => "it is a directory",
        UnauthorizedAccessException => "access is denied",
        ArgumentException => "this cannot be the name of a file",
        _ => failure.Message,
    };
}

using System.Text.Json;
using ArticleSchema.Newswire.Articles;

namespace ArticleSchema.Newswire;

/// <summary>Errors and notes as compilers print them, <c>PATH:LINE:COLUMN: error CODE: message</c>: editors jump to the place.</summary>
/// <param name="writer">Takes the lines.</param>
internal sealed class ErrorLines(TextWriter writer)
{
    /// <summary>A text is not an article of its format.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="error">Why, and where.</param>
    public void Refused(string path, ArticleError error) => writer.WriteLine($"{path}:{error}");

    /// <summary>No error: nobody said which format a text has, and this is the one that it is read in.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="format">The format.</param>
    public void Detected(string path, WireFormat format) => writer.WriteLine($"{path}: note: read as {format}");

    /// <summary>A file cannot be read; there is no place in it to name but its start.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="reason">Why, in words.</param>
    public void NotReadable(string path, string reason) => writer.WriteLine($"{path}:1:1: error FileNotReadable: {reason}");

    /// <summary>A text is not JSON.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="failure">Why, and where.</param>
    public void NotJson(string path, JsonException failure) =>
        writer.WriteLine(
            $"{path}:{failure.LineNumber + 1}:{failure.BytePositionInLine + 1}: error InvalidJson: it is no JSON object");

    /// <summary>A format has no article of the values of another one.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="format">The format.</param>
    /// <param name="error">Why.</param>
    public void NotWritable(string path, WireFormat format, ArticleError error) =>
        writer.WriteLine($"{path}:1:1: error {error.Code}: {format} cannot be written of it: {error.Message}");

    /// <summary>A format has no place for what is to be written.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="format">The format.</param>
    /// <param name="property">The property that would be lost, or changed.</param>
    public void NotCarried(string path, WireFormat format, string property) =>
        writer.WriteLine($"{path}:1:1: error NotCarried: {format} cannot carry \"{property}\" as it is");
}

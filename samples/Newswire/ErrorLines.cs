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
}

namespace VerifyXunit;

/// <summary>The words for a text that is not its verified file's.</summary>
internal static class Mismatch
{
    /// <summary>Names both files, the first line that differs, and the way to accept the received text.</summary>
    public static string Describe(Snapshot snapshot, string received, string? verified)
    {
        var difference = verified is null ? "There is no verified file." : FirstDifference(received, verified);
        return $"""
            The received text is not the verified one.
              received: {snapshot.ReceivedPath}
              verified: {snapshot.VerifiedPath}
            {difference}
            To accept the received text, rename the received file to the verified one.
            """;
    }

    private static string FirstDifference(string received, string verified)
    {
        var receivedLines = received.Split('\n');
        var verifiedLines = verified.Split('\n');
        var index = 0;
        while (LineAt(receivedLines, index) == LineAt(verifiedLines, index))
        {
            index++;
        }

        return $"""
            They differ first in line {index + 1}:
              received: {LineAt(receivedLines, index)}
              verified: {LineAt(verifiedLines, index)}
            """;
    }

    // In quotes, so that trailing blanks show, and so that no line can be taken for the end of the text.
    private static string LineAt(string[] lines, int index) =>
        index < lines.Length ? $"\"{lines[index]}\"" : "(the text has ended)";
}

namespace ArticleSchema.Newswire;

/// <summary>What the tool tells the shell.</summary>
internal enum ExitCode
{
    /// <summary>All is well.</summary>
    Success = 0,

    /// <summary>Some input was refused, was not readable or did not survive the round trip.</summary>
    Failure = 1,

    /// <summary>The command line was not understood; nothing was done.</summary>
    WrongUsage = 2,
}

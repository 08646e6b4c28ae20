namespace VerifyXunit;

/// <summary>Says that a text is not the one in its verified file, or that there is no such file.</summary>
/// <param name="message">Both paths, and the first line that differs.</param>
public sealed class VerifyException(string message) : Exception(message);

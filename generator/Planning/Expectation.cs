namespace ArticleSchema.Generator.Planning;

/// <summary>What is reported if a step fails.</summary>
/// <param name="Name">A name for it, unique in the format.</param>
/// <param name="Code">The error code, a member of the runtime's <c>ArticleErrorCode</c>.</param>
/// <param name="Member">The property concerned; empty if it is the text around them.</param>
/// <param name="Description">What is expected, in words.</param>
internal sealed record Expectation(string Name, string Code, string Member, string Description);

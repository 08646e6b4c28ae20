namespace ArticleSchema.Generator.Interpretation;

/// <summary>What the interpreter says of a text.</summary>
internal abstract record ReadResult;

/// <summary>The text is an article.</summary>
/// <param name="Article">The article.</param>
/// <param name="IsCertain">Whether no value was taken for one: the user's code may refuse it.</param>
internal sealed record Accepted(ReadArticle Article, bool IsCertain) : ReadResult;

/// <summary>The text is no article.</summary>
/// <param name="Error">Why, and where.</param>
/// <param name="IsCertain">Whether no value was taken for one: the user's code may refuse it, and the text there.</param>
internal sealed record Refused(ReadError Error, bool IsCertain) : ReadResult;

/// <summary>It depends on code that the compiler does not run, or on a format that it has no plan of, what the text is.</summary>
internal sealed record Unknown : ReadResult;

/// <summary>Why a text was refused, and where: the runtime's <c>ArticleError</c>.</summary>
/// <param name="Code">The error code, a member of <c>ArticleErrorCode</c>.</param>
/// <param name="Format">The name of the format's type.</param>
/// <param name="Member">The property concerned; empty if it is the text around them.</param>
/// <param name="Expected">What was expected, in words.</param>
/// <param name="Offset">The place in bytes.</param>
internal sealed record ReadError(string Code, string Format, string Member, string Expected, int Offset);

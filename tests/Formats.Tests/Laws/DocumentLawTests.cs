using Xunit.Abstractions;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>What is written of a document is read as the same document, or is not written.</summary>
public class DocumentLawTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(FormatTable.DocumentNames), MemberType = typeof(FormatTable))]
    public void WhatIsWrittenReadsBackEqual(string format) =>
        FormatTable.Find<DocumentFormat>(format).Keeps(new DocumentLaw(output));
}

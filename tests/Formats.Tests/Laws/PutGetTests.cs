using Xunit.Abstractions;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>What is written of any values is read as those values, or is not written.</summary>
public class PutGetTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(FormatTable.WritableViews), MemberType = typeof(FormatTable))]
    public void WhatIsWrittenReadsBack(string format) => FormatTable.Find<ViewFormat>(format).Keeps(new PutGetLaw(output));
}

using Xunit.Abstractions;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>What is read of any text is written back as it was.</summary>
public class GetPutTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(FormatTable.Views), MemberType = typeof(FormatTable))]
    public void WhatIsReadIsWrittenBack(string format) => FormatTable.Find<ViewFormat>(format).Keeps(new GetPutLaw(output));
}

using Xunit.Abstractions;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>An article with another value of one member differs in nothing else.</summary>
public class LensTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(FormatTable.WritableViews), MemberType = typeof(FormatTable))]
    public void WhatIsPutInChangesNothingElse(string format) => FormatTable.Find<ViewFormat>(format).Keeps(new LensLaw(output));
}

using ArticleSchema.Formats.Tests.Laws.Roles;
using Xunit.Abstractions;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>What is written of values by their roles has these values.</summary>
public class RoleLawTests(ITestOutputHelper output)
{
    [Theory]
    [MemberData(nameof(FormatTable.RoleViews), MemberType = typeof(FormatTable))]
    public void WhatIsWrittenOfRolesHasThem(string format) => FormatTable.Find<ViewFormat>(format).Keeps(new RoleLaw(output));
}

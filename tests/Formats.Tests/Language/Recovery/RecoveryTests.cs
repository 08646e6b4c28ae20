namespace ArticleSchema.Formats.Tests.Language.Recovery;

public class RecoveryTests
{
    private const string Right =
        """{"station":"Alder Bay","day":"2026-02-28","degrees":-4,"wind":12,"sky":"Cloudy","cover":7,"remarks":["Fog.","Ice."],"author":"ab","number":17}""";

    [Fact]
    public void AnArticleWithoutAMistakeIsReadAsEver() => Recovering.AssertRecovers<Bulletin>(
        "Alder Bay, 2026-02-28\n-4 degrees, 12\nCloudy (7/8)\nFog.\nIce.\n-- ab 017", Right);

    [Fact]
    public void AWrongValueIsLeftOut() => Recovering.AssertRecovers<Bulletin>(
        "Alder Bay, 2026-02-30\n-4 degrees, 12\nCloudy (7/8)\nFog.\nIce.\n-- ab 017",
        Right.Replace("2026-02-28", "0001-01-01"),
        "1:12 InvalidValue Bulletin.Day");

    [Fact]
    public void EachWrongValueIsReported() => Recovering.AssertRecovers<Bulletin>(
        "Alder Bay, yesterday\n200 degrees, 12\nCloudy (7/8)\nFog.\nIce.\n-- ab x17",
        """{"station":"Alder Bay","day":"0001-01-01","degrees":0,"wind":12,"sky":"Cloudy","cover":7,"remarks":["Fog.","Ice."],"author":"ab","number":0}""",
        "1:12 InvalidValue Bulletin.Day",
        "2:1 InvalidValue Bulletin.Degrees",
        "6:7 InvalidValue Bulletin.Number");

    [Fact]
    public void ATextThatIsMissingIsReportedOnceAndReadingGoesOnAtTheNextLine() => Recovering.AssertRecovers<Bulletin>(
        "Alder Bay 2026-02-28\n-4 degrees, 12\nCloudy (7/8)\nFog.\nIce.\n-- ab 017",
        Right.Replace("\"Alder Bay\",\"day\":\"2026-02-28\"", "\"\",\"day\":\"0001-01-01\""),
        "1:1 InvalidText Bulletin.Station");

    [Fact]
    public void ALineThatIsWrongFromItsStartDoesNotSpoilTheNextOne() => Recovering.AssertRecovers<Bulletin>(
        "Alder Bay, 2026-02-28\ncold, and windy\nCloudy (7/8)\nFog.\nIce.\n-- ab 017",
        Right.Replace("-4,\"wind\":12", "0,\"wind\":0"),
        "2:1 InvalidValue Bulletin.Degrees");

    [Fact]
    public void AnOptionalPartThatIsWrongIsReportedWhereItIs() => Recovering.AssertRecovers<Bulletin>(
        "Alder Bay, 2026-02-28\n-4 degrees, 12\nCloudy (x/8)\nFog.\nIce.\n-- ab 017",
        Right.Replace(":7,", ":null,"),
        "3:9 InvalidValue Bulletin.Cover");

    [Fact]
    public void WrongElementsAreLeftOutOfTheList() => Recovering.AssertRecovers<Bulletin>(
        "Alder Bay, 2026-02-28\n-4 degrees, 12\nCloudy (7/8)\n\nFog.\n?\nIce.\n!\n-- ab 017",
        Right,
        "4:1 InvalidText Bulletin.Remarks",
        "6:1 InvalidText Bulletin.Remarks",
        "8:1 InvalidText Bulletin.Remarks");

    [Fact]
    public void WrongArticlesAreLeftOutOfTheList() => Recovering.AssertRecovers<ResultTable>(
        "Results\nGulls - Herons 2:1\nTerns - Auks 0-0\nKites: Rails 1:1\nSwifts - Crows 3:300\nLarks - Robins 0:0",
        """{"title":"Results","games":[{"home":"Gulls","guest":"Herons","homeGoals":2,"guestGoals":1},{"home":"Larks","guest":"Robins","homeGoals":0,"guestGoals":0}]}""",
        "3:15 MissingText Game.HomeGoals",
        "4:6 MissingText Game.Home",
        "5:18 InvalidValue Game.GuestGoals");

    [Fact]
    public void AnElementCanBeWrongInItsPlace() => Recovering.AssertRecovers<Stairs>(
        "A=1\n-\n-\nB=2\nab",
        """{"steps":[{"kind":"price","symbol":"A","value":1},{"kind":"rule","text":"-"},{"kind":"word","text":"ab"}]}""",
        "3:1 NoBranch Step",
        "4:1 NoBranch Step");

    [Fact]
    public void WrongValuesAreLeftOutOfTheList() => Recovering.AssertRecovers<Sheet>(
        "1,x,300,4;short|much too long|fine",
        """{"numbers":[1,4],"texts":["short","fine"]}""",
        "1:3 InvalidValue Sheet.Numbers",
        "1:5 InvalidValue Sheet.Numbers",
        "1:17 InvalidText Sheet.Texts");

    [Fact]
    public void AListOfWrongElementsIsEmpty()
    {
        var table = ResultTable.Recover("Results\nnone"u8, new ArticleErrors());
        Assert.True(table.Games.IsEmpty);
        Assert.Equal(0, table.Games.Count());
        Assert.Equal("none", table.Games.ToString());
    }

    [Fact]
    public void AMemberThatIsAnArticleKeepsWhatIsGoodOfIt() => Recovering.AssertRecovers<Message>(
        "\u0001ab1234 4 many cc\n\u0002Text\n\u000331.12.2025",
        """{"header":{"service":"ab","serial":1234,"priority":"4","words":0,"code":null},"text":"Text","filed":"31.12.2025"}""",
        "1:11 InvalidValue Header.Words");

    [Fact]
    public void BehindTheRestReadingGoesOnFromTheEnd() => Recovering.AssertRecovers<Message>(
        "\u0001ab1234 4 17\n\u0002Text\n\u000331.13.2025",
        """{"header":{"service":"ab","serial":1234,"priority":"4","words":17,"code":null},"text":"Text","filed":"01.01.0001"}""",
        "3:2 InvalidValue Message.Filed");

    [Fact]
    public void NothingThatCanBeFoundLeavesTheRest() => Recovering.AssertRecovers<Message>(
        "Text",
        """{"header":{"service":"","serial":0,"priority":"","words":0,"code":null},"text":"Text","filed":"01.01.0001"}""",
        "1:1 MissingText Message.Header",
        "1:5 InvalidValue Message.Filed");

    [Fact]
    public void AChoiceWithoutABranchThatFitsIsAnError() => Recovering.AssertRecovers<Quote>(
        "AB=x", """{"kind":"price","symbol":"","value":0}""", "1:4 InvalidValue Price.Value");

    [Fact]
    public void WhatIsBehindTheEndIsReported() => Recovering.AssertRecovers<Price>(
        "AB=17!", """{"symbol":"AB","value":17}""", "1:6 UnexpectedText Price");

    [Fact]
    public void ARecoveredViewIsWrittenAsItWas()
    {
        var source = "Results\nGulls - Herons 2-1\nTerns - Auks 0:0"u8.ToArray();
        var table = ResultTable.Recover(source, new ArticleErrors());
        var copy = new byte[source.Length];
        Assert.True(table.TryFormat(copy, out var written));
        Assert.Equal(source, copy[..written]);
    }

    [Fact]
    public void MoreErrorsThanThereIsRoomForAreCounted()
    {
        var errors = new ArticleErrors(capacity: 2);
        ResultTable.Recover("Results\na\nb\nc\nd"u8, errors);
        Assert.Equal(4, errors.TotalCount);
        Assert.Equal([2, 3], errors.Select(error => error.Line));
        ResultTable.Recover("Results\nGulls - Herons 2:1"u8, errors);
        Assert.Empty(errors);
        Assert.Equal(0, errors.TotalCount);
    }

    [Fact]
    public void AViewAllocatesNothing()
    {
        var source = "Results\nGulls - Herons 2:1\nTerns - Auks 0-0\nx"u8.ToArray();
        var bulletin = "Alder Bay, yesterday\n200 degrees, 12\nRain\n?\nIce.\n-- ab x17"u8.ToArray();
        var errors = new ArticleErrors();
        Assert.Equal(0, Allocation.Of(() =>
        {
            var goals = Bulletin.Recover(bulletin, errors).Remarks.Count();
            foreach (var game in ResultTable.Recover(source, errors).Games)
                goals += game.HomeGoals;
            return errors.Count == 2 && goals > 0 ? null : throw new InvalidOperationException();
        }));
    }
}

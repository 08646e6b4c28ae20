using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleSchema.Formats.Tests.Language.Lists;

/// <summary>Lists of numbers, dates, members of enums and other values.</summary>
public class ValueListTests
{
    private const int Seed = 271;
    internal const string Text = "1, -2, 3: 01.02.2026/28.02.2026\nGMT\nmesz\n+ -_+# at 9:30,12:05#;1.50;-2|7\n \n8 @A1 @H8";
    internal const string CalendarText = "1,-2|2026-02-01 - 2026-02-28|GMT+MESZ+|9:30,12:05";

    private readonly byte[] _destination = new byte[256];

    [Theory]
    [InlineData(Text, """{"numbers":[1,-2,3],"days":["01.02.2026","28.02.2026"],"zones":["GMT","MESZ"],"flags":[true,false,true],"times":["9:30","12:05"],"prices":[1.50,-2],"counts":[7,8],"grid":["A1","H8"]}""")]
    [InlineData("0: 01.02.2026/28.02.2026\n+#|", """{"numbers":[0],"days":["01.02.2026","28.02.2026"],"zones":[],"flags":[true],"times":[],"prices":[],"counts":[],"grid":[]}""")]
    [InlineData("1, 2,3: 01.02.2026/28.02.2026\n+#|", "1:4: error InvalidValue: ValueLists.Numbers: expected a number that fits int, repeated with \", \" between")]
    [InlineData("1: 01.02.2026\n+#|", "1:4: error InvalidValue: ValueLists.Days: expected a date as dd.MM.yyyy, repeated with \"/\" between, 2 to 3")]
    [InlineData("1: 01.02.2026/30.02.2026\n+#|", "1:15: error InvalidValue: ValueLists.Days: expected a date as dd.MM.yyyy, repeated with \"/\" between, 2 to 3")]
    [InlineData("1: 01.02.2026/28.02.2026\nGMT\nUTC\n+#|", "3:1: error InvalidValue: ValueLists.Flags: expected \"+\" or \"-\", repeated with \" \" or \"_\" between")]
    [InlineData("1: 01.02.2026/28.02.2026\n+#|300", "2:4: error InvalidValue: ValueLists.Counts: expected a number that fits byte, repeated with blank lines between")]
    [InlineData("1: 01.02.2026/28.02.2026\n+#|7 @I1", "2:4: error InvalidValue: ValueLists.Counts: expected a number that fits byte, repeated with blank lines between")]
    public void EachElementIsRead(string text, string expected) => Reading.AssertReads<ValueLists>(text, expected);

    [Fact]
    public void ValuesAreReadWhenTheListIsEnumerated()
    {
        var lists = ValueLists.Parse(Encoding.UTF8.GetBytes(Text));

        var sum = 0;
        foreach (var number in lists.Numbers)
            sum += number;
        var last = default(DateOnly);
        foreach (var day in lists.Days)
            last = day;
        var place = (0, 0);
        foreach (var square in lists.Grid)
            place = square;

        Assert.Equal((2, new DateOnly(2026, 2, 28), (7, 7)), (sum, last, place));
        Assert.Equal((3, false, "1, -2, 3"), (lists.Numbers.Count(), lists.Numbers.IsEmpty, lists.Numbers.ToString()));
        Assert.True(default(ValueList<int>).IsEmpty);
        Assert.Equal(0, default(ValueList<int>).Count());
    }

    [Fact]
    public void AListIsWrittenOfItsText()
    {
        Assert.True(ValueLists.TryCreate(
            _destination, "1, 2"u8, "01.02.2026/02.02.2026"u8, "GMT\n"u8, "+"u8, "9:30"u8, default, "7"u8, " @B3"u8, out var lists, out var error), error.ToString());
        Assert.Equal("1, 2: 01.02.2026/02.02.2026\nGMT\n+# at 9:30#|7 @B3", lists.ToString());

        Assert.False(ValueLists.TryCreate(
            _destination, "1, x"u8, "01.02.2026/02.02.2026"u8, default, "+"u8, default, default, default, default, out _, out error));
        Assert.Equal("Numbers", error.Member);
    }

    [Fact]
    public void ListsOfADocument()
    {
        var calendar = Calendar.Parse(CalendarText);

        Assert.Equal([1, -2], calendar.Numbers.ToArray());
        Assert.Equal([new DateOnly(2026, 2, 1), new DateOnly(2026, 2, 28)], calendar.Days);
        Assert.Equal([Zone.GMT, Zone.MESZ], calendar.Zones);
        Assert.Equal([new TimeOnly(9, 30), new TimeOnly(12, 5)], calendar.Times.ToArray());
        Assert.Equal("1,-2|2026-02-01/2026-02-28|GMT+MESZ+|9:30,12:05", Written(calendar));
        Assert.Equal("1|2026-02-01|", Written(new Calendar([1], [new(2026, 2, 1)], [], [])));
        Assert.Contains("Days = ? a date as yyyy-MM-dd ?, 2 * [ ( \"/\" | \" - \" ), ? a date as yyyy-MM-dd ? ] ;", Calendar.Grammar, StringComparison.Ordinal);
    }

    [Fact]
    public void AListThatWouldReadBackAsAnotherIsRefused()
    {
        var calendar = Calendar.Parse(CalendarText);

        AssertRefused(calendar with { Numbers = [] }, "Numbers");
        AssertRefused(calendar with { Days = [.. calendar.Days, .. calendar.Days] }, "Days");
        AssertRefused(calendar with { Zones = [(Zone)7] }, "");
        AssertRefused(calendar with { Times = [new(9, 30, 1)] }, "Times");
    }

    [Fact]
    public void ADocumentGoesThroughTheSerializerOfDotNet()
    {
        var json = JsonSerializer.Serialize(Calendar.Parse(CalendarText), CalendarContext.Default.Calendar);

        Assert.Equal("""{"Numbers":[1,-2],"Days":["2026-02-01","2026-02-28"],"Zones":[0,1],"Times":["09:30:00","12:05:00"]}""", json);
        Assert.Equal("1,-2|2026-02-01/2026-02-28|GMT+MESZ+|9:30,12:05", Written(JsonSerializer.Deserialize(json, CalendarContext.Default.Calendar)!));
    }

    [Fact]
    public void ADocumentReadsBackEqual()
    {
        var random = new Random(Seed);
        for (var i = 0; i < 20_000; i++)
        {
            var value = new Calendar(
                [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(-99, 99))],
                [.. Enumerable.Range(0, random.Next(5)).Select(_ => new DateOnly(2026, 1, 1).AddDays(random.Next(999)))],
                [.. Enumerable.Range(0, random.Next(3)).Select(_ => (Zone)random.Next(3))],
                [.. Enumerable.Range(0, random.Next(3)).Select(_ => new TimeOnly(random.Next(24), random.Next(60)))]);
            if (!value.TryFormat(_destination, out var written, out _))
                continue;

            var place = string.Create(CultureInfo.InvariantCulture, $"Seed {Seed}, value {i}");
            var read = Calendar.Parse(_destination.AsSpan(0, written));
            Assert.True(
                value.Numbers.SequenceEqual(read.Numbers) && value.Days.SequenceEqual(read.Days)
                && value.Zones.SequenceEqual(read.Zones) && value.Times.SequenceEqual(read.Times),
                place);
        }
    }

    [Fact]
    public void ReadingAllocatesNothingAndADocumentItsValues()
    {
        var text = Encoding.UTF8.GetBytes(Text);
        var calendar = Encoding.UTF8.GetBytes(CalendarText);
        var byHand = Allocation.Of(() => new Calendar(
            [1, -2], new DateOnly[] { new(2026, 2, 1), new(2026, 2, 28) }, [Zone.GMT, Zone.MESZ], [new(9, 30), new(12, 5)]));

        Assert.Equal(0, Allocation.Of(() => Sum(text) > 0 ? text : null));
        Assert.Equal(byHand, Allocation.Of(() => Calendar.Parse(calendar)));
        var read = Calendar.Parse(calendar);
        Assert.Equal(0, Allocation.Of(() => read.TryFormat(_destination, out _, out _) ? read : null));
    }

    private static int Sum(byte[] text)
    {
        var lists = ValueLists.Parse(text);
        var sum = 0;
        foreach (var number in lists.Numbers)
            sum += number;
        foreach (var day in lists.Days)
            sum += day.Day;
        foreach (var zone in lists.Zones)
            sum += (int)zone;
        foreach (var price in lists.Prices)
            sum += (int)price;
        return sum;
    }

    private void AssertRefused(Calendar calendar, string member)
    {
        Assert.False(calendar.TryFormat(_destination, out _, out var error));
        Assert.Equal(member, error.Member);
    }

    private static string Written(Calendar calendar) => ((IFormattable)calendar).ToString(null, null);
}

[JsonSerializable(typeof(Calendar))]
internal sealed partial class CalendarContext : JsonSerializerContext;

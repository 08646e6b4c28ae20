using System.Text;

namespace ArticleSchema.Formats.Tests.Language.Roles;

/// <summary>Articles are written of values by their roles.</summary>
public class RoleCreationTests
{
    [Fact]
    public void EachValueFindsItsPlace() =>
        AssertCreates<Notice>(
            "Fog (No. 7) at ULM/BONN - >> Two of\nthem\nstay.\n\nOne.\n\n* Three.\n\nFour.",
            (Part.Line, "One."),
            (Part.Place, "ULM"),
            (Part.Note, "Two of them stay."),
            (Part.Count, 7),
            (Part.Place, "BONN"),
            (Part.Title, "Fog"),
            (Part.Tag, "Three."),
            (Part.Line, "Four."));

    [Fact]
    public void WhatNobodyGivesIsNotThere() => AssertCreates<Notice>("Fog (No. 1) - ", (Part.Title, "Fog"), (Part.Count, 1));

    [Fact]
    public void TheTextOfAFormatComesBeforeItsValues() =>
        AssertCreates<Notice>("Fog (No. 1) at X - ", (Part.Title, "Fog"), (Part.Count, 1), (Part.Place, "ULM"), (Part.Day, " at X"));

    [Theory]
    [InlineData("1:1: error InvalidValue: Notice.Number: expected a value", "Title:Fog")]
    [InlineData("1:1: error InvalidText: Notice.Title: expected at least 1 byte", "Count:1")]
    [InlineData("1:1: error NotReadBack: Notice.Title: expected a value that reads back as itself", "Title:Fog (No. 2) - ", "Count:1")]
    public void OtherwiseItIsSaidWhatIsWrong(string expected, params string[] values)
    {
        var source = new Values([.. values.Select(value => value.Split(':')).Select(pair =>
            (Enum.Parse<Part>(pair[0]), pair[0] == "Count" ? (object)int.Parse(pair[1], null) : pair[1]))]);

        Assert.False(TryCreate<Notice>(ref source, out _, out var error));

        Assert.Equal(expected, error.ToString());
    }

    [Fact]
    public void ADateThatNobodyCanGiveIsMissing()
    {
        var source = new Values([(Part.Title, "Fog")]);

        Assert.False(TryCreate<DatedNotice>(ref source, out _, out var error));

        Assert.Equal("1:1: error InvalidValue: DatedNotice.Day: expected a value", error.ToString());
    }

    [Fact]
    public void WhatTheFormatHasNoPlaceForIsLeft()
    {
        var source = new Values([(Part.Note, "Two."), (Part.Title, "Fog"), (Part.Count, 1), (Part.Title, "Ice"), (Part.Note, "Three.")]);

        Assert.True(TryCreate<Notice>(ref source, out _, out _));

        Assert.Equal([(Part.Title, "Ice"), (Part.Note, "Three.")], source.Left);
    }

    [Fact]
    public void ALiteralIsLeftToWhatCanBeNothingElse()
    {
        AssertCreates<Sticker>("NEW Fog <dry> (in May)\nsold\n* 2", (Part.Title, "Fog"), (Part.Note, "dry"), (Part.Note, "in May"), (Part.Note, "sold"), (Part.Note, "2"));
        AssertCreates<Sticker>("OLD Fog (in May)", (Part.Tag, "OLD"), (Part.Title, "Fog"), (Part.Note, "in May"), (Part.Note, "in June"));
    }

    [Theory]
    [InlineData("1:1: error InvalidValue: Sticker.Kind: expected \"NEW\" or \"OLD\" instead of \"used\"", "Tag:used", "Title:Fog")]
    [InlineData("1:1: error NotReadBack: Sticker: expected a Line that reads back as itself instead of \"* 2\"", "Title:Fog", "Line:* 2")]
    public void ATextThatIsNoneOfThemIsNamed(string expected, params string[] values)
    {
        var source = new Values([.. values.Select(value => value.Split(':')).Select(pair => (Enum.Parse<Part>(pair[0]), (object)pair[1]))]);

        Assert.False(TryCreate<Sticker>(ref source, out _, out var error));

        Assert.Equal(expected, error.ToString());
    }

    private static void AssertCreates<T>(string expected, params (Part, object)[] values)
        where T : IArticleView<T>, IRoleCreatable<Part>, allows ref struct
    {
        var source = new Values([.. values]);
        Assert.True(TryCreate<T>(ref source, out var text, out var error), error.ToString());
        Assert.Equal(expected, text);
    }

    private static bool TryCreate<T>(ref Values source, out string text, out ArticleError error)
        where T : IRoleCreatable<Part>, allows ref struct
    {
        var isCreated = T.TryCreate(ref source, out var utf8, out error);
        text = utf8.ToString();
        return isCreated;
    }

    /// <summary>Values in the order in which they are given.</summary>
    private readonly struct Values(List<(Part Role, object Value)> left) : IRoleSource<Part>
    {
        public List<(Part Role, object Value)> Left { get; } = left;

        public bool TryPeek(scoped ReadOnlySpan<Part> roles, out Part role)
        {
            foreach (var (known, _) in Left)
            {
                role = known;
                if (roles.Contains(known))
                    return true;
            }
            role = default;
            return false;
        }

        public Utf8Span PeekText(Part role) => Encoding.UTF8.GetBytes((string)Left[IndexOf(role)].Value).AsSpan();

        public Utf8Span TakeText(Part role)
        {
            var text = PeekText(role);
            Left.RemoveAt(IndexOf(role));
            return text;
        }

        public bool TryTakeValue<T>(Part role, out T value)
            where T : struct
        {
            var index = IndexOf(role);
            var isRead = Left[index].Value is T;
            value = isRead ? (T)Left[index].Value : default;
            if (isRead)
                Left.RemoveAt(index);
            return isRead;
        }

        private int IndexOf(Part role) => Left.FindIndex(value => value.Role == role);
    }
}

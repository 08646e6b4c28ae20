namespace ArticleSchema.CodeFixes.Tests;

/// <summary>What a fix does not concern stays as it is laid out: comments, line ends, other parts and files.</summary>
public class LayoutTests
{
    [Fact]
    public async Task ANewPropertyStandsBehindThatOfTheHoleBefore() =>
        await AssertMended(
            "AS201",
            "Declare the property 'Agency'",
            """
            using ArticleSchema;

            /// <summary>A story.</summary>
            [ArticleFormat("{Place} ({Agency}) {*Body}")]
            public readonly ref partial struct Story
            {
                /// <summary>Where it comes from.</summary>
                [Length(2, 40)]
                public partial Utf8Span Place { get; } // a city

                public partial Utf8Span Body { get; }
            }
            """,
            """
            using ArticleSchema;

            /// <summary>A story.</summary>
            [ArticleFormat("{Place} ({Agency}) {*Body}")]
            public readonly ref partial struct Story
            {
                /// <summary>Where it comes from.</summary>
                [Length(2, 40)]
                public partial Utf8Span Place { get; } // a city
                public partial Utf8Span Agency { get; }

                public partial Utf8Span Body { get; }
            }
            """);

    [Fact]
    public async Task AListHasItsSeparatorOnALineOfItsOwn() =>
        await AssertMended(
            "AS201",
            "Declare the property 'Blocks' of type 'ArticleSchema.ArticleList<Block>'",
            """
            namespace Wire
            {
                [ArticleSchema.ArticleFormat("{*Blocks}")]
                public readonly ref partial struct Story
                {
                }

                [ArticleSchema.ArticleChoice]
                public readonly ref partial struct Block
                {
                    [ArticleSchema.Branch]
                    public partial ArticleSchema.Utf8Span Text { get; }
                }
            }
            """,
            """
            namespace Wire
            {
                [ArticleSchema.ArticleFormat("{*Blocks}")]
                public readonly ref partial struct Story
                {
                    [ArticleSchema.Separator("\n")]
                    public partial ArticleSchema.ArticleList<Block> Blocks { get; }
                }

                [ArticleSchema.ArticleChoice]
                public readonly ref partial struct Block
                {
                    [ArticleSchema.Branch]
                    public partial ArticleSchema.Utf8Span Text { get; }
                }
            }
            """);

    [Fact]
    public async Task ARemovedPropertyTakesItsCommentsAlong() =>
        await AssertMended(
            "AS202",
            "Remove 'Agency'",
            """
            using ArticleSchema;
            [ArticleFormat("{Place}")]
            public readonly ref partial struct Story
            {
                /// <summary>Where it comes from.</summary>
                public partial Utf8Span Place { get; }

                /// <summary>Who wrote it.</summary>
                // Not seen since 2009.
                [Length(2, 40)]
                public partial Utf8Span Agency { get; } // or AGENCY

                /// <summary>Not a hole.</summary>
                public bool IsLong => Place.Length > 10;
            }
            """,
            """
            using ArticleSchema;
            [ArticleFormat("{Place}")]
            public readonly ref partial struct Story
            {
                /// <summary>Where it comes from.</summary>
                public partial Utf8Span Place { get; }

                /// <summary>Not a hole.</summary>
                public bool IsLong => Place.Length > 10;
            }
            """);

    [Fact]
    public async Task ARemovedPropertyLeavesDirectives() =>
        await AssertMended(
            "AS202",
            "Remove 'Agency'",
            """
            using ArticleSchema;
            [ArticleFormat("{Place}")]
            public readonly ref partial struct Story
            {
                public partial Utf8Span Place { get; }
            #region more
                public partial Utf8Span Agency { get; }
            #endregion
            }
            """,
            """
            using ArticleSchema;
            [ArticleFormat("{Place}")]
            public readonly ref partial struct Story
            {
                public partial Utf8Span Place { get; }
            #region more
            #endregion
            }
            """);

    [Fact]
    public async Task AMovedBranchTakesItsCommentsAlong() =>
        await AssertMended(
            "AS303",
            "Move 'Text' behind",
            """
            using ArticleSchema;
            [ArticleChoice]
            public readonly ref partial struct Block
            {
                /// <summary>Anything.</summary>
                [Branch]
                public partial Utf8Span Text { get; }
                /// <summary>A line.</summary>
                [Branch, SingleLine]
                public partial Utf8Span Line { get; }
                public bool IsEmpty => false;
            }
            """,
            """
            using ArticleSchema;
            [ArticleChoice]
            public readonly ref partial struct Block
            {
                /// <summary>A line.</summary>
                [Branch, SingleLine]
                public partial Utf8Span Line { get; }
                /// <summary>Anything.</summary>
                [Branch]
                public partial Utf8Span Text { get; }
                public bool IsEmpty => false;
            }
            """);

    [Fact]
    public async Task LineEndsAreThoseOfTheFile()
    {
        var before = "using ArticleSchema;\r\n[ArticleFormat(\"{A}\")]\r\nreadonly ref partial struct S\r\n{\r\n}\r\n";
        var after = "using ArticleSchema;\r\n[ArticleFormat(\"{A}\")]\r\nreadonly ref partial struct S\r\n{\r\n    public partial Utf8Span A { get; }\r\n}\r\n";
        await AssertMended("AS201", "Declare", before, after);
    }

    [Fact]
    public async Task EachPartOfATypeAndOfThoseAroundItIsMadePartial()
    {
        var mended = await FixHarness.Apply(
            "AS205",
            "Make 'Story' a readonly ref partial struct",
            "using ArticleSchema;\npublic static class Wire\n{\n    [ArticleFormat(\"{A}\")]\n    public ref partial struct Story { public partial Utf8Span A { get; } }\n}\n",
            "static partial class Wire\n{\n    /// <summary>More.</summary>\n    public ref struct Story { internal int Length => A.Length; }\n}\n");

        Assert.Equal(
            [
                "using ArticleSchema;\npublic static partial class Wire\n{\n    [ArticleFormat(\"{A}\")]\n    public readonly ref partial struct Story { public partial Utf8Span A { get; } }\n}\n",
                "static partial class Wire\n{\n    /// <summary>More.</summary>\n    public ref partial struct Story { internal int Length => A.Length; }\n}\n",
            ],
            mended);
        Assert.Empty(await FixHarness.Analyze(mended));
        GeneratorHarness.Run(["#pragma warning disable CS1591\n" + mended[0], mended[1]]).AssertCompiles();
    }

    [Fact]
    public async Task APropertyInAnotherFileIsRemovedThere()
    {
        var mended = await FixHarness.Apply(
            "AS202",
            "Remove",
            "using ArticleSchema;\n[ArticleFormat(\"x\")] readonly ref partial struct Story { }\n",
            "using ArticleSchema;\nreadonly ref partial struct Story\n{\n    public partial Utf8Span A { get; }\n}\n");

        Assert.Equal("using ArticleSchema;\nreadonly ref partial struct Story\n{\n}\n", mended[1]);
    }

    private static async Task AssertMended(string id, string title, string before, string after)
    {
        Assert.Equal(after, Assert.Single(await FixHarness.Apply(id, title, before)));
        Assert.Empty(await FixHarness.Analyze(after));
        GeneratorHarness.Run("#pragma warning disable CS1591\n" + after).AssertCompiles();
    }
}

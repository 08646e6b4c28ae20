namespace ArticleSchema.Generator.Tests;

/// <summary>Generated code compiles wherever a type stands and whatever its neighbours are called.</summary>
public class NamingTests
{
    [Fact]
    public void NamesThatMeanSomethingElseAreQualified()
    {
        var generated = Compiles(
            """
            global using Everywhere;
            namespace Everywhere
            {
                public class Window { } public class Nested { } public class ArticleFailure { }
            }
            namespace Agency
            {
                class Span { } class ReadOnlySpan { } class ArticleError { } class Window { } class DateOnly { } class Nested { }
                namespace System { class Other { } }
                namespace ArticleSchema { class Other { } }
            }
            class IArticle { }
            namespace Agency.Wire
            {
                using global::ArticleSchema;

                class ReadOnlySpan { }

                [ArticleFormat("{Day} {*Text}")]
                public readonly ref partial struct Story
                {
                    public partial global::System.DateOnly Day { get; }
                    public partial Utf8Span Text { get; }
                }
            }
            """);

        var source = generated.SourceOf("Agency.Wire.Story");
        Assert.Contains("global::System.ReadOnlySpan<byte> utf8", source, StringComparison.Ordinal);
        Assert.Contains(" Utf8Span Text =>", source, StringComparison.Ordinal);
    }

    [Fact]
    public void InNoNamespaceAllNamesAreQualified()
    {
        var generated = Compiles(
            "global using Everywhere;\n" + Definition.Format("{A}{*B}", "[Length(2)] Utf8Span A", "DateOnly B")
                + "namespace Everywhere { public class Window { } public class IArticle { } }");

        Assert.Contains("global::System.ReadOnlySpan<byte> utf8", generated.SourceOf("Story"), StringComparison.Ordinal);
    }

    [Fact]
    public void PropertiesHaveTheModifiersThatTheyAreDeclaredWith() =>
        Compiles(Definition.Format(
            "{A},{B},{C}",
            "public readonly partial Utf8Span A { get; }",
            "partial Utf8Span B { get; }",
            "internal partial Utf8Span C { get; }"));

    [Fact]
    public void HeadersCanBeNamedAsThePlacesOfOthersAre() =>
        Compiles(Definition.Headers("", "Optional<Utf8Span> Title", "Optional<Utf8Span> TitlePiece", "Utf8Span TitlePiece_", "HeaderList Others"));

    [Fact]
    public void AnEnumCanHaveTwoNamesForAValueAndObsoleteOnes() =>
        Compiles(Definition.Format("{A} {B}", "E A", "E B") + "public enum E { Alpha, Beta = 0, [Obsolete] Gamma }");

    [Fact]
    public void WhatCannotBeSeenBreaksNoComment() =>
        Compiles(Definition.Format(
            @"a\u2028{A}\u0085[\uFFFE\0{B}]",
            @"[Chars(""a\u0085"")] Utf8Span A",
            @"[Literal(""\u2029"", ""\u001B"")] Utf8Span B"));

    [Fact]
    public void AHeldFormatCanBeOfAnotherAssembly()
    {
        const string Held = """
            using ArticleSchema;
            namespace Library;
            [ArticleFormat("{C}: ")] public readonly ref partial struct Head { [Chars("a-z")] public partial Utf8Span C { get; } }
            """;
        var library = GeneratorHarness.Run("#pragma warning disable CS1591\n" + Held).AssertCompiles();
        var consumer = GeneratorHarness.Compile(Definition.Format("{H}{*T}", "Library.Head H", "Utf8Span T"))
            .AddReferences(library.Compilation.ToMetadataReference());

        var result = GeneratorHarness.CreateDriver().RunGenerators(consumer).GetRunResult();

        Assert.Contains("ReadFirst<global::Library.Head>", Assert.Single(result.GeneratedTrees).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void MembersCanHaveTheNamesOfVariablesAndKeywords() =>
        Compiles(Definition.Format(
            "{Window},{Source},{Class},{Length},{Start},{Article},{Error},{Writer},{A},{AEnd},{FoundA},{Failure}[;{Rest}][:{Value}]|{*Skipped}",
            "Utf8Span Window", "int Source", "Utf8Span Class", "[Pattern(\"00\")] int Length", "DateOnly Start", "Utf8Span Article",
            "Utf8Span Error", "Utf8Span Writer", "Utf8Span A", "Utf8Span AEnd", "Utf8Span FoundA", "[Chars(\"a-z\")] Utf8Span Failure",
            "[Chars(\"a-z\")] Utf8Span Rest", "DateOnly? Value", "[Separator(\",\")] Utf8List Skipped"));

    [Fact]
    public void MembersCanHaveTheNamesOfNumberedVariables() =>
        Compiles(Definition.Format(
            "{Literal1}{Literal}\\n{NewLine1},{*NewLine}\\n{NewLineFromEnd1}{LiteralFromEnd1}",
            "[Initiator(\"a\", \"b\\n\"), Chars(\"0-9\")] Utf8Span Literal1",
            "[Initiator(\"c\", \"d\\n\")] Utf8Span Literal",
            "int NewLine1",
            "Utf8Span NewLine",
            "[Initiator(\"e\\n\", \"f\")] Utf8Span NewLineFromEnd1",
            "[Initiator(\"g\\n\", \"h\"), Terminator(\"i\", \"j\\n\"), Chars(\"0-9\")] Utf8Span LiteralFromEnd1"));

    [Fact]
    public void ListsCanHaveTheNamesOfTypesOfTheRuntime() =>
        Compiles(Definition.Format(
            "{Separation}={SeparatorPosition};{*Utf8List}{CharClass}",
            "[Separator(\",\", \", \")] Utf8List Separation",
            "[BlankLines(Position = ArticleSchema.SeparatorPosition.Postfix)] Utf8List SeparatorPosition",
            "[Separator(\"/\")] Utf8List Utf8List",
            "[Separator(\"\\n\", \"x\", Position = ArticleSchema.SeparatorPosition.Prefix), Chars(\"a-c|A-C\")] Utf8List CharClass"));

    [Fact]
    public void PropertiesCanHaveTheNamesOfWhatALensNeeds() =>
        Compiles(Definition.Format(
            "{Lens};{Part}[ {Trace}[:{IsReplaced}]][/{PartFinder},{IsThere}];{*Line}",
            "int Lens",
            "Utf8Span Part",
            "Utf8Span Trace",
            "long? IsReplaced",
            "Utf8Span PartFinder",
            "[Length(0, 2)] Optional<Utf8Span> IsThere",
            "Utf8Span Line"));

    [Fact]
    public void TextsAroundValuesHaveMethodsOfTheirOwn() =>
        Compiles(Definition.Format(
            "{BeforeA}{A}{AfterA}[{AfterB}{B}]",
            "[Literal(\"x\", \"xx\")] Utf8Span BeforeA",
            "[Initiator(\"1\", \"2\"), Terminator(\"3\", \"4\")] Utf8Span A",
            "[Literal(\"y\", \"yy\")] Utf8Span AfterA",
            "[Terminator(\"5\", \"6\"), Chars(\"a-z\")] Utf8Span AfterB",
            "[Initiator(\"7\", \"8\"), Terminator(\"9\", \"0\"), Chars(\"a-z\")] Utf8Span B"));

    [Theory]
    [InlineData("[Initiator(\"\\\"{\", \"}}\\\\\"), Terminator(\"\\u0003\", \"\\0\\n\"), Chars(\"a-z\")] Utf8Span A")]
    [InlineData("[Initiator(\"global::System.Span\", \"\\u2028\"), Terminator(\"*/\", \"<c>\")] Utf8Span A")]
    [InlineData("[Initiator(\"\\r\\n\", \"{{A}}\"), Terminator(\"(*\", \"?\"), IgnoreCase] Utf8Span A")]
    [InlineData("[Separator(\"\\r\\n\"), Chars(\"a-z\")] Utf8List A")]
    [InlineData("[Separator(\"\\r\\n\", Position = SeparatorPosition.Postfix)] Utf8List A")]
    [InlineData("[Separator(\"\\\"\", \"{0}\", \"\\u0007\", \"\\U0001F30A\")] Utf8List A")]
    [InlineData("[Separator(\"und\", \"UND\", \"ä\"), IgnoreCase] Utf8List A")]
    [InlineData("[Literal(\"\\\"\\\"\\\"\", \"}\"), Initiator(\"\\\"\\\"\\\"\\\"\"), IgnoreCase] Utf8Span A")]
    public void WhateverIsReadAroundValuesIsWrittenAsText(string property)
    {
        Compiles(Definition.Format("{A};", property));
        Compiles(Definition.Format("x[{A}]\\u2029", property));
        Compiles(Definition.Format("{*B};{A}", property, "Utf8Span B"));
    }

    [Fact]
    public void ATypeCanStandInOtherTypesAndInNoNamespace()
    {
        var generated = Compiles(
            """
            using ArticleSchema;
            partial class Outer
            {
                partial struct Middle
                {
                    [ArticleFormat("{A}")]
                    internal readonly ref partial struct Story
                    {
                        internal partial Utf8Span A { get; }
                    }
                }
            }
            """);

        Assert.Contains("partial struct Middle", generated.SourceOf("Outer+Middle+Story"), StringComparison.Ordinal);
    }

    [Fact]
    public void NamesThatDifferByCaseAloneGetFilesOfTheirOwn()
    {
        var generated = Compiles(
            """
            using ArticleSchema;
            [ArticleFormat("a")] readonly ref partial struct Story { }
            [ArticleFormat("b")] readonly ref partial struct STORY { }
            [ArticleChoice] readonly ref partial struct storY { [Branch] public partial Utf8Span A { get; } }
            """);

        Assert.Equal(
            ["STORY.0.g.cs", "Story.1.g.cs", "storY.2.g.cs"],
            generated.Result.Results[0].GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void TextsThatLookLikeNamesStayAsTheyAre()
    {
        var generated = Compiles(Definition.Format("global::System.Span {A}\\\"\\\"\\\"", "Utf8Span A"));

        Assert.Contains("\"global:\\u003ASystem.Span \"u8", generated.SourceOf("Story"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("using ArticleSchema; class C { [ArticleFormat(\"x\")] void M() { } [ArticleChoice] int P { get; set; } }")]
    [InlineData("using ArticleSchema; [assembly: ArticleFormat(\"x\")]")]
    [InlineData("using ArticleSchema; [ArticleFormat(\"x\")] partial class C { } [ArticleFormat(\"x\")] partial record struct R { }")]
    [InlineData("using ArticleSchema; [ArticleFormat(\"x\")] file readonly ref partial struct F { }")]
    [InlineData("using ArticleSchema; [ArticleFormat(null!)] readonly ref partial struct F { }")]
    [InlineData("using ArticleSchema; namespace My.@event; [ArticleFormat(\"x\")] readonly ref partial struct @event { }")]
    [InlineData("using ArticleSchema; [ArticleFormat(\"x\")] readonly ref partial struct F { } [ArticleFormat(\"y\")] readonly ref partial struct F { }")]
    [InlineData("using ArticleSchema; [ArticleFormat(\"x\"), ArticleChoice] readonly ref partial struct F { }")]
    [InlineData("using ArticleSchema; [ArticleFormat(\"{A}\")] readonly ref partial struct F { public partial Utf8Span A { get; } public partial Utf8Span A { get; } }")]
    [InlineData("using ArticleSchema; [ArticleFormat(\"{A}\")] readonly ref partial struct F { [Separator(\"\\uD800\"), Chars(\"a\")] public partial Utf8List A { get; } }")]
    [InlineData("using ArticleSchema; [ArticleFormat(\"{A}\")] readonly ref partial struct F { [Separator(\",\", \"\\uDC00\", Position = SeparatorPosition.Postfix), IgnoreCase] public partial Utf8List A { get; } }")]
    [InlineData("using ArticleSchema; [ArticleFormat(\"{A}\")] readonly ref partial struct F { [Initiator(\"\\uD800\"), Terminator(\"\\uDC00\", \"\")] public partial Utf8Span A { get; } }")]
    [InlineData("using ArticleSchema; [ArticleFormat(\"{A}\")] readonly ref partial struct F { [Separator(null!), BlankLines(Position = (SeparatorPosition)7)] public partial Utf8List A { get; } }")]
    [InlineData("using ArticleSchema; [ArticleFormat(\"{A}\")] readonly ref partial struct F { [Initiator(null!), Terminator((string)null!)] public partial Utf8Span A { get; } }")]
    [InlineData("using ArticleSchema; [ArticleFormat(\"{A}\")] readonly ref partial struct F { [BlankLines(Position = (SeparatorPosition)(-1))] public partial Utf8List A { get; } }")]
    [InlineData("using ArticleSchema; [ArticleFormat(\"{A}\")] readonly ref partial struct F { [Chars(\"|\"), NotEndingWith(\"\\\\|\\uD800\")] public partial Utf8Span A { get; } }")]
    [InlineData("using ArticleSchema; [ArticleFormat(\"{A}\")] readonly ref partial struct F { [Literal(\"\\uD800\"), System.Text.Json.Serialization.JsonPropertyName(\"\\uDC00\")] public partial Utf8Span A { get; } }")]
    public async Task NothingThatIsTypedMakesTheGeneratorOrTheAnalyzerFail(string source)
    {
        GeneratorHarness.Run(source);
        Assert.DoesNotContain(await AnalyzerHarness.Analyze(source), diagnostic => diagnostic.Id == "AD0001");
    }

    private static Generated Compiles(string source)
    {
        var generated = GeneratorHarness.Run("#pragma warning disable CS1591\n" + source).AssertCompiles();
        Assert.DoesNotContain(generated.Result.GeneratedTrees, tree => tree.ToString().Contains("The definition has a mistake", StringComparison.Ordinal));
        return generated;
    }
}

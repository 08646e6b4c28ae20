using Microsoft.CodeAnalysis;
using Reason = Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace ArticleSchema.Generator.Tests;

/// <summary>Which steps run again after which edit.</summary>
public class CachingTests
{
    private const string Unrelated = "class Unrelated { }";

    private static readonly string _story = Definition.Format("{A}, {B}", "Utf8Span A", "[Length(2)] Utf8Span B");
    private static readonly string _part = Definition.Choice("[Branch, Length(3)] Utf8Span A", "[Branch] Utf8Span B");

    private static readonly string[] _afterTheTransform = [TrackingNames.Model, TrackingNames.Plan, TrackingNames.Source];

    [Fact]
    public void AnUnrelatedEditRunsNothingBehindTheTransform()
    {
        var result = RunWithEdit([Unrelated, _story, _part], 0, "class Unrelated { int field; }");

        Assert.Equal([Reason.Unchanged, Reason.Unchanged], Steps.ReasonsOf(result, TrackingNames.Definition));
        foreach (var step in _afterTheTransform.Append(TrackingNames.Clashes))
            Assert.All(Steps.ReasonsOf(result, step), reason => Assert.Equal(Reason.Cached, reason));
    }

    [Fact]
    public void MovingADefinitionRunsNothingBehindTheTransform()
    {
        var result = RunWithEdit([Unrelated, _story, _part], 1, "// A remark.\n\n\n" + _story);

        foreach (var step in _afterTheTransform)
            Assert.All(Steps.ReasonsOf(result, step), reason => Assert.Equal(Reason.Cached, reason));
    }

    [Fact]
    public void AnEditOfOneFormatEmitsThatFormatAlone()
    {
        var result = RunWithEdit([Unrelated, _story, _part], 1, _story.Replace("{A}, {B}", "{A}; {B}"));

        foreach (var step in _afterTheTransform)
            Assert.Equal([Reason.Modified, Reason.Cached], Steps.ReasonsOf(result, step).Order());
        Assert.All(Steps.ReasonsOf(result, TrackingNames.Clashes), reason => Assert.Equal(Reason.Cached, reason));
    }

    [Fact]
    public void OfAThousandFormatsAnEditRunsNoOther()
    {
        string[] sources = [Unrelated, .. Enumerable.Range(1, 1000).Select(number => _story.Replace("struct Story", $"struct Story{number}"))];

        var elsewhere = RunWithEdit(sources, 0, "class Unrelated { int field; }");
        var ofOne = RunWithEdit(sources, 1, sources[1].Replace("{A}, {B}", "{A}; {B}"));

        foreach (var step in _afterTheTransform)
        {
            Assert.Equal(Enumerable.Repeat(Reason.Cached, 1000), Steps.ReasonsOf(elsewhere, step));
            Assert.Equal(Enumerable.Repeat(Reason.Cached, 999).Prepend(Reason.Modified), Steps.ReasonsOf(ofOne, step).Order());
        }
    }

    [Fact]
    public void AnEditThatSaysTheSameEndsAtTheModel()
    {
        var result = RunWithEdit([_story], 0, _story.Replace("[Length(2)]", "[Length(2, 2)]"));

        Assert.Equal([Reason.Unchanged], Steps.ReasonsOf(result, TrackingNames.Definition));
        Assert.Equal([Reason.Cached], Steps.ReasonsOf(result, TrackingNames.Source));
    }

    [Fact]
    public void TwoRunsOfTwoGeneratorsWriteTheSame()
    {
        var one = GeneratorHarness.Run(_story, _part).Result.GeneratedTrees.Select(tree => tree.ToString());
        var other = GeneratorHarness.Run(_story, _part).Result.GeneratedTrees.Select(tree => tree.ToString());

        Assert.Equal(one, other);
    }

    /// <summary>Runs the generator before and after one of the sources is replaced.</summary>
    private static GeneratorDriverRunResult RunWithEdit(string[] sources, int index, string edited)
    {
        var compilation = GeneratorHarness.Compile(sources);
        var driver = GeneratorHarness.CreateDriver().RunGenerators(compilation);
        var tree = compilation.SyntaxTrees[index];
        return driver.RunGenerators(compilation.ReplaceSyntaxTree(tree, GeneratorHarness.ParseTree(edited))).GetRunResult();
    }
}

using ArticleSchema.Generator.Diagnostics.Samples;
using Xunit.Abstractions;

namespace ArticleSchema.Formats.Tests.Laws.Interpretation;

/// <summary>One plan, two executors.</summary>
public class InterpretationTests(ITestOutputHelper output)
{
    private static readonly CompiledPlans _plans = new(FormatSources.Compile());

    [Theory]
    [MemberData(nameof(FormatTable.Views), MemberType = typeof(FormatTable))]
    public void TheInterpreterSaysWhatTheEmittedCodeSays(string format) =>
        FormatTable.Find<ViewFormat>(format).Keeps(NewLaw());

    [Theory]
    [MemberData(nameof(FormatTable.DocumentNames), MemberType = typeof(FormatTable))]
    public void TheInterpreterSaysOfDocumentsWhatTheEmittedCodeSays(string format) =>
        FormatTable.Find<DocumentFormat>(format).Keeps(NewLaw());

    [Theory]
    [MemberData(nameof(FormatTable.DocumentNames), MemberType = typeof(FormatTable))]
    public void TheInterpreterWritesDocumentsAsTheEmittedCodeDoes(string format) =>
        FormatTable.Find<DocumentFormat>(format).Keeps(new DocumentWritingLaw(_plans.Get(default), output));

    private InterpretationLaw NewLaw() => new(_plans.Get(default), output);
}

using System.Diagnostics;
using ArticleSchema.Formats.Tests.Laws.Steps;
using ArticleSchema.Generator.Diagnostics.Samples;
using ArticleSchema.Generator.Interpretation;
using ArticleSchema.Generator.Interpretation.Writing;
using ArticleSchema.Generator.Planning;
using Xunit.Abstractions;

namespace ArticleSchema.Formats.Tests.Laws.Interpretation;

/// <summary>A long sample does not stop the compiler: the interpreter takes time that grows as the text does.</summary>
/// <remarks>It is measured in time, for the interpreter is no code that could be made to count: the margin is wide, between what is linear
/// and what is quadratic.</remarks>
public class GrowthTests(ITestOutputHelper output)
{
    private const int Inputs = 6;
    private const int Length = 4 * 1024;
    private const int Factor = 8;
    private const int MostGrowth = 4 * Factor;
    private const int Tries = 20;

    /// <summary>After so long no further try begins: what is quadratic would take minutes to say so.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(4);

    private static readonly CompiledPlans _plans = new(FormatSources.Compile());

    [Theory]
    [MemberData(nameof(FormatTable.Names), MemberType = typeof(FormatTable))]
    public void ALongTextTakesAsMuchLonger(string name)
    {
        var format = FormatTable.Find<Format>(name);
        var inputs = new HostileInputs(Generated.NewRandom(), format);
        var most = 0d;
        for (var i = 0; i < Inputs; i++)
        {
            var input = inputs.Next();
            var growth = GrowthOf(format, input);
            most = Math.Max(most, growth);
            if (growth > MostGrowth)
                throw Generated.Failure(format, i, input.ToString(), new InvalidOperationException($"{Factor} times the text, {growth:F0} times the time."));
        }
        output.WriteLine($"{Factor} times the text, at most {most:F1} times the time");
    }

    /// <summary>How many times as long a text takes that is longer; the least that is seen, for other work disturbs.</summary>
    private static double GrowthOf(Format format, HostileInput input)
    {
        var (shorter, longer) = (input.Fill(Length), input.Fill(Factor * Length));
        var plans = _plans.Get(default);
        var plan = plans.Find(format.Type.FullName!)!;
        var growth = double.MaxValue;
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < Tries && growth > MostGrowth && (i == 0 || Stopwatch.GetElapsedTime(start) < _patience); i++)
            growth = Math.Min(growth, TimeOf(plans, plan, longer) / TimeOf(plans, plan, shorter));
        return growth;
    }

    private static double TimeOf(PlanTable plans, ArticlePlan plan, byte[] text)
    {
        var start = Stopwatch.GetTimestamp();
        if (new Interpreter(plans).Read(plan, text) is Accepted accepted && plan is DocumentPlan document)
            new DocumentWriter(plans).Write(document, accepted.Article);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds + 0.05;
    }
}

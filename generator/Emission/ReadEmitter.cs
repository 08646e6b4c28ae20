using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes <c>Read</c>: the window of an article is taken from its front, then from its end; the rest remains.</summary>
internal static class ReadEmitter
{
    /// <summary>Writes the method and those of the optional groups.</summary>
    /// <returns>The expectations that they name.</returns>
    public static IEnumerable<Expectation> Emit(SourceWriter writer, FormatPlan plan)
    {
        var used = new HashSet<Expectation>();
        var name = plan.Model.Type.Name;
        EmitInterface(writer, name, plan.AcceptsAnyText);
        // Inlined into a caller, its many returns would force the view through memory (measured: a third of the time).
        const string CompilerServices = "global::System.Runtime.CompilerServices";
        writer.Line($"[{CompilerServices}.MethodImpl({CompilerServices}.MethodImplOptions.NoInlining)]");
        using (writer.Block(
            $"private static global::ArticleSchema.ArticleFailure Read("
            + $"global::System.ReadOnlySpan<byte> source, out {name} article)"))
        {
            writer.Line("article = default;");
            writer.Line("var window = source;");

            var front = new StepEmitter(writer, StepScope.Front, used);
            front.Emit(plan.Front, isEndChecked: plan.End is not null);
            if (plan.End is { } end)
                front.EmitEnd(end);

            var isEndTaken = plan.Back.Count > 0;
            if (isEndTaken)
            {
                writer.Line();
                writer.Line("var start = source.Length - window.Length;");
                new StepEmitter(writer, StepScope.Back, used).Emit(plan.Back);
            }
            new StepEmitter(writer, isEndTaken ? StepScope.RestBetween : StepScope.Front, used).Emit(RestOf(plan));

            writer.Line();
            writer.Line($"article = new({string.Join(", ", plan.Model.Members.Select(member => member.LocalName).Prepend("source"))});");
            writer.Line("return global::ArticleSchema.ArticleFailure.None;");
        }
        writer.Line();

        foreach (var group in GroupsOf(plan.Front))
            GroupEmitter.Emit(writer, group, StepScope.FrontGroup, used);
        foreach (var group in GroupsOf(plan.Back))
            GroupEmitter.Emit(writer, group, StepScope.BackGroup, used);
        return used;
    }

    /// <summary>Writes what formats that hold this one use of it.</summary>
    public static void EmitInterface(SourceWriter writer, string name, bool acceptsAnyText) =>
        writer.Line(
            $"""
            static bool global::ArticleSchema.IArticle<{name}>.AcceptsAnyText => {(acceptsAnyText ? "true" : "false")};

            static global::ArticleSchema.ArticleFailure global::ArticleSchema.IArticle<{name}>.Read(
                global::System.ReadOnlySpan<byte> window,
                out {name} article) =>
                Read(window, out article);

            """);

    private static EquatableArray<Step> RestOf(FormatPlan plan) =>
        plan.Rest is null ? EquatableArray<Step>.Empty : new([plan.Rest]);

    private static IEnumerable<GroupStep> GroupsOf(IEnumerable<Step> steps) =>
        steps.SelectMany(step => step switch
        {
            GroupStep group => GroupsOf(group.Steps).Prepend(group),
            MemberStep { Extent: GroupedExtent { Group: var group } } => GroupsOf(group.Steps).Prepend(group),
            _ => [],
        });
}

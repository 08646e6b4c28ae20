using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes what is special to a choice: its kinds, and <c>Read</c>, which tries one branch after the other.</summary>
internal static class ChoiceEmitter
{
    public static void EmitKinds(SourceWriter writer, ChoiceModel model)
    {
        writer.Line(
            """
            /// <summary>Which branch the article is.</summary>
            public Kinds Kind => _kind;

            /// <summary>The branches.</summary>
            """);
        using (writer.Block("public enum Kinds : byte"))
        {
            for (var i = 0; i < model.Members.Count; i++)
            {
                if (i > 0)
                    writer.Line();
                writer.Line($"/// <summary>The article is a <see cref=\"{model.Type.Name}.{model.Members[i].Name}\"/>.</summary>");
                writer.Line(model.Members[i].Name + ",");
            }
        }
        writer.Line();
    }

    public static void EmitRead(SourceWriter writer, ChoicePlan plan)
    {
        var name = plan.Model.Type.Name;
        ReadEmitter.EmitInterface(writer, name, plan.AcceptsAnyText);
        if (plan.Model.DependsOnPlace)
            PlaceEmitter.EmitInterface(writer, name);
        if (plan.IsReadInPlace)
            writer.Line(Inlining.Attribute);
        var place = plan.Model.DependsOnPlace ? "scoped in global::ArticleSchema.ElementPlace elementPlace, " : "";
        writer.Line(
            $"private static global::ArticleSchema.ArticleFailure Read("
            + $"global::System.ReadOnlySpan<byte> source, {place}out {name} article)");
        writer.Line("{");
        using (writer.Indent("}\n"))
            EmitStages(writer, plan);
        foreach (var branch in plan.Branches.Where(branch => plan.ChecksApart(branch).Count > 0))
            EmitChecksApart(writer, branch, plan);
    }

    private static void EmitStages(SourceWriter writer, ChoicePlan plan)
    {
        foreach (var stage in plan.Stages)
        {
            if (stage.Groups.Count == 1)
            {
                foreach (var branch in stage.Groups[0].Branches)
                    EmitBranch(writer, branch, plan, isAlwaysTried: true);
                continue;
            }

            foreach (var branch in stage.Groups.SelectMany(group => group.Branches).Where(CanFail))
                EmitNoFailure(writer, branch);
            DispatchEmitter.Emit(writer, stage, branch => EmitBranch(writer, branch, plan, isAlwaysTried: false));
        }

        if (plan.NoBranch is { } noBranch)
        {
            var furthest = string.Concat(plan.Branches.Where(CanFail).Select(branch => $".OrFurther({Failure(branch)})"));
            writer.Line("article = default;");
            writer.Line($"return Expected.{noBranch.Name}.At(0){furthest};");
        }
    }

    /// <summary>Whether a branch says itself why a text is refused.</summary>
    private static bool CanFail(Branch branch) => branch.Member.Value is ArticleValue { AcceptsAnyText: false };

    private static string Failure(Branch branch) => branch.Member.Derived("Failure");

    private static void EmitNoFailure(SourceWriter writer, Branch branch) =>
        writer.Line($"var {Failure(branch)} = global::ArticleSchema.ArticleFailure.None;");

    /// <summary>Writes the trial of a branch.</summary>
    /// <param name="writer">Takes the statements.</param>
    /// <param name="branch">The branch.</param>
    /// <param name="plan">The choice.</param>
    /// <param name="isAlwaysTried">Whether it is tried in any case; else there is a variable for its failure already.</param>
    private static void EmitBranch(SourceWriter writer, Branch branch, ChoicePlan plan, bool isAlwaysTried)
    {
        writer.Line("// " + branch.Member.Name);
        var before = PlaceEmitter.Conditions(branch, plan, looksAhead: false).ToList();
        if (branch.IsFramed)
            before.Add(FramedBranchEmitter.Condition(branch));
        string[] behind = [.. PlaceEmitter.Conditions(branch, plan, looksAhead: true)];
        var text = FramedBranchEmitter.Value(branch);
        if (branch.Member.Value is not ArticleValue article)
        {
            var apart = plan.ChecksApart(branch).Count;
            var checks = CheckPrinter.Passes(branch.Checks, branch.Member, text).Take(branch.Checks.Count - apart).ToList();
            if (apart > 0)
                checks.Add($"{NameOfChecksApart(branch)}({text})");
            EmitResultIf(writer, [.. before, .. checks, .. behind], branch, plan);
            return;
        }

        var read = $"global::ArticleSchema.Nested.Read<{article.FormatName}>({text}, out var {branch.Member.LocalName})";
        var shift = branch.IsFramed ? $".Shift(global::ArticleSchema.Window.OffsetOf({text}, source))" : "";
        if (isAlwaysTried && before.Count > 0 && CanFail(branch))
            EmitNoFailure(writer, branch);
        if (before.Count == 0)
        {
            EmitRead(isAlwaysTried ? "var " : "");
            return;
        }

        using (writer.Block($"if ({string.Join("\n    && ", before)})"))
            EmitRead("");
        writer.Line();

        void EmitRead(string declaration)
        {
            writer.Line(CanFail(branch) ? $"{declaration}{Failure(branch)} = {read}{shift};" : read + ";");
            EmitResultIf(writer, CanFail(branch) ? [$"{Failure(branch)}.IsNone", .. behind] : behind, branch, plan);
        }
    }

    private static string NameOfChecksApart(Branch branch) => "Fits" + branch.Member.Name;

    private static void EmitChecksApart(SourceWriter writer, Branch branch, ChoicePlan plan)
    {
        var checks = CheckPrinter.Passes(plan.ChecksApart(branch), branch.Member, "text");
        writer.Line(
            $"""
            /// <summary>Whether a text that could be a <see cref="{plan.Model.Type.Name}.{branch.Member.Name}"/> is one.</summary>
            {Inlining.NoneAttribute}
            private static bool {NameOfChecksApart(branch)}(global::System.ReadOnlySpan<byte> text) =>
            """);
        using (writer.Indent())
            writer.Line(string.Join("\n&& ", checks) + ";\n");
    }

    /// <summary>Writes that the article is a branch, under conditions if there are any.</summary>
    private static void EmitResultIf(SourceWriter writer, string[] conditions, Branch branch, ChoicePlan plan)
    {
        if (conditions.Length == 0)
        {
            EmitResult(writer, branch, plan);
            return;
        }

        writer.Line($"if ({string.Join("\n    && ", conditions)})");
        writer.Line("{");
        using (writer.Indent("}"))
            EmitResult(writer, branch, plan);
        writer.Line();
    }

    private static void EmitResult(SourceWriter writer, Branch branch, ChoicePlan plan)
    {
        var value = branch.Member.Value is ArticleValue ? branch.Member.LocalName : FramedBranchEmitter.Value(branch);
        var values = plan.Model.Branches
            .Where(other => other.HasField)
            .Select(other => other.Member == branch.Member ? value : "default");
        writer.Line($"article = new({string.Join(", ", values.Prepend("Kinds." + branch.Member.Name).Prepend("source"))});");
        writer.Line("return global::ArticleSchema.ArticleFailure.None;");
    }
}

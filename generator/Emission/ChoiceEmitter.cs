using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission;

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
        var place = plan.Model.DependsOnPlace ? "scoped in global::ArticleSchema.ElementPlace elementPlace, " : "";
        writer.Line(
            $"private static global::ArticleSchema.ArticleFailure Read("
            + $"global::System.ReadOnlySpan<byte> source, {place}out {name} article)");
        writer.Line("{");
        using var block = writer.Indent("}\n");

        var furthest = "";
        foreach (var branch in plan.Branches)
        {
            if (branch.Member.Value is ArticleValue)
                EmitArticleBranch(writer, branch, plan, ref furthest);
            else
                EmitTextBranch(writer, branch, plan);
        }

        if (plan.NoBranch is { } noBranch)
        {
            writer.Line("article = default;");
            writer.Line($"return Expected.{noBranch.Name}.At(0){furthest};");
        }
    }

    private static void EmitTextBranch(SourceWriter writer, Branch branch, ChoicePlan plan)
    {
        writer.Line("// " + branch.Member.Name);
        EmitResultIf(
            writer,
            [
                .. PlaceEmitter.Conditions(branch, plan, looksAhead: false),
                .. CheckPrinter.Passes(branch.Checks, branch.Member, "source"),
                .. PlaceEmitter.Conditions(branch, plan, looksAhead: true),
            ],
            branch,
            plan,
            null);
    }

    /// <summary>Writes that the article is a branch, under conditions if there are any.</summary>
    private static void EmitResultIf(SourceWriter writer, string[] conditions, Branch branch, ChoicePlan plan, string? value)
    {
        if (conditions.Length == 0)
        {
            EmitResult(writer, branch, plan, value);
            return;
        }

        writer.Line($"if ({string.Join("\n    && ", conditions)})");
        writer.Line("{");
        using (writer.Indent("}"))
            EmitResult(writer, branch, plan, value);
        writer.Line();
    }

    private static void EmitArticleBranch(SourceWriter writer, Branch branch, ChoicePlan plan, ref string furthest)
    {
        var member = branch.Member;
        var format = ((ArticleValue)member.Value).FormatName;
        var read = $"global::ArticleSchema.Nested.Read<{format}>(source, out var {member.LocalName})";
        var inPlace = PlaceEmitter.Conditions(branch, plan, looksAhead: false).ToList();
        writer.Line("// " + member.Name);
        if (member.Value.AcceptsAnyText && inPlace.Count == 0)
        {
            writer.Line(read + ";");
            EmitResultIf(writer, [.. PlaceEmitter.Conditions(branch, plan, looksAhead: true)], branch, plan, member.LocalName);
            return;
        }

        var failure = member.Derived("Failure");
        string[] fits = [$"{failure}.IsNone", .. PlaceEmitter.Conditions(branch, plan, looksAhead: true)];
        furthest += $".OrFurther({failure})";
        if (inPlace.Count == 0)
        {
            writer.Line($"var {failure} = {read};");
            EmitResultIf(writer, fits, branch, plan, member.LocalName);
            return;
        }

        writer.Line($"var {failure} = global::ArticleSchema.ArticleFailure.None;");
        using (writer.Block($"if ({string.Join("\n    && ", inPlace)})"))
        {
            writer.Line($"{failure} = {read};");
            EmitResultIf(writer, fits, branch, plan, member.LocalName);
        }
        writer.Line();
    }

    private static void EmitResult(SourceWriter writer, Branch branch, ChoicePlan plan, string? value)
    {
        var values = new List<string> { "source", "Kinds." + branch.Member.Name };
        values.AddRange(plan.Model.Members
            .Where(member => member.Value is ArticleValue)
            .Select(member => member == branch.Member ? value! : "default"));
        writer.Line($"article = new({string.Join(", ", values)});");
        writer.Line("return global::ArticleSchema.ArticleFailure.None;");
    }
}

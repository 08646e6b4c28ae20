using ArticleSchema.Generator.Emission.Constants;
using ArticleSchema.Generator.Emission.Recovering;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes how the bytes of a list become the list: as a slice of which the elements, and their number, are right.</summary>
/// <param name="writer">Takes the statements.</param>
internal sealed class ListValueEmitter(StepWriter writer)
{
    /// <summary>Writes the statements that make the list of a slice of the window.</summary>
    /// <param name="step">The step.</param>
    /// <param name="list">The list.</param>
    /// <param name="slice">The expression for the slice.</param>
    /// <param name="start">The expression for the place in the source at which it starts.</param>
    /// <param name="ended">The expression for why a list taken element by element ended; null if nobody asks.</param>
    public void Emit(MemberStep step, ListValue list, string slice, string start, string? ended)
    {
        var local = writer.Scope.Local(step.Member);
        writer.Line($"var {local} = {slice};");
        if (list is ArticleListValue articles)
            EmitArticles(step, articles, start);
        else
            EmitTexts(step, list, start);

        // Why the list ended is why there are too few elements, not why one of them is wrong.
        if (ended is not null)
            writer.Skip(ended);
        if (list.Occurs.Least > 0 && step.Extent is not RepetitionExtent { Rules.MinLength: > 0 })
            writer.RefuseIf($"{local}.IsEmpty", step.Expected, start);
        EmitCount(step, list, start);
    }

    private void EmitArticles(MemberStep step, ArticleListValue list, string start)
    {
        if ((step.IsTakenByElements && !list.DependsOnPlace) || IsAlwaysRight(list))
            return;
        if (writer.Scope.IsTolerant)
        {
            EmitTolerant(step, list, start);
            return;
        }

        var expected = list.Separation.Infix is null ? $", {writer.Use(step.Expected)}" : "";
        var arguments = $"{writer.Scope.Local(step.Member)}, {SeparationEmitter.Of(step.Member)}{expected}";
        writer.ReturnIfAny(
            ValueEmitter.Failure(step),
            $"global::ArticleSchema.ArticleList.Check<{list.FormatName}>({arguments})",
            start);
    }

    private void EmitTexts(MemberStep step, ListValue list, string start)
    {
        var local = writer.Scope.Local(step.Member);
        if (list.Separation.Position != SeparatorPosition.Infix && step.Extent is not ElementsExtent)
            writer.RefuseIf($"!{SeparationEmitter.Of(step.Member)}.Delimits({local})", step.Expected, start);
        if (!step.HasElementCheck)
            return;
        if (writer.Scope.IsTolerant)
        {
            writer.Line(
                $"recovery.CheckTexts({local}, {start}, {RecoveredListEmitter.Of(step.Member)}, {writer.Use(step.Expected)});");
            return;
        }

        var at = step.Member.Derived("At");
        writer.Line($"var {at} = IndexOfInvalid{step.Member.Name}({local});");
        writer.ReturnIf($"{at} >= 0", step.Expected, $"{start} + {at}");
    }

    private void EmitCount(MemberStep step, ListValue list, string start)
    {
        // What is taken element by element ends at the greatest number.
        var occurs = step.Extent is ElementsExtent ? list.Occurs with { Most = int.MaxValue } : list.Occurs;
        if (occurs is { Least: <= 1, Most: int.MaxValue } || step.Extent is RepetitionExtent)
            return;

        // Only where nothing stands between articles is it they who tell where they end.
        var type = list is ArticleListValue { Separation.Kind: SeparationKind.None } articles
            ? $"ArticleList<{articles.FormatName}>"
            : "Utf8List";
        var local = writer.Scope.Local(step.Member);
        var count = $"new global::ArticleSchema.{type}({local}, {SeparationEmitter.Of(step.Member)}).Count()";
        writer.RefuseIf($"{count} is {Outside(occurs)}", step.Expected, start);
    }

    /// <summary>Whether every text is such a list.</summary>
    private static bool IsAlwaysRight(ArticleListValue list) =>
        list.Separation.Infix is not null && list.Format is { AcceptsAnyText: true };

    /// <summary>Writes the statement that reports the wrong articles of a list.</summary>
    private void EmitTolerant(MemberStep step, ArticleListValue list, string start)
    {
        var separation = RecoveredLists.CanHaveWrongElements(step)
            ? RecoveredListEmitter.Of(step.Member)
            : SeparationEmitter.Of(step.Member);
        writer.Line(
            $"recovery.CheckArticles<{list.FormatName}>({writer.Scope.Local(step.Member)}, {start}, {separation}, {writer.Use(step.Expected)});");
    }

    private static string Outside(Occurrence occurs) =>
        occurs switch
        {
            { Most: int.MaxValue } => $"< {occurs.Least}",
            { Least: <= 1 } => $"> {occurs.Most}",
            _ => $"< {occurs.Least} or > {occurs.Most}",
        };
}

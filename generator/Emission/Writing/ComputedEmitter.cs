using ArticleSchema.Generator.Emission.Constants;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Writing;

/// <summary>Writes how numbers are computed of the members that they measure, when an article is written and when it has been read.</summary>
internal static class ComputedEmitter
{
    private const string Words = "global::ArticleSchema.WordCounter.CountOf";

    /// <summary>Writes the variables for the computed numbers of values that are written.</summary>
    public static void EmitVariables(SourceWriter writer, FormatModel model, ValueSyntax values)
    {
        foreach (var member in model.Members.Where(member => member.Computation is not null))
        {
            var measured = model.MeasuredBy(member);
            var number = values.Measure(member.Computation!.Measure, measured);
            // What is not there has nothing in it; a number that can be absent is so, too.
            var (type, absent) = member.Presence == Presence.Nullable ? (TypeOf(member) + "?", "null") : (TypeOf(member), "0");
            writer.Line(measured.Presence == Presence.Required
                ? $"{type} {member.LocalName} = ({TypeOf(member)})({number});"
                : $"{type} {member.LocalName} = {values.HasValue(measured)} ? ({TypeOf(member)})({number}) : {absent};");
        }
    }

    /// <summary>Writes the checks of computed numbers, of the variables of what was read.</summary>
    /// <param name="writer">Takes the statements.</param>
    /// <param name="checks">The checks.</param>
    /// <param name="used">Takes the expectations that they name.</param>
    public static void EmitChecks(SourceWriter writer, EquatableArray<ComputedCheck> checks, ISet<Expectation> used)
    {
        foreach (var check in checks)
        {
            used.Add(check.Expected);
            var number = check.Member.LocalName;
            var (isThere, value) = check.Member.Presence == Presence.Nullable ? ($"{number}.HasValue && ", number + ".Value") : ("", number);
            writer.Line($"if ({isThere}{value} != ({TypeOf(check.Member)})({MeasureRead(check.Member.Computation!.Measure, check.Measured)}))");
            writer.Line($"    return Expected.{check.Expected.Name}.At(0).Without(out article);");
        }
    }

    /// <summary>The expression for the number of words of a text.</summary>
    public static string CountWords(string text) => $"{Words}({text})";

    /// <summary>The expression for the number of elements of the text of a list.</summary>
    public static string CountElements(MemberModel member, string text)
    {
        var type = member.Value is ArticleListValue { Separation.Kind: SeparationKind.None } articles
            ? $"ArticleList<{articles.FormatName}>"
            : "Utf8List";
        return $"new global::ArticleSchema.{type}({text}, {SeparationEmitter.Of(member)}).Count()";
    }

    private static string MeasureRead(Measure measure, MemberModel member)
    {
        var isOptional = member.Presence == Presence.Optional;
        var text = ReadBack.TextOf(member, isOptional ? member.LocalName + ".Value" : member.LocalName);
        var number = measure switch
        {
            Measure.Count => CountElements(member, text),
            Measure.Words => CountWords(text),
            _ => text + ".Length",
        };
        return isOptional ? $"{member.LocalName}.HasValue ? {number} : 0" : number;
    }

    /// <summary>The widest type of a number with or without a sign: one that does not fit the property is refused, not cut.</summary>
    private static string TypeOf(MemberModel member) => member.Value is NumberValue { IsSigned: true } ? "long" : "ulong";
}

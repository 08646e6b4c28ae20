using ArticleSchema.Generator.Emission.Constants;
using ArticleSchema.Generator.Emission.Reading;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Recovering;

/// <summary>Writes the class that holds how the right elements of lists are told apart, where some can be wrong.</summary>
internal static class RecoveredListEmitter
{
    private const string Separation = "global::ArticleSchema.Separation";

    /// <summary>The expression for how the right elements of a member are told apart.</summary>
    public static string Of(MemberModel member) => "Recovered." + member.Name;

    public static void Emit(SourceWriter writer, EquatableArray<MemberModel> lists)
    {
        if (lists.Count == 0)
            return;

        writer.Line("/// <summary>What tells the elements of lists apart, and leaves out the wrong ones.</summary>");
        using (writer.Block("private static class Recovered"))
            foreach (var member in lists)
                Emit(writer, member);
        writer.Line();
    }

    private static void Emit(SourceWriter writer, MemberModel member)
    {
        var separation = SeparationEmitter.AsObject(member);
        writer.Line($"public static readonly {Separation} {member.Name} =");
        using var indent = writer.Indent();
        writer.Line(member.Value switch
        {
            ArticleListValue list => $"{Separation}.OfRight<{list.FormatName}>({separation});\n",
            TextListValue list =>
                $"{Separation}.OfRight({separation}, static item =>\n    "
                + string.Join(" && ", CheckPrinter.Passes(Check.For(list.Rules), member, "item")) + ");\n",
            ScalarListValue => $"{Separation}.OfRight({separation}, static item => TryRead{member.Name}(item, out _));\n",
            _ => throw new InvalidOperationException($"A value of type {member.Value.GetType().Name} is no list."),
        });
    }
}

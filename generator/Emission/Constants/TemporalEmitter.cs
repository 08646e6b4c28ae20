using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Constants;

/// <summary>Writes the class that holds the patterns of dates and times.</summary>
internal static class TemporalEmitter
{
    private const string Pattern = "global::ArticleSchema.TemporalPattern";

    /// <summary>The expression for the pattern of a member.</summary>
    public static string Of(MemberModel member) => "Patterns." + member.Name;

    public static void Emit(SourceWriter writer, ArticleModel model)
    {
        var fields = (
            from member in model.Members
            let temporal = member.Scalar as TemporalValue
            where temporal is not null
            let languages = string.Concat(temporal.Languages.Select(language => ", " + CSharpLiteral.String(language)))
            select $"public static readonly {Pattern} {member.Name} = new({CSharpLiteral.String(temporal.Pattern)}{languages});").ToList();
        if (fields.Count == 0)
            return;

        writer.Line("/// <summary>The patterns of dates and times.</summary>");
        using (writer.Block("private static class Patterns"))
            writer.Line(string.Join("\n\n", fields));
        writer.Line();
    }
}

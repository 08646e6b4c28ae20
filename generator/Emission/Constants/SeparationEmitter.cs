using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Constants;

/// <summary>Writes the class that holds how the elements of lists are told apart, where it is not by one text between them.</summary>
internal static class SeparationEmitter
{
    private const string Separation = "global::ArticleSchema.Separation";
    private const string Position = "global::ArticleSchema.SeparatorPosition";

    /// <summary>The expression for how the elements of a member are told apart: the separator, or a field of the class.</summary>
    public static string Of(MemberModel member) =>
        ((ListValue)member.Value).Separation switch
        {
            { Infix: { } separator } => CSharpLiteral.Utf8(separator),
            { Kind: SeparationKind.None } => Separation + ".None",
            _ => "Separators." + member.Name,
        };

    /// <summary>The expression for the same as an object.</summary>
    public static string AsObject(MemberModel member) =>
        ((ListValue)member.Value).Separation is { Infix: not null } separation ? Expression(separation) : Of(member);

    public static void Emit(SourceWriter writer, ArticleModel model)
    {
        var fields = (
            from member in model.Members
            let separation = (member.Value as ListValue)?.Separation
            where separation is { Infix: null, Kind: not SeparationKind.None }
            select $"public static readonly {Separation} {member.Name} = {Expression(separation)};").ToList();
        if (fields.Count == 0)
            return;

        writer.Line("/// <summary>What tells the elements of lists apart.</summary>");
        using (writer.Block("private static class Separators"))
            writer.Line(string.Join("\n\n", fields));
        writer.Line();
    }

    private static string Expression(Separation separation)
    {
        var position = $"{Position}.{separation.Position}";
        if (separation.Kind == SeparationKind.BlankLines)
            return $"{Separation}.BlankLines({(separation.Position == SeparatorPosition.Infix ? "" : position)})";

        var literals = separation.Literals.Select(literal => CSharpLiteral.String(literal.Text));
        var method = separation.Literals.Any(literal => literal.IgnoresCase) ? "OneOfAnyCase" : "OneOf";
        return $"{Separation}.{method}({position}, {string.Join(", ", literals)})";
    }
}

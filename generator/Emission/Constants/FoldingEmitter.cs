using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Constants;

/// <summary>Writes the class that holds how folded texts are written.</summary>
internal static class FoldingEmitter
{
    private const string Syntax = "global::ArticleSchema.FoldingSyntax";

    /// <summary>The expression for how the texts of a member are written.</summary>
    public static string Of(MemberModel member) => "Foldings." + member.Name;

    /// <summary>The expression for a kind of folding.</summary>
    public static string Kind(FoldingKind kind) => "global::ArticleSchema.FoldingKind." + kind;

    /// <summary>The expression for a folded text.</summary>
    /// <param name="kind">How it is folded.</param>
    /// <param name="raw">The expression for its lines.</param>
    public static string Text(FoldingKind kind, string raw) => $"new global::ArticleSchema.FoldedText({raw}, {Kind(kind)})";

    public static void Emit(SourceWriter writer, FormatModel model)
    {
        // A view is written of the text of its lists, as that is; but if values are taken by their roles, of each.
        var fields = (
            from member in model.Members
            where member.Value.Folding is not null && (member.Value is TextValue || member.Property is not null || member.Roles.Count > 0)
            select $"public static readonly {Syntax} {member.Name} = new({Arguments(member, model)});").ToList();
        if (fields.Count == 0)
            return;

        writer.Line("/// <summary>How folded texts are written.</summary>");
        using (writer.Block("private static class Foldings"))
            writer.Line(string.Join("\n\n", fields));
        writer.Line();
    }

    private static string Arguments(MemberModel member, FormatModel model)
    {
        var folding = member.Value.Folding!;
        var column = folding.Width == 0 ? 0 : model.ColumnOf(member);
        var arguments = new List<string> { Kind(folding.Kind), CSharpLiteral.String(model.OutputNewLine) };
        if (folding.Width > 0)
            arguments.Add($"width: {folding.Width}");
        if (column > 0)
            arguments.Add($"column: {column}");
        if (folding.FirstIndent.Length > 0)
            arguments.Add("firstIndent: " + CSharpLiteral.String(folding.FirstIndent));
        if (folding.Indent.Length > 0)
            arguments.Add("indent: " + CSharpLiteral.String(folding.Indent));
        return string.Join(", ", arguments);
    }
}

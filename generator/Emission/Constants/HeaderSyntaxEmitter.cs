using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Constants;

/// <summary>Writes what headers look like, and which are known.</summary>
internal static class HeaderSyntaxEmitter
{
    public static void Emit(SourceWriter writer, HeadersModel model)
    {
        var lines = LinesOf(model.Lines).ToList();
        string[] arguments =
        [
            CSharpLiteral.String(model.NameEnd),
            $"ignoresCase: {Boolean(model.IgnoresCase)}",
            $"isFolded: {Boolean(model.Lines.IsFolded)}",
            .. model.Names.Select(name => CSharpLiteral.String(name.Name)),
        ];
        Parenthesized.Emit(
            writer,
            "private static readonly global::ArticleSchema.HeaderSyntax Syntax = new(",
            arguments,
            lines.Count == 0 ? ");\n" : ")");
        if (lines.Count == 0)
            return;

        writer.Line("{");
        using (writer.Indent("};\n"))
            foreach (var line in lines)
                writer.Line(line);
    }

    /// <summary>The properties that say which further lines there are; none for headers of one line each.</summary>
    private static IEnumerable<string> LinesOf(HeaderLines lines)
    {
        if (lines.Continuations.Count > 0)
            yield return $"Continuations = {Literals(lines.Continuations)},";
        if (lines.Comments.Count > 0)
            yield return $"Comments = {Literals(lines.Comments)},";
        if (lines.IgnoresBlank)
            yield return "IgnoresBlankLines = true,";
    }

    private static string Literals(EquatableArray<Literal> literals) =>
        $"new(ignoresCase: false, {string.Join(", ", literals.Select(literal => CSharpLiteral.String(literal.Text)))})";

    private static string Boolean(bool value) => value ? "true" : "false";
}

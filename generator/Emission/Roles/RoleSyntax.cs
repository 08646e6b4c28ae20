using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning.Roles;

namespace ArticleSchema.Generator.Emission.Roles;

/// <summary>The members of <c>IRoleCreatable</c>, as they are written for formats and for choices.</summary>
internal static class RoleSyntax
{
    public const string Utf8Span = "global::ArticleSchema.Utf8Span";

    /// <summary>What the header of a type says of a vocabulary.</summary>
    public static string Interface(string vocabulary) => $"global::ArticleSchema.IRoleCreatable<{vocabulary}>";

    /// <summary>Writes the list of the roles.</summary>
    public static void EmitRoles(SourceWriter writer, string vocabulary, EquatableArray<Role> roles) =>
        writer.Line(
            $"static global::System.ReadOnlySpan<{vocabulary}> {Interface(vocabulary)}.Roles =>\n[\n"
            + string.Concat(roles.Select(role => $"    {role.Expression},\n"))
            + "];\n");

    /// <summary>Writes the method that writes an article of a source.</summary>
    public static void EmitTryCreate(SourceWriter writer, ArticleModel model, string vocabulary)
    {
        Parenthesized.Emit(
            writer,
            $"static bool {Interface(vocabulary)}.TryCreate<TSource>(",
            ["scoped ref TSource source", $"out {Utf8Span} text", "out global::ArticleSchema.ArticleError error"],
            ") =>");
        using var indent = writer.Indent();
        writer.Line(
            $"global::ArticleSchema.RoleText.TryCreate<{model.Type.Name}, {vocabulary}, TSource>({CSharpLiteral.String(model.Type.Title)}, ref source, out text, out error);\n");
    }

    /// <summary>Writes the head of the method that writes an article of what is left of a source.</summary>
    public static SourceWriter.Scope TryCompose(SourceWriter writer, string vocabulary)
    {
        Parenthesized.Emit(
            writer,
            $"static bool {Interface(vocabulary)}.TryCompose<TSource>(",
            [
                $"global::ArticleSchema.RoleValues<{vocabulary}, TSource> values",
                $"out {Utf8Span} text",
                "out global::ArticleSchema.ArticleError error",
            ]);
        writer.Line("{");
        return writer.Indent("}");
    }

    /// <summary>The expression for roles.</summary>
    public static string List(IEnumerable<Role> roles) => $"[{string.Join(", ", roles.Select(role => role.Expression))}]";

    /// <summary>The expression for the texts that are taken.</summary>
    public static string Texts(RoleTake take)
    {
        if (take.OneOf.Count + take.Reserved.Count == 0)
            return "default";

        string[] parts =
        [
            .. Literals("OneOf", take.OneOf),
            .. Literals("Reserved", take.Reserved),
            .. take.OneOf.Concat(take.Reserved).Any(literal => literal.IgnoresCase) ? new[] { "IgnoresCase = true" } : [],
        ];
        return $"new() {{ {string.Join(", ", parts)} }}";
    }

    private static IEnumerable<string> Literals(string name, EquatableArray<Literal> literals)
    {
        if (literals.Count > 0)
            yield return $"{name} = [{string.Join(", ", literals.Select(literal => CSharpLiteral.String(literal.Text)))}]";
    }
}

using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes what a choice needs of which the branches depend on the place of an element in its list.</summary>
internal static class PlaceEmitter
{
    private const string Failure = "global::ArticleSchema.ArticleFailure";
    private const string Bytes = "global::System.ReadOnlySpan<byte>";
    private const string Place = "global::ArticleSchema.ElementPlace";
    private const string Error = "global::ArticleSchema.ArticleError";

    /// <summary>Writes what lists use of the choice, and how it is read in none.</summary>
    public static void EmitInterface(SourceWriter writer, string name) =>
        writer.Line(
            $$"""
            static bool global::ArticleSchema.IArticleView<{{name}}>.DependsOnPlace => true;

            static {{Failure}} global::ArticleSchema.IArticleView<{{name}}>.ReadElement(
                {{Bytes}} window,
                scoped in {{Place}} elementPlace,
                out {{name}} article,
                out int branch)
            {
                var failure = Read(window, elementPlace, out article);
                branch = (int)article._kind;
                return failure;
            }

            private static {{Failure}} Read({{Bytes}} source, out {{name}} article) =>
                Read(source, {{Place}}.Alone, out article);

            """);

    /// <summary>Writes, in the view of a document, what lists use of it when they are written.</summary>
    public static void EmitIsSameBranch(SourceWriter writer, DocumentModel model)
    {
        writer.Line(
            $"static bool global::ArticleSchema.IDocumentView<View, {model.Type.Name}>.IsSameBranch(scoped View view, {model.Type.Name} article) =>");
        using var indent = writer.Indent();
        writer.Line("article switch");
        writer.Line("{");
        using (writer.Indent("};\n"))
        {
            foreach (var member in model.Members)
                writer.Line($"{member.Property!.TypeName} => view._kind == Kinds.{member.Name},");
            writer.Line("_ => false,");
        }
    }

    /// <summary>Writes how a document is written as an element of a list: it is the list that is read back.</summary>
    public static void EmitTryFormatElement(SourceWriter writer, DocumentModel model)
    {
        var name = model.Type.Name;
        writer.Line(
            $"""
            static bool global::ArticleSchema.IArticleDocument<{name}>.TryFormatElement(
                {name} article,
                global::System.Span<byte> destination,
                out int bytesWritten,
                out {Error} error)
            """);
        writer.Line("{");
        using var block = writer.Indent("}\n");
        writer.Line("bytesWritten = 0;");
        writer.Line("return article switch");
        writer.Line("{");
        using (writer.Indent("};"))
        {
            foreach (var member in model.Members)
                writer.Line($"{member.Property!.TypeName} branch => branch.TryFormat(destination, out bytesWritten, out error),");
            writer.Line($"_ => global::ArticleSchema.Document.Refuse({CSharpLiteral.String(name)}, \"\", default, 0, out error),");
        }
    }

    /// <summary>The conditions under which an element stands where a branch asks for.</summary>
    /// <param name="branch">The branch.</param>
    /// <param name="plan">The choice.</param>
    /// <param name="looksAhead">Whether those are meant that read the next element, or those that do not.</param>
    public static IEnumerable<string> Conditions(Branch branch, ChoicePlan plan, bool looksAhead) =>
        from rule in branch.Place
        where rule.LooksAhead == looksAhead
        select rule.Constraint switch
        {
            PlaceConstraint.After or PlaceConstraint.NotAfter => $"(elementPlace.IsAnywhere || elementPlace.Previous is {Neighbour(rule)})",
            PlaceConstraint.Before or PlaceConstraint.NotBefore =>
                $"(elementPlace.IsOpen || elementPlace.Next<{plan.Model.Type.Name}>({Kind(branch.Member.Name)}) is {Neighbour(rule)})",
            _ => $"elementPlace.Is{rule.Constraint}",
        };

    /// <summary>The pattern of what a neighbour is, or is not.</summary>
    private static string Neighbour(PlaceRule rule)
    {
        var kinds = string.Join(" or ", rule.Branches.Select(Kind));
        return rule.Constraint is PlaceConstraint.After or PlaceConstraint.Before ? kinds
            : rule.Branches.Count == 1 ? $"not {kinds}"
            : $"not ({kinds})";
    }

    private static string Kind(string branch) => $"(int)Kinds.{branch}";
}

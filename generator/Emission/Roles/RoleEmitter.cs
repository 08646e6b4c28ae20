using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Roles;

/// <summary>Writes <c>VisitRoles</c>, which shows the values of an article by the roles of a vocabulary.</summary>
internal static class RoleEmitter
{
    /// <summary>What the header of a type says of it.</summary>
    public static string Interfaces(ArticleModel model) =>
        string.Concat(model.Vocabularies.Select(vocabulary => $", {Interface(vocabulary)}, {RoleSyntax.Interface(vocabulary)}"));

    public static void EmitFormat(SourceWriter writer, FormatModel model)
    {
        foreach (var vocabulary in model.Vocabularies)
        {
            using (EmitHeader(writer, model, vocabulary))
                foreach (var member in model.Members)
                    EmitVisits(writer, member, vocabulary);
            writer.Line();
        }
    }

    public static void EmitChoice(SourceWriter writer, ChoiceModel model)
    {
        foreach (var vocabulary in model.Vocabularies)
        {
            using (EmitHeader(writer, model, vocabulary))
            {
                writer.Line("switch (_kind)");
                writer.Line("{");
                using var block = writer.Indent("}");
                foreach (var branch in model.Branches.Where(branch => Has(branch.Member, vocabulary)))
                {
                    writer.Line($"case Kinds.{branch.Member.Name}:");
                    using var indent = writer.Indent();
                    EmitVisits(writer, branch.Member, vocabulary);
                    writer.Line("break;");
                }
            }
            writer.Line();
        }
    }

    private static string Interface(string vocabulary) => $"global::ArticleSchema.IRoleVisitable<{vocabulary}>";

    /// <summary>Methods that differ in nothing but a constraint cannot have one name: of several vocabularies they are the interfaces'.</summary>
    private static SourceWriter.Scope EmitHeader(SourceWriter writer, ArticleModel model, string vocabulary)
    {
        if (model.Vocabularies.Skip(1).Any())
            return writer.Block($"void {Interface(vocabulary)}.VisitRoles<TVisitor>(ref TVisitor visitor)");

        writer.Line("/// <inheritdoc/>");
        writer.Line("public void VisitRoles<TVisitor>(ref TVisitor visitor)");
        return writer.Block($"    where TVisitor : global::ArticleSchema.IRoleVisitor<{vocabulary}>, allows ref struct");
    }

    private static bool Has(MemberModel member, string vocabulary) =>
        Of(member, vocabulary).Any() || (member.Held?.Vocabularies.Contains(vocabulary) ?? false);

    private static IEnumerable<Role> Of(MemberModel member, string vocabulary) =>
        member.Roles.Where(role => role.Vocabulary == vocabulary);

    /// <summary>Writes what is shown of a member, if it is there.</summary>
    private static void EmitVisits(SourceWriter writer, MemberModel member, string vocabulary)
    {
        if (!Has(member, vocabulary))
            return;

        var value = "this." + member.Name;
        if (member.Value is ListValue or HeaderListValue)
        {
            using (writer.Block($"foreach (var item in {value})"))
                EmitValue("item");
            return;
        }

        switch (member.Presence)
        {
            case Presence.Nullable or Presence.Optional:
                using (writer.Block($"if ({value}.HasValue)"))
                    EmitValue(value + ".Value");
                break;
            case Presence.EmptyIfAbsent:
                using (writer.Block($"if (!{value}.IsEmpty)"))
                    EmitValue(value);
                break;
            default:
                EmitValue(value);
                break;
        }

        void EmitValue(string shown)
        {
            foreach (var role in Of(member, vocabulary))
                writer.Line($"visitor.{Visit(member, role, shown)};");
            if (member.Held is { } held && held.Vocabularies.Contains(vocabulary))
                writer.Line($"global::ArticleSchema.Nested.VisitRoles<{FormatName(member)}, {vocabulary}, TVisitor>({shown}, ref visitor);");
        }
    }

    private static string Visit(MemberModel member, Role role, string shown) =>
        member.Value switch
        {
            ArticleValue or ArticleListValue => $"VisitText({role.Expression}, global::ArticleSchema.Nested.TextOf({shown}))",
            HeaderListValue => $"VisitFoldedText({role.Expression}, {shown}.Text)",
            TextValue { Folding: not null } or TextListValue { Folding: not null } => $"VisitFoldedText({role.Expression}, {shown})",
            TextValue or TextListValue => $"VisitText({role.Expression}, {shown})",
            _ => $"VisitValue({role.Expression}, {shown})",
        };

    private static string FormatName(MemberModel member) =>
        member.Value switch
        {
            ArticleValue article => article.FormatName,
            ArticleListValue list => list.FormatName,
            _ => throw new InvalidOperationException($"{member.Name} holds no format."),
        };
}

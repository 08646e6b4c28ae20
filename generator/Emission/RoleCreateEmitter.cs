using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes how an article is written of values by the roles of a vocabulary: the values of its members are taken from a source,
/// and <c>TryCreate</c> writes it of them.</summary>
internal static class RoleCreateEmitter
{
    private const string RoleText = "global::ArticleSchema.RoleText";
    private const string Utf8Span = "global::ArticleSchema.Utf8Span";

    public static void EmitFormat(SourceWriter writer, FormatModel model)
    {
        foreach (var vocabulary in model.Vocabularies)
        {
            EmitRoles(writer, model, vocabulary);
            using (EmitHeader(writer, vocabulary))
                EmitTakeAndCreate(writer, model, vocabulary);
            writer.Line();
        }
    }

    public static void EmitChoice(SourceWriter writer, ChoiceModel model)
    {
        foreach (var vocabulary in model.Vocabularies)
        {
            EmitRoles(writer, model, vocabulary);
            using (EmitHeader(writer, vocabulary))
                EmitTakeBranch(writer, model, vocabulary);
            writer.Line();
        }
    }

    public static string Interface(string vocabulary) => $"global::ArticleSchema.IRoleCreatable<{vocabulary}>";

    private static void EmitRoles(SourceWriter writer, ArticleModel model, string vocabulary) =>
        writer.Line(
            $"static global::System.ReadOnlySpan<{vocabulary}> {Interface(vocabulary)}.Roles =>\n[\n"
            + string.Concat(model.RolesOf(vocabulary).Select(role => $"    {role.Expression},\n"))
            + "];\n");

    private static SourceWriter.Scope EmitHeader(SourceWriter writer, string vocabulary)
    {
        writer.Line($"static bool {Interface(vocabulary)}.TryCreate<TSource>(");
        using (writer.Indent())
            writer.Line($"scoped ref TSource source,\nout {Utf8Span} text,\nout global::ArticleSchema.ArticleError error)");
        writer.Line("{");
        return writer.Indent("}");
    }

    private static void EmitTakeAndCreate(SourceWriter writer, FormatModel model, string vocabulary)
    {
        var given = model.Members.Where(member => member.Computation is null).ToList();
        writer.Line("text = default;");
        // A number or a date that nobody gives cannot be made up.
        if (given.FirstOrDefault(member => IsNeeded(member) && Roles(member, vocabulary) == "[]") is { } missing)
        {
            writer.Line(Refuse(model, missing));
            return;
        }

        foreach (var member in given)
            EmitTake(writer, model, member, vocabulary);

        var values = string.Join(", ", given.Select(member => member.LocalName));
        writer.Line(
            $"""

            var destination = new byte[GetByteCount({values})];
            if (!TryCreate(destination, {values}, out _, out error))
                return false;
            text = destination.AsSpan();
            return true;
            """);
    }

    /// <summary>Whether there is no article without a value of a member, and none that would do.</summary>
    private static bool IsNeeded(MemberModel member) => member.Value.IsScalar && member.Presence == Presence.Required;

    private static void EmitTake(SourceWriter writer, FormatModel model, MemberModel member, string vocabulary)
    {
        var roles = Roles(member, vocabulary);
        var name = member.LocalName;
        switch (member.Value)
        {
            case { IsScalar: true } when IsNeeded(member):
                writer.Line($"if (!{RoleText}.TryTakeValue(ref source, {roles}, out {member.TypeName} {name}))");
                writer.Line("    " + Refuse(model, member));
                break;
            case { IsScalar: true } when roles != "[]":
                var type = member.TypeName.TrimEnd('?');
                writer.Line($"{member.TypeName} {name} = {RoleText}.TryTakeValue(ref source, {roles}, out {type} {member.Derived("Read")}) ? {member.Derived("Read")} : null;");
                break;
            case ArticleValue article when Holds(member, vocabulary):
                EmitTryTake($"TryTake<{article.FormatName}, {vocabulary}, TSource>(ref source, {roles}");
                break;
            case ArticleListValue list when Holds(member, vocabulary):
                EmitTryTake($"TryTakeAll<{list.FormatName}, {vocabulary}, TSource>(ref source, {roles}, {DocumentValue.Separator(list, model)}");
                break;
            case ListValue list when roles != "[]":
                var folding = list.Folding is null ? "" : $", {FoldingEmitter.Of(member)}{Before(model, member)}";
                EmitText($"{RoleText}.TakeAll(ref source, {roles}, {DocumentValue.Separator(list, model)}{folding})");
                break;
            case TextValue or ArticleValue when roles != "[]":
                EmitText($"{RoleText}.Take(ref source, {roles}{Otherwise(member)})");
                break;
            default:
                writer.Line($"{FieldType.OfParameter(member)} {name} = {(Literal(member) is { } literal ? $"new {Utf8Span}({literal})" : "default")};");
                break;
        }

        void EmitText(string text)
        {
            if (member.Presence != Presence.Optional)
            {
                writer.Line($"{Utf8Span} {name} = {text};");
                return;
            }
            writer.Line($"{Utf8Span} {member.Derived("Read")} = {text};");
            EmitOptional();
        }

        void EmitTryTake(string call)
        {
            var taken = member.Presence == Presence.Optional ? member.Derived("Read") : name;
            writer.Line($"if (!{RoleText}.{call}, out var {taken}, out error))");
            writer.Line("    return false;");
            if (member.Presence == Presence.Optional)
                EmitOptional();
        }

        void EmitOptional() =>
            writer.Line($"{FieldType.OfParameter(member)} {name} = {member.Derived("Read")}.IsEmpty ? default : new({member.Derived("Read")});");
    }

    /// <summary>What has been taken for the member right before a folded one, on whose line it begins.</summary>
    private static string Before(FormatModel model, MemberModel member) =>
        model.NeighbourBefore(member) is not { Value: TextValue or ArticleValue } before ? ""
        : $", {(before.Presence == Presence.Optional ? before.Derived("Read") : before.LocalName)}";

    private static string Otherwise(MemberModel member) => Literal(member) is { } literal ? ", " + literal : "";

    /// <summary>What stands in the place of a text that has to be there, and that nobody gives.</summary>
    private static string? Literal(MemberModel member) =>
        member is { Value: TextValue { Rules.Written: { } literal }, Presence: Presence.Required } ? CSharpLiteral.Utf8(literal) : null;

    private static void EmitTakeBranch(SourceWriter writer, ChoiceModel model, string vocabulary)
    {
        writer.Line("text = default;\nerror = default;");
        writer.Line($"if (!{RoleText}.TryPeek<{model.Type.Name}, {vocabulary}, TSource>(ref source, out var role))");
        writer.Line("    return true;\n");
        writer.Line("switch (role)");
        writer.Line("{");
        using (writer.Indent("}\n"))
        {
            var seen = new HashSet<string>();
            foreach (var branch in model.Branches)
            {
                var roles = branch.Member.RolesOf(vocabulary).Where(role => seen.Add(role.Name)).ToList();
                if (roles.Count == 0)
                    continue;
                foreach (var role in roles)
                    writer.Line($"case {role.Expression}:");
                using var indent = writer.Indent();
                EmitBranch(writer, branch, vocabulary);
            }
        }
        writer.Line("return true;");
    }

    private static void EmitBranch(SourceWriter writer, BranchModel branch, string vocabulary)
    {
        var member = branch.Member;
        if (member.Value is ArticleValue article && Holds(member, vocabulary))
        {
            writer.Line($"if (!{RoleText}.TryTake<{article.FormatName}, {vocabulary}, TSource>(ref source, {Roles(member, vocabulary)}, out text, out error))");
            writer.Line("    return false;");
        }
        else
        {
            writer.Line("text = source.TakeText(role);");
        }
        if (branch.IsFramed)
            writer.Line($"text = {RoleText}.Frame({Text(branch.Initiator)}, text, {Text(branch.Terminator)});");
        writer.Line("break;");
    }

    private static string Text(FramingElement? framing) => framing is null ? "default" : CSharpLiteral.Utf8(framing.Written);

    private static bool Holds(MemberModel member, string vocabulary) => member.Held?.Vocabularies.Contains(vocabulary) ?? false;

    private static string Roles(MemberModel member, string vocabulary) =>
        List(member.Roles.Where(role => role.Vocabulary == vocabulary));

    private static string List(IEnumerable<Role> roles) => $"[{string.Join(", ", roles.Select(role => role.Expression))}]";

    private static string Refuse(FormatModel model, MemberModel member) =>
        $"return {RoleText}.Refuse({CSharpLiteral.String(model.Type.Title)}, {CSharpLiteral.String(member.Name)}, out error);";
}

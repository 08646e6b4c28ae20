using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning.Roles;

namespace ArticleSchema.Generator.Emission.Roles;

/// <summary>Writes how a choice is written of values by the roles of a vocabulary: the next of them says which branch it is.</summary>
internal static class ChoiceCreateEmitter
{
    public static void Emit(SourceWriter writer, ChoiceModel model, EquatableArray<ChoiceCreation> creations)
    {
        foreach (var creation in creations)
        {
            RoleSyntax.EmitRoles(writer, creation.Vocabulary, creation.Roles);
            RoleSyntax.EmitTryCreate(writer, model, creation.Vocabulary);
            using (RoleSyntax.TryCompose(writer, creation.Vocabulary))
                EmitCompose(writer, model, creation);
            writer.Line();
        }
    }

    private static void EmitCompose(SourceWriter writer, ChoiceModel model, ChoiceCreation creation)
    {
        writer.Line("text = default;\nerror = default;");
        writer.Line($"if (!values.TryPeek<{model.Type.Name}>(out var role))");
        writer.Line("    return true;\n");
        writer.Line("switch (role)");
        writer.Line("{");
        using (writer.Indent("}\n"))
        {
            foreach (var same in creation.Cases.GroupBy(found => found.Branches))
            {
                foreach (var found in same)
                    writer.Line($"case {found.Role.Expression}:");
                using var indent = writer.Indent();
                foreach (var branch in same.Key)
                    EmitBranch(writer, branch);
                if (same.Key.All(branch => branch.Take.OneOf.Count > 0))
                    writer.Line("break;");
            }
        }
        writer.Line("return true;");
    }

    private static void EmitBranch(SourceWriter writer, RoleBranch branch)
    {
        var take = branch.Take;
        if (take.OneOf.Count > 0 && branch.Branch.IsFramed)
        {
            using var block = writer.Block($"if (values.TryTakeText([role], {RoleSyntax.Texts(take)}, out text))");
            EmitEnd(writer, branch.Branch);
            return;
        }
        if (take.OneOf.Count > 0)
        {
            writer.Line($"if (values.TryTakeText([role], {RoleSyntax.Texts(take)}, out text))");
            writer.Line("    break;");
            return;
        }

        if (take is { Kind: RoleTakeKind.Article, Member.Value: ArticleValue article })
        {
            writer.Line($"if (!values.TryTake<{article.FormatName}>({RoleSyntax.List(take.Roles)}, default, out text, out error))");
            writer.Line("    return false;");
        }
        else
        {
            writer.Line("text = values.TakeText([role]);");
        }
        EmitEnd(writer, branch.Branch);
    }

    private static void EmitEnd(SourceWriter writer, BranchModel branch)
    {
        if (branch.IsFramed)
            writer.Line($"text = global::ArticleSchema.RoleText.Frame({Text(branch.Initiator)}, text, {Text(branch.Terminator)});");
        writer.Line("break;");
    }

    private static string Text(FramingElement? framing) => framing is null ? "default" : CSharpLiteral.Utf8(framing.Written);
}

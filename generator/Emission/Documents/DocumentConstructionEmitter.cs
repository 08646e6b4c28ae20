using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Documents;

/// <summary>Writes how a view becomes the document.</summary>
internal static class DocumentConstructionEmitter
{
    public static void Emit(SourceWriter writer, DocumentModel model)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public {model.Type.Name} ToArticle() =>");
        using (writer.Indent())
        {
            if (model.Construction is { } construction)
                EmitConstruction(writer, model, construction);
            else
                EmitBranches(writer, model);
        }
        writer.Line();
    }

    private static void EmitConstruction(SourceWriter writer, DocumentModel model, Construction construction)
    {
        var arguments = construction.Arguments.Select(argument => $"{Identifier.Of(argument.Parameter)}: {DocumentValue.Make(argument.Member)}");
        var initialized = construction.Initialized.Select(member => $"{member.Name} = {DocumentValue.Make(member)},").ToList();
        var call = $"new {model.Type.Name}({string.Join(", ", arguments)})";
        if (initialized.Count == 0)
        {
            writer.Line(call + ";");
            return;
        }

        writer.Line(call);
        writer.Line("{");
        using (writer.Indent("};"))
            writer.Line(string.Join("\n", initialized));
    }

    private static void EmitBranches(SourceWriter writer, DocumentModel model)
    {
        writer.Line("_kind switch");
        writer.Line("{");
        using var block = writer.Indent("};");
        for (var i = 0; i < model.Members.Count; i++)
        {
            var member = model.Members[i];
            var kind = i + 1 < model.Members.Count ? $"Kinds.{member.Name}" : "_";
            writer.Line($"{kind} => {member.FieldName}.ToArticle(),");
        }
    }
}

using ArticleSchema.Generator.Emission.Constants;
using ArticleSchema.Generator.Emission.Documents;
using ArticleSchema.Generator.Emission.Json;
using ArticleSchema.Generator.Emission.Reading;
using ArticleSchema.Generator.Emission.Recovering;
using ArticleSchema.Generator.Emission.Roles;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Emission.Writing;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;
using ArticleSchema.Generator.Planning.Roles;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes the generated half of a type. Every emitter prints what the plan says, and decides nothing.</summary>
internal static class ArticleEmitter
{
    public static string Emit(ArticlePlan plan) =>
        plan switch
        {
            FormatPlan format => FileEmitter.Emit(format.Model, writer => EmitFormat(writer, format)),
            HeadersPlan headers => FileEmitter.Emit(headers.Model, writer => EmitHeaders(writer, headers)),
            ChoicePlan choice => FileEmitter.Emit(choice.Model, writer => EmitChoice(writer, choice)),
            DocumentPlan document => FileEmitter.Emit(document.Model, writer => EmitDocument(writer, document)),
            MistakenPlan mistaken => FileEmitter.Emit(mistaken.Model, writer => MistakenEmitter.Emit(writer, mistaken)),
            _ => throw new InvalidOperationException($"There is no emitter for a plan of type {plan.GetType().Name}."),
        };

    private static void EmitFormat(SourceWriter writer, FormatPlan plan)
    {
        var recoveredLists = RecoveredLists.Of(plan);
        EmitMembers(writer, plan.Model, plan.Lenses, plan.Roles, recoveredLists);
        if (plan.IsTraced)
            TraceEmitter.EmitPartOf(writer, plan);
        var expectations = ReadEmitter.Emit(writer, plan).Concat(RecoverEmitter.Emit(writer, plan)).ToList();
        ValueMethodEmitter.Emit(writer, plan);
        RecoveredListEmitter.Emit(writer, recoveredLists);
        ResumePointEmitter.Emit(writer, plan);
        EmitConstants(writer, plan.Model, expectations);
    }

    private static void EmitHeaders(SourceWriter writer, HeadersPlan plan)
    {
        var recoveredLists = RecoveredLists.Of(plan);
        EmitMembers(writer, plan.Model, plan.Lenses, plan.Roles, recoveredLists);
        var expectations = HeadersReadEmitter.Emit(writer, plan);
        ValueMethodEmitter.Emit(writer, plan.Model, [.. plan.Headers.Select(header => header.Value).OfType<MemberStep>()], []);
        RecoveredListEmitter.Emit(writer, recoveredLists);
        EmitConstants(writer, plan.Model, expectations);
    }

    private static void EmitMembers(
        SourceWriter writer,
        FormatModel model,
        EquatableArray<Lens> lenses,
        EquatableArray<RoleCreation> roles,
        EquatableArray<MemberModel> recoveredLists)
    {
        StateEmitter.EmitFormat(writer, model, recoveredLists);
        EncodingEmitter.EmitView(writer, model);
        GrammarEmitter.Emit(writer, model);
        ParseEmitter.Emit(writer, model);
        CreateEmitter.Emit(writer, model);
        LensEmitter.Emit(writer, model, lenses);
        WriteEmitter.Emit(writer, model);
        JsonEmitter.EmitFormat(writer, model);
        RoleEmitter.EmitFormat(writer, model);
        RoleCreateEmitter.Emit(writer, model, roles);
    }

    private static void EmitConstants(SourceWriter writer, FormatModel model, IEnumerable<Expectation> expectations)
    {
        CharClassEmitter.Emit(writer, model);
        SeparationEmitter.Emit(writer, model);
        FoldingEmitter.Emit(writer, model);
        TemporalEmitter.Emit(writer, model);
        ExpectationEmitter.Emit(writer, model.Type.Title, expectations);
    }

    private static void EmitChoice(SourceWriter writer, ChoicePlan plan)
    {
        var model = plan.Model;
        StateEmitter.EmitChoice(writer, model);
        ChoiceEmitter.EmitKinds(writer, model);
        EncodingEmitter.EmitView(writer, model);
        GrammarEmitter.Emit(writer, model);
        ParseEmitter.Emit(writer, model);
        WriteEmitter.Emit(writer, model);
        JsonEmitter.EmitChoice(writer, model);
        RoleEmitter.EmitChoice(writer, model);
        ChoiceCreateEmitter.Emit(writer, model, plan.Roles);
        ChoiceEmitter.EmitRead(writer, plan);
        LiteralsEmitter.Emit(writer, plan.Branches);
        FramedBranchEmitter.Emit(writer, plan.Branches);
        CharClassEmitter.Emit(writer, model);
        ExpectationEmitter.Emit(writer, model.Type.Title, plan.NoBranch is null ? [] : [plan.NoBranch]);
    }

    private static void EmitDocument(SourceWriter writer, DocumentPlan plan)
    {
        EncodingEmitter.Emit(writer, plan.Model.Type.Name, plan.Model.View.Encoding);
        DocumentEmitter.Emit(writer, plan.Model);
        using (writer.Block(DocumentEmitter.ViewHeader(plan.Model)))
        {
            DocumentConstructionEmitter.Emit(writer, plan.Model);
            DocumentWriteEmitter.Emit(writer, plan.Model);
            EmitView(writer, plan.View);
        }
    }

    private static void EmitView(SourceWriter writer, ArticlePlan view)
    {
        switch (view)
        {
            case FormatPlan format:
                EmitFormat(writer, format);
                break;
            case HeadersPlan headers:
                EmitHeaders(writer, headers);
                break;
            case ChoicePlan choice:
                EmitChoice(writer, choice);
                break;
        }
    }
}

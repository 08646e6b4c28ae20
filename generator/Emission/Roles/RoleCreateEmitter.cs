using ArticleSchema.Generator.Emission.Constants;
using ArticleSchema.Generator.Emission.Documents;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning.Roles;

namespace ArticleSchema.Generator.Emission.Roles;

/// <summary>Writes how an article is written of values by the roles of a vocabulary: its members take them, and <c>TryCreate</c> writes
/// it.</summary>
internal sealed class RoleCreateEmitter
{
    private const string RoleText = "global::ArticleSchema.RoleText";

    private readonly SourceWriter _writer;
    private readonly FormatModel _model;

    private RoleCreateEmitter(SourceWriter writer, FormatModel model)
    {
        _writer = writer;
        _model = model;
    }

    public static void Emit(SourceWriter writer, FormatModel model, EquatableArray<RoleCreation> creations)
    {
        var emitter = new RoleCreateEmitter(writer, model);
        foreach (var creation in creations)
        {
            RoleSyntax.EmitRoles(writer, creation.Vocabulary, creation.Roles);
            RoleSyntax.EmitTryCreate(writer, model, creation.Vocabulary);
            using (RoleSyntax.TryCompose(writer, creation.Vocabulary))
                emitter.EmitCompose(creation);
            writer.Line();
        }
    }

    private void EmitCompose(RoleCreation creation)
    {
        _writer.Line("text = default;");
        if (creation.Missing is { } missing)
        {
            _writer.Line(Refuse(missing));
            return;
        }

        foreach (var take in creation.Takes)
            EmitTake(take);
        var values = string.Join(", ", creation.Takes.Select(take => take.Member.LocalName));
        _writer.Line(
            $"""

            var destination = new byte[GetByteCount({values})];
            if (!TryCreate(destination, {values}, out _, out error))
                return false;
            text = destination.AsSpan();
            return true;
            """);
    }

    private void EmitTake(RoleTake take)
    {
        var member = take.Member;
        var roles = RoleSyntax.List(take.Roles);
        switch (take.Kind)
        {
            case RoleTakeKind.Nothing:
                var value = take.Otherwise is { } literal ? $"new {RoleSyntax.Utf8Span}({CSharpLiteral.Utf8(literal)})" : "default";
                _writer.Line($"{FieldType.OfParameter(member)} {member.LocalName} = {value};");
                break;
            case RoleTakeKind.Value:
                EmitValue(take, roles);
                break;
            case RoleTakeKind.Text when take is { IsRequired: true, OneOf.Count: > 0 }:
                EmitTry(take, $"TryTakeOneOf({Names(member)}, {roles}, {RoleSyntax.Texts(take)}, {Otherwise(take)}");
                break;
            case RoleTakeKind.Text:
                EmitText(take, $"values.TakeText({roles}{Which(take)})");
                break;
            case RoleTakeKind.Texts:
                var list = (ListValue)member.Value;
                EmitText(take, $"values.TakeAll({roles}, {RoleSyntax.Texts(take)}, {DocumentValue.Separator(list, _model)}{Folding(take)})");
                break;
            case RoleTakeKind.Article:
                EmitTry(take, $"TryTake<{((ArticleValue)member.Value).FormatName}>({roles}, {RoleSyntax.Texts(take)}");
                break;
            case RoleTakeKind.Articles:
                var articles = (ArticleListValue)member.Value;
                EmitTry(take, $"TryTakeAll<{articles.FormatName}>({roles}, {RoleSyntax.Texts(take)}, {DocumentValue.Separator(articles, _model)}");
                break;
        }
    }

    private void EmitValue(RoleTake take, string roles)
    {
        var member = take.Member;
        if (take.IsRequired)
        {
            _writer.Line($"if (!values.TryTakeValue({roles}, out {member.TypeName} {member.LocalName}))");
            _writer.Line("    " + Refuse(member));
            return;
        }
        var read = member.Derived("Read");
        _writer.Line($"{member.TypeName} {member.LocalName} = values.TryTakeValue({roles}, out {member.TypeName.TrimEnd('?')} {read}) ? {read} : null;");
    }

    private void EmitText(RoleTake take, string text)
    {
        _writer.Line($"{RoleSyntax.Utf8Span} {Taken(take.Member)} = {text};");
        EmitOptional(take.Member);
    }

    private void EmitTry(RoleTake take, string call)
    {
        _writer.Line($"if (!values.{call}, out var {Taken(take.Member)}, out error))");
        _writer.Line("    return false;");
        EmitOptional(take.Member);
    }

    private void EmitOptional(MemberModel member)
    {
        if (member.Presence == Presence.Optional)
            _writer.Line($"{FieldType.OfParameter(member)} {member.LocalName} = {Taken(member)}.IsEmpty ? default : new({Taken(member)});");
    }

    /// <summary>The variable of the text that has been taken for a member.</summary>
    private static string Taken(MemberModel member) => member.Presence == Presence.Optional ? member.Derived("Read") : member.LocalName;

    private static string Folding(RoleTake take) =>
        take.Member.Value.Folding is null ? ""
        : $", {FoldingEmitter.Of(take.Member)}{(take.Before is { } before ? ", " + Taken(before) : "")}";

    /// <summary>Which texts a text is, unless it can be any.</summary>
    private static string Which(RoleTake take) =>
        take is { OneOf.Count: 0, Reserved.Count: 0, Otherwise: null } ? ""
        : $", {RoleSyntax.Texts(take)}{(take.Otherwise is null ? "" : ", " + Otherwise(take))}";

    private static string Otherwise(RoleTake take) => take.Otherwise is { } literal ? CSharpLiteral.Utf8(literal) : "default";

    private string Refuse(MemberModel member) => $"return {RoleText}.Refuse({Names(member)}, out error);";

    private string Names(MemberModel member) => $"{CSharpLiteral.String(_model.Type.Title)}, {CSharpLiteral.String(member.Name)}";
}

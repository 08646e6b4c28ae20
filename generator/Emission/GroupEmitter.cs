using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes the method that takes an optional group: all of it or nothing.</summary>
internal static class GroupEmitter
{
    public static void Emit(SourceWriter writer, GroupStep group, StepScope scope, ISet<Expectation> used)
    {
        var side = scope.Direction == Direction.Forward ? "front" : "end";
        var text = DocumentationText.Escape(group.Signature.Text);
        writer.Line($"/// <summary>Takes <c>{text}</c> from the {side} of the window if it is there.</summary>");
        writer.Line($"private static global::ArticleSchema.ArticleFailure {MethodName(group.Signature, scope.Direction)}(");
        using (writer.Indent())
        {
            var results = group.Members.Select(member => $",\nout {FieldType.Of(member)} {member.LocalName}");
            writer.Line($"scoped ref global::System.ReadOnlySpan<byte> window,\nint origin{string.Concat(results)})");
        }

        writer.Line("{");
        using (writer.Indent("}\n"))
        {
            foreach (var member in group.Members)
                writer.Line($"{member.LocalName} = default;");
            writer.Line("var rest = window;");
            var steps = new StepEmitter(writer, scope, used);
            steps.Emit(group.Steps, isEndChecked: group.IfEmpty is not null);
            if (group.IfEmpty is { } ifEmpty)
                steps.EmitIfEmpty(ifEmpty);

            writer.Line();
            writer.Line("window = rest;");
            foreach (var member in group.Members)
                writer.Line($"{member.LocalName} = {Result(member, scope, group)};");
            writer.Line("return global::ArticleSchema.ArticleFailure.None;");
        }
    }

    /// <summary>The name of the method.</summary>
    public static string MethodName(GroupSignature group, Direction direction) =>
        direction == Direction.Forward ? $"Read{group.Name}" : $"Read{group.Name}FromEnd";

    /// <summary>What was found, in the form of the field. What a group within the group gave has that form already.</summary>
    private static string Result(MemberModel member, StepScope scope, GroupStep group)
    {
        var found = scope.Local(member);
        var isOwn = group.Steps.OfType<MemberStep>().Any(step => step.Member == member);
        return isOwn ? ToField(member, found) : found;
    }

    /// <summary>What was found of a member, in the form of its field. One that can be nil has that form already.</summary>
    public static string ToField(MemberModel member, string found) =>
        member is { Presence: Presence.Optional, Value: TextValue, Nil.Count: 0 } ? $"new global::ArticleSchema.Utf8Span({found})" : found;
}

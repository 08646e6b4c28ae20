using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes the method that takes an optional group: all of it or nothing.</summary>
internal static class GroupEmitter
{
    public static void Emit(SourceWriter writer, GroupStep group, StepScope scope, ISet<Expectation> used)
    {
        var side = scope.Direction == Direction.Forward ? "front" : "end";
        var text = DocumentationText.Escape(group.Signature.Text);
        writer.Line($"/// <summary>Takes <c>{text}</c> from the {side} of the window if it is there.</summary>");
        var isTraced = group.Signature.IsTraced;
        var method = MethodName(group.Signature, scope.Direction) + (isTraced ? TraceEmitter.TypeParameter : "");
        writer.Line(Inlining.Attribute);
        Parenthesized.Emit(
            writer,
            $"private static global::ArticleSchema.ArticleFailure {method}(",
            [
                "scoped ref global::System.ReadOnlySpan<byte> window",
                "int origin",
                .. isTraced ? [TraceEmitter.Parameter] : Enumerable.Empty<string>(),
                .. group.Members.Select(member => $"out {FieldType.Of(member)} {member.LocalName}"),
            ]);
        if (isTraced)
            TraceEmitter.EmitConstraint(writer);

        writer.Line("{");
        using (writer.Indent("}\n"))
        {
            foreach (var member in group.Members)
                writer.Line($"{member.LocalName} = default;");
            if (isTraced)
                writer.Line(TraceEmitter.NoteStart(group.Signature, scope.Direction));
            writer.Line("var rest = window;");
            var steps = new StepEmitter(writer, scope, used);
            steps.Emit(group.Steps, isEndChecked: group.IfEmpty is not null);
            if (group.IfEmpty is { } ifEmpty)
                steps.EmitIfEmpty(ifEmpty);

            writer.Line();
            if (isTraced)
                writer.Line(TraceEmitter.NoteTaken(group.Signature));
            writer.Line("window = rest;");
            foreach (var member in group.Members)
                writer.Line($"{member.LocalName} = {Result(member, scope, group)};");
            writer.Line("return global::ArticleSchema.ArticleFailure.None;");
        }
    }

    /// <summary>The call of the method.</summary>
    /// <param name="group">The group.</param>
    /// <param name="direction">From which end.</param>
    /// <param name="window">The variable that holds the window.</param>
    /// <param name="origin">The expression from which a place in the source is computed.</param>
    /// <param name="isTraced">Whether there is a trace where the call stands.</param>
    /// <param name="result">Makes the argument for the value of a member.</param>
    public static string Call(
        GroupSignature group, Direction direction, string window, string origin, bool isTraced, Func<MemberModel, string> result)
    {
        var trace = !group.IsTraced ? "" : isTraced ? ", trace" : ", " + TraceEmitter.None;
        var results = group.Members.Select(member => ", " + result(member));
        return $"{MethodName(group, direction)}(ref {window}, {origin}{trace}{string.Concat(results)})";
    }

    private static string MethodName(GroupSignature group, Direction direction) =>
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

using ArticleSchema.Generator.Emission.Constants;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Writing;

/// <summary>The values that a view is written of: parameters, lists and other formats as their text.</summary>
internal sealed class ViewValueSyntax : ValueSyntax
{
    public override string HasValue(MemberModel member) =>
        member.Presence is Presence.Nullable or Presence.Optional
            ? $"{member.LocalName}.HasValue"
            : $"!{member.LocalName}.IsEmpty";

    protected override string CountElements(MemberModel member) => ComputedEmitter.CountElements(member, ValueOf(member));

    protected override string CountWords(MemberModel member) => ComputedEmitter.CountWords(ValueOf(member));

    protected override string SizeOfValue(MemberModel member) =>
        member.Value.IsScalar ? SizeOfScalar(member, ValueOf(member))
        : IsFolded(member) ? $"{FoldingEmitter.Of(member)}.GetByteCount({ValueOf(member)})"
        : ValueOf(member) + ".Length";

    protected override void EmitAppendValue(SourceWriter writer, MemberModel member) =>
        writer.Line(
            member.Value.IsScalar ? AppendScalar(member, ValueOf(member))
            : IsFolded(member) ? $"{FoldingEmitter.Of(member)}.Append(ref writer, {ValueOf(member)});"
            : $"writer.Append({ValueOf(member)});");

    /// <summary>Whether a member is given as a text that is folded when it is written; a list is given with its line ends.</summary>
    private static bool IsFolded(MemberModel member) => member.Value is TextValue { Folding: not null };

    /// <summary>The value of a member that is there.</summary>
    private static string ValueOf(MemberModel member) =>
        member.Presence is Presence.Nullable or Presence.Optional ? member.LocalName + ".Value" : member.LocalName;
}

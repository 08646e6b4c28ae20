using ArticleSchema.Generator.Emission.Constants;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission.Writing;

/// <summary>How the value of a member is asked for, measured and written.</summary>
internal abstract class ValueSyntax
{
    private const string Converted = "global::ArticleSchema.Converted";

    /// <summary>The condition under which a value of its own has not read back as it was given.</summary>
    public static string Differs(MemberModel member, string read, string given) =>
        member.Value is ConvertedValue ? $"!{Converted}.AreSame({read}, {given})" : $"{read} != {given}";

    /// <summary>The condition under which two values of their own are the same, and are written in the same way: two times at one
    /// instant can differ by their zone.</summary>
    public static string IsSame(MemberModel member, string left, string right) =>
        member.Value switch
        {
            ConvertedValue => $"{Converted}.AreSame({left}, {right})",
            TemporalValue { HasZone: true } when member.Presence == Presence.Nullable =>
                $"{left} == {right} && {left}?.Offset == {right}?.Offset",
            TemporalValue { HasZone: true } => $"{left} == {right} && {left}.Offset == {right}.Offset",
            _ => $"{left} == {right}",
        };

    /// <summary>The expression for what is counted of a value that is there.</summary>
    public string Measure(Measure measure, MemberModel member) =>
        measure switch
        {
            Model.Measure.Count => CountElements(member),
            Model.Measure.Words => CountWords(member),
            _ => Size(member),
        };

    /// <summary>The condition under which a member that can be absent has a value.</summary>
    public abstract string HasValue(MemberModel member);

    /// <summary>The expression for the length of what is written in the place of a member, in bytes.</summary>
    public string Size(MemberModel member) =>
        member.Trimming is { Width: { } width } ? $"global::System.Math.Max({SizeUnpadded(member)}, {width})" : SizeUnpadded(member);

    /// <summary>Writes the statements that write a value, or what stands for none, and what fills up its place.</summary>
    public void EmitAppend(SourceWriter writer, MemberModel member)
    {
        var padding = member.Trimming is { Width: { } width } trimming
            ? $"writer.Pad((byte){CSharpLiteral.Character(trimming.Padding)}, {width} - {SizeUnpadded(member)});"
            : "";
        if (member.Trimming is { Width: not null, IsPutBefore: true })
            writer.Line(padding);
        if (member.Nil.Count == 0)
        {
            EmitAppendValue(writer, member);
        }
        else
        {
            using (writer.Block($"if ({HasValue(member)})"))
                EmitAppendValue(writer, member);
            using (writer.Block("else"))
                writer.Line($"writer.Append({CSharpLiteral.Utf8(member.Nil[0])});");
        }
        if (member.Trimming is { Width: not null, IsPutBefore: false })
            writer.Line(padding);
    }

    private string SizeUnpadded(MemberModel member) =>
        member.Nil.Count == 0
            ? SizeOfValue(member)
            : $"({HasValue(member)} ? {SizeOfValue(member)} : {member.Nil[0].ByteCount})";

    /// <summary>The expression for the number of elements of a list.</summary>
    protected abstract string CountElements(MemberModel member);

    /// <summary>The expression for the number of words of a text, or of the text of a list.</summary>
    protected abstract string CountWords(MemberModel member);

    /// <summary>The expression for the length of a value, in bytes.</summary>
    protected abstract string SizeOfValue(MemberModel member);

    /// <summary>Writes the statements that write a value.</summary>
    protected abstract void EmitAppendValue(SourceWriter writer, MemberModel member);

    /// <summary>The expression for the length of a date, a number or an enum, in bytes.</summary>
    protected static string SizeOfScalar(MemberModel member, string value) =>
        member.Scalar switch
        {
            EnumValue => $"TextOf{member.Name}({value}).Length",
            TemporalValue => $"{TemporalEmitter.Of(member)}.GetByteCount({value})",
            ConvertedValue converted => $"{Converted}.GetByteCount<{converted.Converter}, {converted.TypeName}>({value})",
            DateValue date => $"{date.Pattern.Text.Length}",
            NumberValue { Width: > 0 } number => $"{number.Width}",
            NumberValue number => $"global::ArticleSchema.ArticleWriter.GetByteCount({Widened(number, value)})",
            _ => throw new InvalidOperationException($"{member.Name} is no value of its own."),
        };

    /// <summary>The statement that writes a date, a number or an enum.</summary>
    protected static string AppendScalar(MemberModel member, string value) =>
        member.Scalar switch
        {
            EnumValue => $"writer.Append(TextOf{member.Name}({value}));",
            TemporalValue => $"{TemporalEmitter.Of(member)}.Append(ref writer, {value});",
            ConvertedValue converted => $"{Converted}.Append<{converted.Converter}, {converted.TypeName}>(ref writer, {value});",
            DateValue date => $"Write{member.Name}({value}, writer.Take({date.Pattern.Text.Length}));",
            NumberValue { Width: > 0 } number =>
                $"global::ArticleSchema.FixedWidth.Write(writer.Take({number.Width}), unchecked((ulong){value}));",
            NumberValue number => $"writer.Append({Widened(number, value)});",
            _ => throw new InvalidOperationException($"{member.Name} is no value of its own."),
        };

    private static string Widened(NumberValue number, string value) => number.IsSigned ? $"(long){value}" : $"(ulong){value}";
}

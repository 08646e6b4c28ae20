using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission;

/// <summary>How the value of a member is asked for, measured and written.</summary>
internal abstract class ValueSyntax
{
    private const string Converted = "global::ArticleSchema.Converted";

    /// <summary>The condition under which a value of its own has not read back as it was given.</summary>
    public static string Differs(MemberModel member, string read, string given) =>
        member.Value is ConvertedValue ? $"!{Converted}.AreSame({read}, {given})" : $"{read} != {given}";

    /// <summary>The condition under which a member of an optional group has a value.</summary>
    public abstract string HasValue(MemberModel member);

    /// <summary>The expression for the length of a value, in bytes.</summary>
    public abstract string Size(MemberModel member);

    /// <summary>Writes the statements that write a value.</summary>
    public abstract void EmitAppend(SourceWriter writer, MemberModel member);

    /// <summary>The expression for the length of a date, a number or an enum, in bytes.</summary>
    protected static string SizeOfScalar(MemberModel member, string value) =>
        member.Value switch
        {
            EnumValue => $"TextOf{member.Name}({value}).Length",
            TemporalValue => $"{TemporalEmitter.Of(member)}.GetByteCount({value})",
            ConvertedValue converted => $"{Converted}.GetByteCount<{converted.Converter}, {converted.TypeName}>({value})",
            DateValue date => $"{date.Pattern.Text.Length}",
            NumberValue { Width: > 0 } number => $"{number.Width}",
            NumberValue number => $"global::ArticleSchema.ArticleWriter.GetByteCount({Widened(number, value)})",
            _ => throw new InvalidOperationException($"A value of type {member.Value.GetType().Name} is none of its own."),
        };

    /// <summary>The statement that writes a date, a number or an enum.</summary>
    protected static string AppendScalar(MemberModel member, string value) =>
        member.Value switch
        {
            EnumValue => $"writer.Append(TextOf{member.Name}({value}));",
            TemporalValue => $"{TemporalEmitter.Of(member)}.Append(ref writer, {value});",
            ConvertedValue converted => $"{Converted}.Append<{converted.Converter}, {converted.TypeName}>(ref writer, {value});",
            DateValue date => $"Write{member.Name}({value}, writer.Take({date.Pattern.Text.Length}));",
            NumberValue { Width: > 0 } number =>
                $"global::ArticleSchema.FixedWidth.Write(writer.Take({number.Width}), unchecked((ulong){value}));",
            NumberValue number => $"writer.Append({Widened(number, value)});",
            _ => throw new InvalidOperationException($"A value of type {member.Value.GetType().Name} is none of its own."),
        };

    private static string Widened(NumberValue number, string value) => number.IsSigned ? $"(long){value}" : $"(ulong){value}";
}

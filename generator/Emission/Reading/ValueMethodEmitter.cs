using ArticleSchema.Generator.Emission.Constants;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes the methods that read and write dates and numbers by their patterns, and those that check list elements.</summary>
internal static class ValueMethodEmitter
{
    public static void Emit(SourceWriter writer, FormatPlan plan) =>
        Emit(
            writer,
            plan.Model,
            [.. plan.Front, .. plan.Rest is null ? Enumerable.Empty<Step>() : [plan.Rest]],
            [.. plan.Back, .. plan.Last]);

    /// <summary>Writes the methods that the members of a format, and steps on the way from its start and its end, need.</summary>
    public static void Emit(SourceWriter writer, FormatModel model, IReadOnlyList<Step> front, IReadOnlyList<Step> back)
    {
        var forward = StepsOf(front).ToList();
        var backward = StepsOf(back).ToList();
        foreach (var member in model.Members)
        {
            switch (member.Scalar)
            {
                case DateValue date:
                    EmitDateReader(writer, member.Name, date.Pattern);
                    EmitDateWriter(writer, member.Name, date.Pattern);
                    break;
                case NumberValue number:
                    EmitNumberReader(writer, member.Name, number);
                    break;
                case EnumValue value:
                    EnumEmitter.Emit(writer, member.Name, value);
                    break;
                case TemporalValue temporal when NeedsReader(member, forward.Concat(backward)):
                    EmitReader(writer, member.Name, temporal.TypeName, $"{TemporalEmitter.Of(member)}.TryRead(text, out value)");
                    break;
                case ConvertedValue converted:
                    var arguments = $"<{converted.Converter}, {converted.TypeName}>";
                    EmitReader(writer, member.Name, converted.TypeName, $"global::ArticleSchema.Converted.TryRead{arguments}(text, out value)");
                    break;
            }
        }

        NilEmitter.Emit(writer, model);
        LiteralsEmitter.Emit(writer, forward, backward);
        LiteralsEmitter.EmitFraming(writer, All(front), All(back));
        foreach (var member in forward.Concat(backward).Where(step => step.HasElementCheck).Select(step => step.Member).Distinct())
            EmitElementCheck(writer, member);
        GroupStartEmitter.Emit(writer, forward);
        ElementsEmitter.Emit(writer, forward, backward);
        DelimiterEmitter.Emit(writer, forward, backward);
    }

    private static IEnumerable<MemberStep> StepsOf(IEnumerable<Step> steps) => All(steps).OfType<MemberStep>();

    /// <summary>The steps, and those of the groups among them.</summary>
    private static IEnumerable<Step> All(IEnumerable<Step> steps) =>
        steps.SelectMany(step => step switch
        {
            GroupStep group => All(group.Steps),
            _ => [step],
        });

    /// <summary>Whether a date is read by itself: one whose end its pattern finds is read along with that.</summary>
    private static bool NeedsReader(MemberModel member, IEnumerable<MemberStep> steps)
    {
        var own = steps.Where(step => step.Member.Name == member.Name).ToList();
        return own.Count == 0 || own.Any(step => step.Extent is not PatternExtent);
    }

    private static void EmitReader(SourceWriter writer, string name, string type, string call) =>
        writer.Line(
            $"""
            /// <summary>Reads a value.</summary>
            private static bool TryRead{name}(global::System.ReadOnlySpan<byte> text, out {type} value) =>
                {call};

            """);

    private static void EmitDateReader(SourceWriter writer, string name, DatePattern pattern)
    {
        var conditions = new List<string> { $"text.Length == {pattern.Text.Length}" };
        for (var i = 0; i < pattern.Text.Length; i++)
            if (!pattern.Fields.Any(field => i >= field.Start && i < field.Start + field.Length))
                conditions.Add($"text[{i}] == (byte){CSharpLiteral.Character(pattern.Text[i])}");
        foreach (var field in pattern.Fields)
        {
            conditions.Add(
                $"global::ArticleSchema.FixedWidth.TryRead(text[{Range(field)}], out var {Variable(field.Part)})");
        }
        conditions.Add(
            $"global::ArticleSchema.FixedWidth.TryMakeDate({Part(DatePart.Year)}, {Part(DatePart.Month)}, {Part(DatePart.Day)}, out value)");

        writer.Line(
            $$"""
            /// <summary>Reads a date as <c>{{DocumentationText.Escape(pattern.Text)}}</c>.</summary>
            {{Inlining.Attribute}}
            private static bool TryRead{{name}}(global::System.ReadOnlySpan<byte> text, out global::System.DateOnly value)
            {
                value = default;
                return {{string.Join("\n        && ", conditions)}};
            }

            """);

        string Part(DatePart part) => pattern.Find(part) is null ? "1" : Variable(part);
    }

    private static void EmitDateWriter(SourceWriter writer, string name, DatePattern pattern)
    {
        var statements =
            from i in Enumerable.Range(0, pattern.Text.Length)
            let field = pattern.Fields.FirstOrDefault(field => i >= field.Start && i < field.Start + field.Length)
            where field.Length == 0 || field.Start == i
            select field.Length == 0
                ? $"destination[{i}] = (byte){CSharpLiteral.Character(pattern.Text[i])};"
                : $"global::ArticleSchema.FixedWidth.Write(destination[{Range(field)}], (ulong)value.{field.Part});";

        writer.Line(
            $"""
            /// <summary>Writes a date as <c>{DocumentationText.Escape(pattern.Text)}</c>.</summary>
            private static void Write{name}(global::System.DateOnly value, global::System.Span<byte> destination)
            """);
        writer.Line("{");
        using (writer.Indent("}\n"))
            writer.Line(string.Join("\n", statements));
    }

    private static void EmitNumberReader(SourceWriter writer, string name, NumberValue number)
    {
        writer.Line(
            $"""
            /// <summary>Reads a number{(number.Width == 0 ? "" : $" of {number.Width} digits")}.</summary>
            private static bool TryRead{name}(global::System.ReadOnlySpan<byte> text, out {number.Keyword} value)
            """);
        writer.Line("{");
        using var block = writer.Indent("}\n");
        var isSigned = number.Width == 0 && number.IsSigned;
        var conditions = new List<string>
        {
            $"global::ArticleSchema.FixedWidth.{(isSigned ? "TryReadSigned" : "TryRead")}(text, out var number)",
        };
        if (!isSigned)
            conditions.Add(number.Width == 0 ? "!text.IsEmpty" : $"text.Length == {number.Width}");
        if (isSigned && number.Keyword != "long")
            conditions.Add($"number is >= {number.Keyword}.MinValue and <= {number.Keyword}.MaxValue");
        if (!isSigned && number.Keyword != "ulong")
            conditions.Add($"number <= (ulong){number.Keyword}.MaxValue");

        var cast = number.Keyword == (isSigned ? "long" : "ulong") ? "number" : $"({number.Keyword})number";
        writer.Line(
            $"""
            var fits = {string.Join("\n    && ", conditions)};
            value = fits ? {cast} : default;
            return fits;
            """);
    }

    private static void EmitElementCheck(SourceWriter writer, MemberModel member)
    {
        var fails = member.Value is TextListValue list
            ? CheckPrinter.Fails(Check.For(list.Rules), member, "item")
            : $"!TryRead{member.Name}(item, out _)";
        writer.Line(
            $"""
            /// <summary>The place of the first element that is not as declared, or -1.</summary>
            private static int IndexOfInvalid{member.Name}(global::System.ReadOnlySpan<byte> text)
            """);
        writer.Line("{");
        using var block = writer.Indent("}\n");
        if (member.Value is TextListValue texts && Check.IsOfEdgesOnly(texts))
        {
            writer.Line(
                """
                // No element has an empty line in it, for empty lines part them.
                if (!global::ArticleSchema.FoldedText.HasEmptyEdge(text))
                    return -1;

                """);
        }
        writer.Line(
            $$"""
            foreach (global::System.ReadOnlySpan<byte> item in new global::ArticleSchema.Utf8List(text, {{SeparationEmitter.Of(member)}}))
            {
                if ({{fails}})
                    return global::ArticleSchema.Window.OffsetOf(item, text);
            }
            return -1;
            """);
    }

    private static string Range(DateField field) => $"{field.Start}..{field.Start + field.Length}";

    private static string Variable(DatePart part) => part.ToString().ToLowerInvariant();
}

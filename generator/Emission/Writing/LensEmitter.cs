using ArticleSchema.Generator.Emission.Reading;
using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Writing;

/// <summary>Writes the lenses of a view: <c>TryWith…</c>, which writes the article with another value of one member.</summary>
/// <remarks>What was written is read back, the member as it was given, and all others as they were.</remarks>
internal sealed class LensEmitter
{
    private const string Lens = "global::ArticleSchema.Lens";

    private readonly SourceWriter _writer;
    private readonly FormatModel _model;
    private readonly ViewValueSyntax _values = new();

    private LensEmitter(SourceWriter writer, FormatModel model)
    {
        _writer = writer;
        _model = model;
    }

    public static void Emit(SourceWriter writer, FormatModel model, EquatableArray<Lens> lenses)
    {
        var emitter = new LensEmitter(writer, model);
        foreach (var lens in lenses)
            emitter.Emit(lens);
        if (lenses.Count > 0 && model.Members.Count > 1)
            emitter.EmitKeepsOthers();
    }

    private void Emit(Lens lens)
    {
        EmitHeader(lens.Member);
        using var block = _writer.Indent("}\n");
        _writer.Line("bytesWritten = 0;");
        // A value may be spelt in several ways: one that is there already stays as it is.
        if (lens.Member.HasSpellings)
            EmitCopyIf(ReadBack.IsGiven(lens.Member));

        if (lens.Group is { Around.Count: > 0 } nested)
            EmitAround(lens.Member, nested);
        if (lens.Group is null)
            EmitReplacement(lens);
        else if (lens.Group.Written is null)
            EmitReplacementInGroup(lens);
        else
            EmitWhole(lens, lens.Group, lens.Group.Written);
        EmitReadBack(lens.Member);
    }

    private void EmitHeader(MemberModel member)
    {
        _writer.Line(
            $"""
            /// <summary>Writes the article with another <see cref="{member.Name}"/>, and every other byte as it was. Never throws.</summary>
            """);
        CreateEmitter.EmitParameterDocs(_writer, member);
        _writer.Line(
            $"""
            /// <param name="destination">Takes the article. Neither the value nor this article lies in it.</param>
            /// <param name="bytesWritten">How many bytes were written.</param>
            /// <param name="error">Why the value was refused: it, or another one, would not read back as itself, or there is too little room.</param>
            /// <returns>Whether the article was written. If not, <paramref name="destination"/> holds nothing of use.</returns>
            """);
        Parenthesized.Emit(
            _writer,
            $"public bool TryWith{member.Name}(",
            [
                CreateEmitter.Parameter(member),
                "global::System.Span<byte> destination",
                "out int bytesWritten",
                "out global::ArticleSchema.ArticleError error",
            ]);
        _writer.Line("{");
    }

    /// <summary>The expression for whether the last header of a name counts.</summary>
    private string IsLast => _model is HeadersModel { Duplicates: HeaderDuplicates.Last } ? "isLast: true" : "isLast: false";

    /// <summary>Writes the lens of a member that is always there.</summary>
    private void EmitReplacement(Lens lens)
    {
        if (lens.Header is { } header)
            _writer.Line($"Syntax.TryFind(_source, {header}, {IsLast}, out _, out var value);");
        EmitOpen(lens.Member, PlaceOf(lens), _values.Size(lens.Member));
        _values.EmitAppend(_writer, lens.Member);
    }

    /// <summary>Writes the lens of a member of a group that cannot come or go with it alone.</summary>
    private void EmitReplacementInGroup(Lens lens)
    {
        var member = lens.Member;
        var (isThere, isGiven) = (IsThere(lens), _values.HasValue(member));
        if (MayBeEmpty(member))
        {
            EmitRefuseGroupIf(member, $"{isGiven} && {Not(isThere)}");
            EmitCopyIf(Not(isThere));
        }
        else
        {
            EmitCopyIf($"{Not(isGiven)} && {Not(isThere)}");
            EmitRefuseGroupIf(member, $"{Not(isGiven)} || {Not(isThere)}");
        }
        EmitReplacement(lens);
    }

    /// <summary>Writes what happens where a group around that of a member is not there: nothing of the member's own group counts then,
    /// even if it was found before the other one failed.</summary>
    private void EmitAround(MemberModel member, LensGroup group)
    {
        var isAbsent = string.Join(" || ", group.Around.Select(around => TraceEmitter.Find(around) + ".IsEmpty"));
        using var block = _writer.Block($"if ({isAbsent})");
        EmitRefuseGroupIf(member, _values.HasValue(member));
        _writer.Line($"return {Lens}.TryCopy({Title}, _source, destination, out bytesWritten, out error);");
    }

    /// <summary>Writes the lens of a member with which a group, or a header, comes and goes.</summary>
    private void EmitWhole(Lens lens, LensGroup group, GroupElement written)
    {
        var member = lens.Member;
        var (isThere, isGiven) = (IsThere(lens), _values.HasValue(member));
        if (lens.Header is { } header)
        {
            isThere = "isThere";
            _writer.Line($"var isThere = Syntax.TryFind(_source, {header}, {IsLast}, out var line, out var value);");
        }

        var elements = new ElementsWriter(_writer, _values, _model);
        var whole = lens.Header is null ? TraceEmitter.Find(group.Name) : "line";
        // What can be there without a value goes only if it had one.
        _writer.Line(MayBeEmpty(member)
            ? $"var isReplaced = {isThere} && ({isGiven} || {Not(HadValue(member))});"
            : $"var isReplaced = {isThere} && {isGiven};");
        _writer.Line($"var part = isReplaced ? {PlaceOf(lens)} : {whole};");
        _writer.Line(
            $"""
            var length = {Not(isGiven)} ? 0L
                : isReplaced ? {_values.Size(member)}
                : {elements.Size(written.Elements)};
            """);
        EmitOpen(member, "part", "length");
        using (_writer.Block($"if ({isGiven} && isReplaced)"))
            _values.EmitAppend(_writer, member);
        using (_writer.Block($"else if ({isGiven})"))
            elements.Emit(written.Elements);
    }

    /// <summary>Writes how the rest of the article is written.</summary>
    private void EmitOpen(MemberModel member, string part, string length)
    {
        _writer.Line($"var lens = new {Lens}({Title}, {CSharpLiteral.String(member.Name)}, _source, {part}, {length});");
        _writer.Line("if (!lens.TryOpen(ref destination, out var writer, out error))");
        _writer.Line("    return false;\n");
    }

    private void EmitReadBack(MemberModel member)
    {
        var name = CSharpLiteral.String(member.Name);
        _writer.Line();
        _writer.Line("if (!TryParse(destination, out var article, out error))");
        _writer.Line("    return false;");
        _writer.Line($"if ({ReadBack.Differs(member)})");
        _writer.Line($"    return Refuse({name}, {ReadBack.PlaceOf(member)}, destination, out _, out error);");
        if (_model.Members.Count > 1)
        {
            _writer.Line($"return KeepsOthers({name}, article, destination, out bytesWritten, out error);");
            return;
        }
        _writer.Line("bytesWritten = destination.Length;");
        _writer.Line("return true;");
    }

    private void EmitKeepsOthers()
    {
        _writer.Line("/// <summary>Whether an article that was written has, but for one member, the values of this one.</summary>");
        Parenthesized.Emit(
            _writer,
            "private bool KeepsOthers(",
            [
                "string but",
                $"{_model.Type.Name} article",
                "global::System.ReadOnlySpan<byte> text",
                "out int bytesWritten",
                "out global::ArticleSchema.ArticleError error",
            ]);
        _writer.Line("{");
        using var block = _writer.Indent("}\n");
        _writer.Line("bytesWritten = 0;");
        foreach (var member in _model.Members)
        {
            var name = CSharpLiteral.String(member.Name);
            var changes = ReadBack.Changes(member);
            _writer.Line(changes.Contains("||") ? $"if (but != {name} && ({changes}))" : $"if (but != {name} && {changes})");
            _writer.Line($"    return Refuse({name}, {ReadBack.PlaceOf(member)}, text, out _, out error);");
        }
        _writer.Line("bytesWritten = text.Length;");
        _writer.Line("error = default;");
        _writer.Line("return true;");
    }

    private void EmitCopyIf(string condition)
    {
        _writer.Line($"if ({condition})");
        _writer.Line($"    return {Lens}.TryCopy({Title}, _source, destination, out bytesWritten, out error);");
    }

    private void EmitRefuseGroupIf(MemberModel member, string condition)
    {
        _writer.Line($"if ({condition})");
        _writer.Line($"    return {Lens}.RefuseGroup({Title}, {CSharpLiteral.String(member.Name)}, out error);");
    }

    private string Title => CSharpLiteral.String(_model.Type.Title);

    private static string Not(string condition) => condition[0] == '!' ? condition.Substring(1) : "!" + condition;

    /// <summary>The expression for the bytes of a value that is there.</summary>
    private static string PlaceOf(Lens lens) =>
        lens.Header is not null ? "value"
        : lens.IsNoted ? TraceEmitter.Find(lens.Member)
        : lens.Member.Presence == Presence.Optional ? ReadBack.TextOf(lens.Member, lens.Member.FieldName + ".Value") + ".Bytes"
        : ReadBack.TextOf(lens.Member, lens.Member.FieldName) + ".Bytes";

    /// <summary>The condition under which a member of a group is there.</summary>
    private static string IsThere(Lens lens) =>
        MayBeEmpty(lens.Member) ? $"!{TraceEmitter.Find(lens.Group!.Name)}.IsEmpty" : HadValue(lens.Member);

    /// <summary>The condition under which the view has a value of a member.</summary>
    private static string HadValue(MemberModel member) =>
        member.Presence is Presence.Nullable or Presence.Optional ? member.FieldName + ".HasValue" : $"!{member.FieldName}.IsEmpty";

    /// <summary>Whether a member can be there without a value.</summary>
    private static bool MayBeEmpty(MemberModel member) => member is { Value: ListValue { Occurs.Least: 0 } } or { Nil.Count: > 0 };
}

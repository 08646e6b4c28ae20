using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Reading;

/// <summary>Writes what reading tells a trace, which is asked where the parts of an article stand.</summary>
internal static class TraceEmitter
{
    /// <summary>The parameter of a method that reads.</summary>
    public const string Parameter = "scoped TTrace trace";

    /// <summary>The argument where nobody asks.</summary>
    public const string None = "default(global::ArticleSchema.NoTrace)";

    /// <summary>The type parameter of a method that reads.</summary>
    public const string TypeParameter = "<TTrace>";

    /// <summary>Writes what the type of the trace is.</summary>
    public static void EmitConstraint(SourceWriter writer)
    {
        using var indent = writer.Indent();
        writer.Line("where TTrace : struct, global::ArticleSchema.IReadingTrace, allows ref struct");
    }

    /// <summary>The statement that tells the place of the value of a member.</summary>
    public static string Note(MemberModel member, string text) => $"trace.Note({CSharpLiteral.String(member.Name)}, {text});";

    /// <summary>The expression for the bytes of a member that the view keeps as a value of its own.</summary>
    public static string Find(MemberModel member) => $"PartOf({CSharpLiteral.String(member.Name)})";

    /// <summary>The expression for the bytes of a group; an empty place where it is not there.</summary>
    public static string Find(string group) => $"PartOf({NameOf(group)})";

    /// <summary>The statement that tells the place where a group may begin.</summary>
    public static string NoteStart(GroupSignature group, Direction direction) =>
        $"trace.Note({NameOf(group.Name)}, window[{(direction == Direction.Forward ? "..0" : "^0..")}]);";

    /// <summary>The statement that tells the place of a group that is there.</summary>
    public static string NoteTaken(GroupSignature group) => $"trace.NoteTaken({NameOf(group.Name)}, window, rest);";

    /// <summary>Writes the method that finds a part of an article.</summary>
    public static void EmitPartOf(SourceWriter writer, FormatPlan plan)
    {
        var finder = "new global::ArticleSchema.PartFinder(_source, part, ref place)";
        var read = plan.EndsByItself
            ? $"ReadFirst(_source, isWhole: true, {finder}, out _, out _);"
            : $"Read(_source, {finder}, out _);";
        writer.Line(
            $$"""
            /// <summary>The bytes of a member or an optional group of which the view does not keep the place: it is read again.</summary>
            private global::System.ReadOnlySpan<byte> PartOf(string part)
            {
                var place = default(global::System.Range);
                {{read}}
                return _source[place];
            }

            """);
    }

    /// <summary>The name of a group among the parts, which no member can have.</summary>
    private static string NameOf(string group) => CSharpLiteral.String($"[{group}]");
}

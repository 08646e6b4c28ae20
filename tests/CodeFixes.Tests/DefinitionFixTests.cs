namespace ArticleSchema.CodeFixes.Tests;

/// <summary>Each fix: the source before and after, in which nothing is wrong any more.</summary>
public class DefinitionFixTests
{
    private const string Text = "Utf8Span A";
    private const string Enum = "public enum Priority { Low, High }\n";
    private const string Note = "[ArticleFormat(\"({X})\")] public readonly ref partial struct Note { public partial Utf8Span X { get; } }\n";
    private const string EmptyNote = "[ArticleFormat(\"[({X})]\")] public readonly ref partial struct Note { public partial Utf8Span X { get; } }\n";
    private const string NoteDocument = "[ArticleFormat(\"({X})\")] public sealed partial record Note(string X);\n";

    /// <summary>Id, the beginning of the fix's title, the source before and after.</summary>
    public static TheoryData<string, string, string, string> Rows => new()
    {
        { "AS101", "Double what", Definition.Format("x{A"), Definition.Format("x{{A") },
        { "AS101", "Double what", Definition.Format("{A}[x[y]", Text), Definition.Format("{A}[[x[y]", Text) },
        { "AS102", "Double what", Definition.Format("{A}}x", Text), Definition.Format("{A}}}x", Text) },
        { "AS102", "Double what", Definition.Format("{A}]x", Text), Definition.Format("{A}]]x", Text) },
        { "AS103", "Double what is meant as text: '{A B}'", Definition.Format("{A B}"), Definition.Format("{{A B}}") },
        { "AS104", "Remove the empty", Definition.Format("{A}[];", Text), Definition.Format("{A};", Text) },
        { "AS105", "Make an ordinary hole of it: {B}", Definition.Format("{*A},{*B}", Text, "Utf8Span B"), Definition.Format("{*A},{B}", Text, "Utf8Span B") },
        { "AS105", "Make an ordinary hole", Definition.Format("x[{*A}]", Text), Definition.Format("x[{A}]", Text) },

        { "AS201", "Declare the property 'A' of type 'Utf8Span'", Definition.Format("{A}"), Definition.Format("{A}", Text) },
        { "AS201", "Declare the property 'B'", Definition.Format("{A},{B},{C}", Text, "Utf8Span C"), Definition.Format("{A},{B},{C}", Text, "Utf8Span B", "Utf8Span C") },
        { "AS201", "Declare the property 'A'", Definition.Format("{A},{B}", "Utf8Span B"), Definition.Format("{A},{B}", Text, "Utf8Span B") },
        { "AS201", "Declare the property 'SentDate' of type 'DateOnly'", Definition.Format("{SentDate}"), Definition.Format("{SentDate}", "DateOnly SentDate") },
        { "AS201", "Declare the property 'Update' of type 'Utf8Span'", Definition.Format("{Update}"), Definition.Format("{Update}", "Utf8Span Update") },
        { "AS201", "Declare the property 'SentTime' of type 'TimeOnly?'", Definition.Format("x[{SentTime}]"), Definition.Format("x[{SentTime}]").Replace("{\n}", "{\n    [Pattern(\"HH:mm\")]\n    public partial TimeOnly? SentTime { get; }\n}") },
        { "AS201", "Declare the property 'WordCount' of type 'int'", Definition.Format("{WordCount}"), Definition.Format("{WordCount}", "int WordCount") },
        { "AS201", "Declare the property 'WordCount' of type 'Utf8Span'", Definition.Format("{*WordCount}"), Definition.Format("{*WordCount}", "Utf8Span WordCount") },
        { "AS201", "Declare the property 'Number' of type 'int?'", Definition.Format("x[{Number}]"), Definition.Format("x[{Number}]", "int? Number") },
        { "AS201", "Declare the property 'A' of type 'Utf8Span'", Definition.Format("x[{A}]"), Definition.Format("x[{A}]", Text) },
        { "AS201", "Declare the property 'Priority' of type 'Priority'", Definition.Format("{Priority}") + Enum, Definition.Format("{Priority}", "Priority Priority") + Enum },
        { "AS201", "Declare the property 'Priority' of type 'Priority?'", Definition.Format("x[{Priority}]") + Enum, Definition.Format("x[{Priority}]", "Priority? Priority") + Enum },
        { "AS201", "Declare the property 'Note' of type 'Note'", Definition.Format("{Note}") + Note, Definition.Format("{Note}", "Note Note") + Note },
        { "AS201", "Declare the property 'Note' of type 'Optional<Note>'", Definition.Format("x[{Note}]") + Note, Definition.Format("x[{Note}]", "Optional<Note> Note") + Note },
        { "AS201", "Declare the property 'Note' of type 'Utf8Span'", Definition.Format("{Note}") + NoteDocument, Definition.Format("{Note}", "Utf8Span Note") + NoteDocument },
        { "AS201", "Declare the property 'A'", Definition.Document("[ArticleFormat(\"{A}\")] public partial record D();"), Definition.Document("[ArticleFormat(\"{A}\")] public partial record D(string A);") },
        { "AS201", "Declare the property 'B'", Definition.Document("[ArticleFormat(\"{A},{B}\")] public partial record D(string A, int C = 1);"), Definition.Document("[ArticleFormat(\"{A},{B}\")] public partial record D(string A, string B, int C = 1);") },
        { "AS201", "Declare the property 'Notes' of type 'Note[]'", Definition.Document("[ArticleFormat(\"{A}:{*Notes}\")] public partial record D(string A);") + NoteDocument, Definition.Document("[ArticleFormat(\"{A}:{*Notes}\")] public partial record D(string A, [Separator(\"\\n\")] Note[] Notes);") + NoteDocument },
        { "AS201", "Declare the property 'Count' of type 'int?'", Definition.Document("[ArticleFormat(\"x[{Count}]\")] public partial class D { }"), Definition.Document("[ArticleFormat(\"x[{Count}]\")] public partial class D { public int? Count { get; init; } }") },
        { "AS201", "Declare the property 'A' of type 'string?'", Definition.Document("[ArticleFormat(\"x[{A}]\")] public partial class D {}"), Definition.Document("[ArticleFormat(\"x[{A}]\")] public partial class D { public string? A { get; init; } }") },
        { "AS201", "Declare the property 'A' of type 'string'", Definition.Document("[ArticleFormat(\"{A}\")] public partial class D;"), Definition.Document("[ArticleFormat(\"{A}\")] public partial class D\n{\n    public required string A { get; init; }\n}") },
        { "AS201", "Change the hole to {Place}", Definition.Format("x {Plcae}", "Utf8Span Place"), Definition.Format("x {Place}", "Utf8Span Place") },
        { "AS201", "Change the hole to {A}", Definition.Format("{*a}", Text), Definition.Format("{*A}", Text) },

        { "AS202", "Remove 'B'", Definition.Format("{A}", Text, "Utf8Span B"), Definition.Format("{A}", Text) },
        { "AS202", "Put {B} into", Definition.Format("{A}", Text, "Utf8Span B"), Definition.Format("{A} {B}", Text, "Utf8Span B") },
        { "AS202", "Put {B} into", Definition.Format("({A})", Text, "Utf8Span B"), Definition.Format("({A}){B}", Text, "Utf8Span B") },
        { "AS202", "Put {A} into", Definition.Format("", Text), Definition.Format("{A}", Text) },
        { "AS202", "Put {B} into", Definition.Format("{A}", Text, "int? B"), Definition.Format("{A}[ {B}]", Text, "int? B") },
        { "AS202", "Annotate it with [Branch]", Definition.Choice("[Branch, Length(3)] Utf8Span A", "Utf8Span B"), Definition.Choice("[Branch, Length(3)] Utf8Span A").Replace("}\n}", "}\n    [Branch]\n    public partial Utf8Span B { get; }\n}") },
        { "AS202", "Annotate it with [Branch]", Definition.Choice("[Length(3)] Utf8Span A", "[Branch] Utf8Span B"), Definition.Choice("[Length(3), Branch] Utf8Span A", "[Branch] Utf8Span B") },

        { "AS203", "Make its type 'Utf8Span'", Definition.Format("{A}", "string A"), Definition.Format("{A}", Text) },
        { "AS203", "Make its type 'Utf8Span'", Definition.Format("{A}", "ReadOnlySpan<byte> A"), Definition.Format("{A}", Text) },
        { "AS203", "Make its type 'DateOnly?'", Definition.Format("x[{A}]", "Optional<DateOnly> A"), Definition.Format("x[{A}]", "DateOnly? A") },

        { "AS204", "Make 'A' a partial property", Definition.Format("{A}", "public Utf8Span A => default;"), Definition.Format("{A}", "public partial Utf8Span A { get; }") },
        { "AS204", "Make 'A' a partial property", Definition.Format("{A}", "public Utf8Span A { get; }"), Definition.Format("{A}", "public partial Utf8Span A { get; }") },
        { "AS204", "Make 'A' a partial property", Definition.Format("{A}", "public partial Utf8Span A { get; set; }"), Definition.Format("{A}", "public partial Utf8Span A { get; }") },
        { "AS204", "Make 'A' a partial property", Definition.Format("{A}", "[Length(3)] public Utf8Span A { get; } = default;"), Definition.Format("{A}", "[Length(3)] public partial Utf8Span A { get; }") },

        { "AS205", "Make 'Story' a readonly ref partial struct", Definition.Format("{A}", Text).Replace("readonly ref partial struct", "ref partial struct"), Definition.Format("{A}", Text) },
        { "AS205", "Make 'Story' a readonly ref partial struct", Definition.Format("{A}", Text).Replace("readonly ref partial struct", "readonly partial struct"), Definition.Format("{A}", Text) },
        { "AS205", "Make 'Story' a readonly ref partial struct", Definition.Format("{A}", Text).Replace("readonly ref partial struct", "partial struct"), Definition.Format("{A}", Text) },
        { "AS205", "Make 'Story' a readonly ref partial struct", Definition.Format("{A}", Text).Replace("readonly ref partial struct", "struct"), Definition.Format("{A}", Text) },
        { "AS205", "Make 'D' partial", Definition.Document("[ArticleFormat(\"{A}\")] public record D(string A);"), Definition.Document("[ArticleFormat(\"{A}\")] public partial record D(string A);") },
        { "AS205", "Make 'D' partial", Definition.Document("public static class O { [ArticleFormat(\"{A}\")] public sealed record D(string A); }"), Definition.Document("public static partial class O { [ArticleFormat(\"{A}\")] public sealed partial record D(string A); }") },

        { "AS208", "Remove [Pattern]", Definition.Format("{A}", "[Pattern(\"yyyy\")] Utf8Span A"), Definition.Format("{A}", Text) },
        { "AS208", "Remove [Pattern]", Definition.Format("{A}", "[Pattern(\"yyyy\"), Length(3)] Utf8Span A"), Definition.Format("{A}", "[Length(3)] Utf8Span A") },
        { "AS208", "Remove [SingleLine]", Definition.Format("{A}", "[Pattern(\"000\"), SingleLine] int A"), Definition.Format("{A}", "[Pattern(\"000\")] int A") },
        { "AS208", "Remove [Chars]", Definition.Document("[ArticleFormat(\"{A}\")] public partial record D([Chars(\"0-9\")] int A);"), Definition.Document("[ArticleFormat(\"{A}\")] public partial record D(int A);") },
        { "AS220", "Remove [NotPrecededBy]", Definition.Format("{*A}", Text).Replace("[ArticleFormat(", "[NotPrecededBy(\"x\"), ArticleFormat("), Definition.Format("{*A}", Text) },

        { "AS209", "Separate the elements by line breaks", Definition.Format("{*A}", "[Length(3)] Utf8List A"), Definition.Format("{*A}", "[Length(3), Separator(\"\\n\")] Utf8List A") },
        { "AS209", "Separate the elements by commas", Definition.Format("{*A}", "[Separator] Utf8List A"), Definition.Format("{*A}", "[Separator(\", \")] Utf8List A") },
        { "AS209", "Separate the elements by blank lines", Definition.Format("{*A}", "[Separator(\"\")] Utf8List A"), Definition.Format("{*A}", "[BlankLines] Utf8List A") },
        { "AS305", "Separate the elements by commas", Definition.Format("{*A}", "[MinOccurs(2)] ArticleList<Note> A") + EmptyNote, Definition.Format("{*A}", "[MinOccurs(2), Separator(\", \")] ArticleList<Note> A") + EmptyNote },
        { "AS209", "Separate the elements by blank lines", Definition.Document("[ArticleFormat(\"{A}\")] public partial record D(string[] A);"), Definition.Document("[ArticleFormat(\"{A}\")] public partial record D([BlankLines] string[] A);") },

        { "AS213", "Make its type 'int?'", Definition.Format("x[{A}]", "int A"), Definition.Format("x[{A}]", "int? A") },
        { "AS213", "Make its type 'Optional<Utf8Span>'", Definition.Format("x[{A}]", "[Length(0, 3)] Utf8Span A"), Definition.Format("x[{A}]", "[Length(0, 3)] Optional<Utf8Span> A") },
        { "AS213", "Make its type 'int?'", Definition.Document("[ArticleFormat(\"x[{A}]\")] public partial record D(int A);"), Definition.Document("[ArticleFormat(\"x[{A}]\")] public partial record D(int? A);") },
        { "AS214", "Make its type 'int'", Definition.Format("{A}", "int? A"), Definition.Format("{A}", "int A") },
        { "AS214", "Make its type 'Utf8Span'", Definition.Format("{A}", "ArticleSchema.Optional<Utf8Span> A"), Definition.Format("{A}", Text) },
        { "AS214", "Make its type 'string'", Definition.Document("[ArticleFormat(\"{A}\")] public partial record D(string? A);"), Definition.Document("[ArticleFormat(\"{A}\")] public partial record D(string A);") },
        { "AS214", "Put it into an optional group: [{A}]", Definition.Format("x{A}", "int? A"), Definition.Format("x[{A}]", "int? A") },

        { "AS224", "Let 'A' be set", Definition.Document("[ArticleFormat(\"{A}\")] public partial class D { public string A { get; } = \"\"; }"), Definition.Document("[ArticleFormat(\"{A}\")] public partial class D { public string A { get; init; } = \"\"; }") },
        { "AS225", "Make 'D' abstract", Definition.Document("[ArticleChoice] public partial record D { [ArticleFormat(\"{*A}\")] public partial record B(string A) : D; }"), Definition.Document("[ArticleChoice] public abstract partial record D { [ArticleFormat(\"{*A}\")] public partial record B(string A) : D; }") },

        { "AS301", "Put a space between them", Definition.Format("{A}{B}", Text, "Utf8Span B"), Definition.Format("{A} {B}", Text, "Utf8Span B") },
        { "AS301", "Put a line break between them", Definition.Format("{A}{*B}", Text, "Utf8Span B"), Definition.Format("{A}\\n{*B}", Text, "Utf8Span B") },
        { "AS301", "Put a comma between them", Definition.Format("{*A}{B}", Text, "Utf8Span B"), Definition.Format("{*A}, {B}", Text, "Utf8Span B") },
        { "AS303", "Move 'B' behind the other", Definition.Document("[ArticleChoice] public abstract partial record D { [ArticleFormat(\"{*A}\")] public partial record B(string A) : D; [ArticleFormat(\"x{A}\")] public partial record C(string A) : D; }"), Definition.Document("[ArticleChoice] public abstract partial record D { [ArticleFormat(\"x{A}\")] public partial record C(string A) : D; [ArticleFormat(\"{*A}\")] public partial record B(string A) : D; }") },
        { "AS303", "Move 'A' behind the other", Definition.Choice("[Branch] Utf8Span A", "[Branch, Length(3)] Utf8Span B", "[Branch, SingleLine] Utf8Span C"), Definition.Choice("[Branch, Length(3)] Utf8Span B", "[Branch, SingleLine] Utf8Span C", "[Branch] Utf8Span A") },
    };

    [Fact]
    public void EveryIdForWhichThereAreFixesIsHere() =>
        Assert.Equal(
            FixHarness.FixableIds.Order(),
            Rows.Select(row => (string)row[0]).Append("AS602").Append("AS603").Distinct().Order());

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task TheMistakeIsMended(string id, string title, string before, string after)
    {
        Assert.Equal(after, Assert.Single(await FixHarness.Apply(id, title, before)));

        Assert.Empty(await FixHarness.Analyze(after));
        GeneratorHarness.Run("#pragma warning disable CS1591\n" + after).AssertCompiles();
    }
}

using ArticleSchema.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Tests;

/// <summary>Every mistake, the place where it is shown, and what is said of it; beside each a definition that is right.</summary>
public class DiagnosticTests
{
    private const string Text = "Utf8Span A";

    /// <summary>A list of lines, each with its end: it can be taken line by line from the front.</summary>
    private static string Lines(string name) => $"[Separator(\"\\n\", Position = SeparatorPosition.Postfix)] Utf8List {name}";

    /// <summary>A format for lists to hold.</summary>
    private static string Note(string template, params string[] properties) =>
        WithoutUsings(Definition.Format(template, properties)).Replace("Story", "Note");

    /// <summary>Headers for a format to hold.</summary>
    private static string Head(string arguments) =>
        WithoutUsings(Definition.Headers(arguments, Text)).Replace("struct Lines", "struct Head");

    /// <summary>A choice for lists to hold.</summary>
    private static string NoteChoice(string branch) => WithoutUsings(Definition.Choice(branch)).Replace("Part", "Note");

    private static string Maybe(string name) => $"Optional<Utf8Span> {name}";

    private static string WithoutUsings(string source) => source[source.IndexOf('[')..];

    private static string Encoded(string encoding, string source) => source.Replace("[ArticleFormat(", $"[Encoding(ArticleEncoding.{encoding}), ArticleFormat(");

    /// <summary>Id, definition with the marked place, words of the message.</summary>
    public static TheoryData<string, string, string> Wrong => new()
    {
        { "AS101", Definition.Format("x⟪{⟫A"), "'{' is not closed" },
        { "AS101", Definition.Format("{A}⟪[⟫x", Text), "'[' is not closed" },
        { "AS101", Definition.Format("{A}⟪[⟫x[y]", Text), "'[' is not closed" },
        { "AS102", Definition.Format("{A}⟪}⟫x", Text), "'}' closes nothing" },
        { "AS102", Definition.Format("{A}⟪]⟫x", Text), "']' closes nothing" },
        { "AS103", Definition.Format("⟪{}⟫"), "'' is not the name" },
        { "AS103", Definition.Format("⟪{A B}⟫"), "'A B' is not the name" },
        { "AS103", Definition.Format("⟪{*}⟫"), "'' is not the name" },
        { "AS104", Definition.Format("{A}⟪[]⟫;", Text), "is empty" },
        { "AS105", Definition.Format("{*A},⟪{*B}⟫", Text, "Utf8Span B"), "'{*B}' is one rest too many" },
        { "AS105", Definition.Format("x[⟪{*A}⟫]", Text), "'{*A}' is one rest too many or stands in a group" },
        { "AS106", Definition.Format("{A},⟪{A}⟫", Text), "'A' stands in the template twice" },
        { "AS107", Definition.Format("⟪\\uD800⟫"), "half a surrogate pair" },

        { "AS107", Definition.Format("{A}", "[Literal(\"\\uD800\")] Utf8Span ⟪A⟫"), "half a surrogate pair" },
        { "AS107", Definition.Format("{A}", "[Separator(\",\", \"\\uDC00\")] Utf8List ⟪A⟫"), "half a surrogate pair" },
        { "AS107", Definition.Format("{A}", "[Initiator(\"x\", \"\\uD800y\")] Utf8Span ⟪A⟫"), "half a surrogate pair" },
        { "AS107", Definition.Format("{A}", "[Terminator(\"\\uDC00\\uD800\")] Utf8Span ⟪A⟫"), "half a surrogate pair" },
        { "AS107", Definition.Format("{A}", "E ⟪A⟫") + "public enum E { [Literal(\"\\uD800\")] A }", "half a surrogate pair" },
        { "AS108", Definition.Format(string.Concat(Enumerable.Repeat("[a", 16)) + "⟪[⟫a"), "sixteen deep" },

        { "AS246", Encoded("Latin1, ByteOrderMark = ByteOrderMark.Kept", Definition.Format("{A}", Text).Replace("struct Story", "struct ⟪Story⟫")), "the articles are ISO-8859-1" },
        { "AS247", Encoded("Latin1", Definition.Format("{A}⟪ – ⟫{*B}", Text, "Utf8Span B")), "\" – \" is never met in ISO-8859-1" },
        { "AS247", Encoded("Windows1252", Definition.Format("{A}[⟪ \\u0080⟫{B}]", Text, "Utf8Span B")), "is never met in Windows-1252" },
        { "AS247", Encoded("Latin1", Definition.Format("{A}", "[Literal(\"-\", \"–\")] Utf8Span ⟪A⟫")), "\"–\" is never met" },
        { "AS247", Encoded("Latin1", Definition.Format("{*A}", "[Separator(\"•\")] Utf8List ⟪A⟫")), "\"•\" is never met" },
        { "AS247", Encoded("Latin1", Definition.Format("{A}", "[Initiator(\"„\")] Utf8Span ⟪A⟫")), "\"„\" is never met" },

        { "AS201", Definition.Format("⟪{A}⟫"), "There is no property 'A'" },
        { "AS201", Definition.Format("⟪{A}⟫") + "[ArticleFormat(\"{*E}\")] public readonly ref partial struct List { [Separator(\"/\")] public partial ArticleList<Story> E { get; } }", "There is no property 'A'" },
        { "AS202", Definition.Format("{A}", Text, "Utf8Span ⟪B⟫"), "put {B} into the template" },
        { "AS202", Definition.Choice("[Branch] Utf8Span A", "Utf8Span ⟪B⟫"), "annotate it with [Branch]" },
        { "AS203", Definition.Format("{A}", "string ⟪A⟫"), "'A' cannot be of type 'string'" },
        { "AS203", Definition.Format("{A}", "Uri ⟪A⟫"), "'A' cannot be of type 'global::System.Uri'" },
        { "AS203", Definition.Format("x[{A}]", "Optional<DateOnly> ⟪A⟫"), "'A' cannot be of type" },
        { "AS203", Definition.Choice("[Branch] DateOnly ⟪A⟫"), "'A' cannot be of type" },
        { "AS204", Definition.Format("{A}", "public Utf8Span ⟪A⟫ => default;"), "has to be a partial property" },
        { "AS205", Definition.Format("{A}", Text).Replace("readonly ref partial struct Story", "ref partial struct ⟪Story⟫"), "readonly ref partial struct" },
        { "AS205", Definition.Format("{A}", Text).Replace("readonly ref partial struct Story", "readonly partial struct ⟪Story⟫"), "readonly ref partial struct" },
        { "AS206", Definition.Format("{A}", Text).Replace("struct Story", "struct ⟪Story⟫<T>"), "generic" },
        { "AS207", Definition.Format("{Parse}", "Utf8Span ⟪Parse⟫"), "'Parse' is a keyword, or the name of a member that is generated" },
        { "AS207", Definition.Choice("[Branch] Utf8Span ⟪Kind⟫"), "or the name of a member that is generated" },
        { "AS207", Definition.Format("{class}", "public partial Utf8Span ⟪@class⟫ { get; }"), "'class' is a keyword" },
        { "AS207", Definition.Format("{A},{TryReadA}", "DateOnly A", "Utf8Span ⟪TryReadA⟫"), "'TryReadA' is" },
        { "AS207", Definition.Format("{A},{TryWithA}", "Utf8Span A", "Utf8Span ⟪TryWithA⟫"), "'TryWithA' is" },
        { "AS207", Definition.Format("{PartOf}", "Utf8Span ⟪PartOf⟫"), "'PartOf' is" },
        { "AS207", Definition.Format("{_a}", "Utf8Span ⟪_a⟫"), "'_a' is" },
        { "AS207", Definition.Format("{Separators}", "Utf8Span ⟪Separators⟫"), "'Separators' is" },
        { "AS207", Definition.Format("{A},{TakeA}", Lines("A"), "Utf8Span ⟪TakeA⟫"), "'TakeA' is" },
        { "AS207", Definition.Format("{MatchBeforeA},{A}", "Utf8Span ⟪MatchBeforeA⟫", "[Initiator(\"<\", \"(\")] Utf8Span A"), "'MatchBeforeA' is" },
        { "AS207", Definition.Format("{A},{AFromEnd}", Text, "Utf8Span ⟪AFromEnd⟫"), "'AFromEnd' is" },
        { "AS208", Definition.Format("{A}", "[Pattern(\"yyyy\")] Utf8Span ⟪A⟫"), "[Pattern] means nothing" },
        { "AS208", Definition.Format("{A}", "[Separator(\",\")] Utf8Span ⟪A⟫"), "[Separator] means nothing" },
        { "AS208", Definition.Format("{A}", "[Chars(\"0-9\")] int ⟪A⟫"), "[Chars] means nothing" },
        { "AS208", Definition.Format("{A}", "[Length(4)] DateOnly ⟪A⟫"), "[Length] means nothing" },
        { "AS208", Definition.Format("{A}", "[SingleLine] int ⟪A⟫"), "[SingleLine] means nothing" },
        { "AS208", Definition.Format("{A}", "[NotEndingWith(\".\")] int ⟪A⟫"), "[NotEndingWith] means nothing" },
        { "AS208", Definition.Format("{A}", "[Literal(\"1\")] int ⟪A⟫"), "[Literal] means nothing" },
        { "AS208", Definition.Format("{A}", "[MinOccurs(2)] Utf8Span ⟪A⟫"), "[MinOccurs] means nothing" },
        { "AS208", Definition.Format("{A}", "[MaxOccurs(2)] Utf8Span ⟪A⟫"), "[MaxOccurs] means nothing" },
        { "AS208", Definition.Format("{A}", "[BlankLines] Utf8Span ⟪A⟫"), "[BlankLines] means nothing on a property of type" },
        { "AS208", Definition.Format("{A}", "[BlankLines, Separator(\",\")] Utf8List ⟪A⟫"), "[BlankLines] means nothing on a list with a [Separator]" },
        { "AS208", Definition.Format("{A}", "[IgnoreCase] Utf8Span ⟪A⟫"), "[IgnoreCase] means nothing on a property that gives no texts" },
        { "AS208", Definition.Format("{A}", "[IgnoreCase, Chars(\"a-z\")] Utf8Span ⟪A⟫"), "[IgnoreCase] means nothing" },
        { "AS208", Definition.Format("{*A}", "[IgnoreCase, BlankLines] Utf8List ⟪A⟫"), "[IgnoreCase] means nothing" },
        { "AS208", Definition.Format("{A}", "[IgnoreCase] int ⟪A⟫"), "[IgnoreCase] means nothing" },
        { "AS218", Definition.Choice("[Branch, Initiator] Utf8Span ⟪A⟫", "[Branch] Utf8Span B"), "names no text" },
        { "AS107", Definition.Choice("[Branch, Terminator(\"\\uD800\")] Utf8Span ⟪A⟫", "[Branch] Utf8Span B"), "half a surrogate pair" },
        { "AS209", Definition.Format("{*A}", "Utf8List ⟪A⟫"), "needs a [Separator]" },
        { "AS209", Definition.Format("{*A}", "[Separator(\"\")] Utf8List ⟪A⟫"), "needs a [Separator]" },
        { "AS209", Definition.Format("{*A}", "[Separator] Utf8List ⟪A⟫"), "needs a [Separator]" },
        { "AS209", Definition.Format("{*A}", "[Separator(\",\", \"\")] Utf8List ⟪A⟫"), "which is not empty" },
        { "AS209", Definition.Format("{*A}", "[Length(3)] Utf8List ⟪A⟫"), "only articles that end by themselves" },
        { "AS209", Definition.Format("{*A}", "[Separator(\"\")] ArticleList<Note> ⟪A⟫") + Note("({X})", "Utf8Span X"), "which is not empty" },
        { "AS209", Definition.Format("{*A}", "ArticleList<Note> ⟪A⟫") + Note("({X}", "Utf8Span X"), "only articles that end by themselves" },
        { "AS209", Definition.Format("{*A}", "ArticleList<Note> ⟪A⟫") + Note("({*X})", "Utf8Span X"), "only articles that end by themselves" },
        { "AS305", Definition.Format("{A}{*B}", "ArticleList<Note> ⟪A⟫", "Utf8Span B") + Note("[({X})]", "Utf8Span X"), "even \"\" is a 'Note'" },
        { "AS305", Definition.Format("{A}{*B}", "ArticleList<Note> ⟪A⟫", "Utf8Span B") + Note("{X}", "[Chars(\"a-z\"), Length(0, 3)] Utf8Span X"), "even \"\" is a 'Note'" },
        { "AS209", Definition.Format("{*A}", "ArticleList<Note> ⟪A⟫") + NoteChoice("[Branch, Length(3)] Utf8Span X"), "only articles that end by themselves" },
        { "AS210", Definition.Format("{A}", "[Pattern(\"yyyy\\nMM\")] DateOnly ⟪A⟫"), "is not a pattern" },
        { "AS210", Definition.Format("{A}", "[Pattern(\"dd.MM.\")] DateOnly ⟪A⟫"), "'dd.MM.' is not a pattern" },
        { "AS210", Definition.Format("{A}", "[Pattern(\"yyyy-dd\")] DateOnly ⟪A⟫"), "'yyyy-dd' is not a pattern" },
        { "AS210", Definition.Format("{A}", "[Pattern(\"yyyy-MM HH\")] DateOnly ⟪A⟫"), "'yyyy-MM HH' is not a pattern" },
        { "AS210", Definition.Format("{A}", "[Pattern(\"00.0\")] int ⟪A⟫"), "'00.0' is not a pattern" },
        { "AS211", Definition.Format("{A}", "[Chars(\"z-a\")] Utf8Span ⟪A⟫"), "'z-a' is not a character class" },
        { "AS211", Definition.Format("{A}", "[Chars(\"\")] Utf8Span ⟪A⟫"), "'' is not a character class" },
        { "AS211", Definition.Format("{A}", "[Chars(\"a|\")] Utf8Span ⟪A⟫"), "'a|' is not a character class" },
        { "AS211", Definition.Format("{A}", "[Chars(\"|a\")] Utf8Span ⟪A⟫"), "or several of these with a '|' between them" },
        { "AS211", Definition.Format("{A}", "[Chars(\"a||b\")] Utf8Span ⟪A⟫"), "'a||b' is not a character class" },
        { "AS211", Definition.Format("{A}", "[Chars(\"a|^\")] Utf8Span ⟪A⟫"), "'a|^' is not a character class" },
        { "AS211", Definition.Format("{A}", "[Chars(\"a\\\\\")] Utf8Span ⟪A⟫"), "is not a character class" },
        { "AS211", Definition.Format("{A}", "[Chars(\"a\")] Utf8Span A").Replace("[ArticleFormat(", "[NotPrecededBy(\"b-a\"), ArticleFormat(").Replace("Story", "⟪Story⟫"), "'b-a' is not a character class" },
        { "AS211", Definition.Format("{A}", "[NotEndingWith(\"^\")] Utf8Span ⟪A⟫"), "'^' is not a character class" },
        { "AS212", Definition.Format("{A}", "[Length(5, 2)] Utf8Span ⟪A⟫"), "is impossible" },
        { "AS212", Definition.Format("{A}", "[Length(0)] Utf8Span ⟪A⟫"), "is impossible" },
        { "AS212", Definition.Format("{A}", "[Length(-1, 2)] Utf8Span ⟪A⟫"), "is impossible" },
        { "AS213", Definition.Format("x[{A}]", "int ⟪A⟫"), "make its type nullable" },
        { "AS213", Definition.Format("x[{A}]", "[Length(0, 3)] Utf8Span ⟪A⟫"), "Optional<T>" },
        { "AS214", Definition.Format("{A}", "int? ⟪A⟫"), "is always there" },
        { "AS214", Definition.Format("{A}", "Optional<Utf8Span> ⟪A⟫"), "is always there" },
        { "AS215", Definition.Choice().Replace("Part", "⟪Part⟫"), "has no branches" },
        { "AS216", Definition.Format("x").Replace("(\"x\")", "(\"x\", OutputNewLine = \"\\r\")").Replace("Story", "⟪Story⟫"), "has to be \"\\n\" or \"\\r\\n\"" },
        { "AS217", Definition.Format("{*A}", "[Separator(\",\")] ArticleList<Story> ⟪A⟫"), "makes 'Story' hold itself" },
        { "AS218", Definition.Format("{A}", "[Literal] Utf8Span ⟪A⟫"), "names no text" },
        { "AS218", Definition.Format("{A}", "[Literal(\"x\", \"\")] Utf8Span ⟪A⟫"), "or an empty one" },
        { "AS218", Definition.Format("{A}", "[Initiator] Utf8Span ⟪A⟫"), "names no text" },
        { "AS218", Definition.Format("{A}", "[Initiator(\"x\", \"\")] int ⟪A⟫"), "or an empty one" },
        { "AS218", Definition.Format("{*A}", "[Terminator(\"\")] Utf8Span ⟪A⟫"), "or an empty one" },
        { "AS218", Definition.Format("x[{A}]", "[Terminator] Utf8Span ⟪A⟫"), "names no text" },
        { "AS218", Definition.Format("{A}", "Empty ⟪A⟫") + "public enum Empty { }", "names no text" },
        { "AS218", Definition.Format("{A}", "E ⟪A⟫") + "public enum E { [Literal] A, B }", "names no text" },
        { "AS221", Definition.Format("{A}", "E ⟪A⟫") + "public enum E { [Literal(\"x\", \"y\")] A, [Literal(\"y\")] B }", "\"y\" stands for two values" },
        { "AS221", Definition.Format("{A}", "[IgnoreCase] E ⟪A⟫") + "public enum E { [Literal(\"GMT\")] A, [Literal(\"x\", \"gmt\")] B }", "ones that differ by more than case" },
        { "AS221", Definition.Format("{A}", "[IgnoreCase] E ⟪A⟫") + "public enum E { Low, LOW }", "\"Low\" stands for two values" },
        { "AS219", Definition.Format("{*A}", "[Separator(\",\"), MinOccurs(0)] Utf8List ⟪A⟫"), "is impossible" },
        { "AS219", Definition.Format("{*A}", "[Separator(\",\"), MinOccurs(3), MaxOccurs(2)] Utf8List ⟪A⟫"), "is impossible" },
        { "AS219", Definition.Format("{A}{*B}", "[BlankLines(Position = SeparatorPosition.Postfix), Length(1, 9), MinOccurs(0)] Utf8List ⟪A⟫", "Utf8Span B"), "for a list that may be empty remove [MinOccurs]" },
        { "AS219", Definition.Format("{*A}", "[Separator(\",\"), MaxOccurs(0)] Utf8List ⟪A⟫"), "is impossible" },
        { "AS220", Definition.Format("{*A}", Text).Replace("[ArticleFormat(", "[NotPrecededBy(\"x\"), ArticleFormat(").Replace("Story", "⟪Story⟫"), "cannot be read from its end" },
        { "AS220", Definition.Format("{*A}", Text).Replace("[ArticleFormat(", "[NotFollowedBy(\"x\"), ArticleFormat(").Replace("Story", "⟪Story⟫"), "cannot be read from its start" },
        { "AS222", Definition.Format("{A},{B}", Text, "[System.Text.Json.Serialization.JsonPropertyName(\"a\")] Utf8Span ⟪B⟫"), "\"a\" is the JSON name of two" },
        { "AS208", Definition.Document("[ArticleFormat(\"{A}\"), JsonValue] public partial record struct ⟪Story⟫(string A);"), "[JsonValue] means nothing on a document" },
        { "AS260", Definition.Format("{A}", Text).Replace("[ArticleFormat(", "[JsonValue(\"B\"), ArticleFormat(").Replace("Story", "⟪Story⟫"), "There is no property 'B'" },
        { "AS261", Definition.Format("{A}", "[Role(\"x\")] Utf8Span ⟪A⟫"), "The role of 'A' is no member of an enum" },
        { "AS261", Definition.Format("{A}", "[Role(DayOfWeek.Friday | (DayOfWeek)8)] Utf8Span ⟪A⟫"), "The role of 'A' is no member" },
        { "AS208", Definition.Choice("[Branch] Utf8Span A").Replace("[ArticleChoice", "[JsonValue, ArticleChoice").Replace("Part", "⟪Part⟫"), "[JsonValue] means nothing on a choice" },
        { "AS223", Definition.Format("x").Replace("[ArticleFormat(", "[ArticleChoice, ArticleFormat(").Replace("Story", "⟪Story⟫"), "keep one of them" },

        { "AS342", Definition.Format("⟪{A}⟫\\n{*B}", "Head A", "Utf8Span B") + Head("IgnoreBlankLines = true"), "goes on over \"\\n\", which begins a line" },
        { "AS342", Definition.Format("⟪{A}⟫[--][\\r\\n]{*B}", "Head A", "Utf8Span B") + Head("IgnoreBlankLines = true"), "no line of 'Head'" },
        { "AS342", Definition.Format("⟪{A}⟫---\\n", "Head A") + Head("Continuations = [\"-\"]"), "goes on over \"---\\n\"" },
        { "AS342", Definition.Format("⟪{A}⟫#end", "Head A") + Head("Comments = [\"#\"]"), "goes on over \"#end\"" },
        { "AS342", Definition.Format("⟪{A}⟫ end", "Head A") + Head("Folding = true"), "goes on over \" end\"" },
        { "AS301", Definition.Format("⟪{A}⟫{B}", Text, "Utf8Span B"), ": in \"xxx\" 'A' could be \"x\" or \"xx\";" },
        { "AS301", Definition.Format("⟪{A}⟫{B}", "[Chars(\"A-Z\")] Utf8Span A", "[Chars(\"F-H0-9\")] Utf8Span B"), ": in \"FFF\" 'A' could be \"F\" or \"FF\";" },
        { "AS301", Definition.Format("⟪{A}⟫{*B}", Text, "Utf8Span B"), "where 'A' ends and 'the rest' begins" },
        { "AS301", Definition.Format("{*A}⟪{B}⟫", Text, "Utf8Span B"), "where 'B' ends and 'the rest' begins" },
        { "AS301", Definition.Format("⟪{A}⟫{B}", "int A", "int B"), ": in \"111\" 'A' could be \"1\" or \"11\";" },
        { "AS203", Definition.Format("{A}", "System.TimeSpan ⟪A⟫"), "or give it a [Converter]" },
        { "AS208", Definition.Format("{A}", "[TrueLiteral(\"x\")] int ⟪A⟫"), "[TrueLiteral] means nothing" },
        { "AS210", Definition.Format("{A}", "[Pattern(\"yyyy-XX\")] DateTime ⟪A⟫"), "it is made of yyyy or yy" },
        { "AS210", Definition.Format("{A}", "[Pattern(\"HH zzz\")] TimeOnly ⟪A⟫"), "it is made of yyyy or yy" },
        { "AS210", Definition.Format("{A}", "[Pattern(\"d MMM\")] DateOnly ⟪A⟫"), "it is made of yyyy or yy" },
        { "AS210", Definition.Format("{A}", "[Pattern(\"yyyy 'x\")] DateTime ⟪A⟫"), "it is made of yyyy or yy" },
        { "AS210", Definition.Format("{A}", "[Pattern(\"yyyy yy MM\")] DateTime ⟪A⟫"), "it is made of yyyy or yy" },
        { "AS218", Definition.Format("{A}", "[FalseLiteral(\"\")] bool ⟪A⟫"), "at least one character" },
        { "AS221", Definition.Format("{A}", "[TrueLiteral(\"x\"), FalseLiteral(\"X\"), IgnoreCase] bool ⟪A⟫"), "stands for two values" },
        { "AS226", Definition.Format("{A}", "[Pattern(\"d MMM yy\", Language = \"de, xx\")] DateOnly ⟪A⟫"), "in 'xx' are not known" },
        { "AS208", Definition.Format("{A}", "[Header(\"x\")] Utf8Span ⟪A⟫"), "[Header] means nothing" },
        { "AS203", Definition.Format("{A}", "HeaderList ⟪A⟫"), "cannot be of type" },
        { "AS227", Definition.Headers("NameEnd = \"\"", "Utf8Span A").Replace("Lines", "⟪Lines⟫"), "visible ASCII characters" },
        { "AS227", Definition.Headers("NameEnd = \": \"", "Utf8Span A").Replace("Lines", "⟪Lines⟫"), "visible ASCII characters" },
        { "AS228", Definition.Headers("", "[Header(\"\")] Utf8Span ⟪A⟫"), "'' is no name" },
        { "AS228", Definition.Headers("", "[Header(\"a:b\")] Utf8Span ⟪A⟫"), "'a:b' is no name" },
        { "AS228", Definition.Headers("NameEnd = \"::\"", "[Header(\"a:\")] Utf8Span ⟪A⟫"), "'a:' is no name" },
        { "AS228", Definition.Headers("", "Utf8Span ⟪Größe⟫"), "'Größe' is no name" },
        { "AS229", Definition.Headers("IgnoreCase = true", "Utf8Span A", "[Header(\"a\")] Utf8Span ⟪B⟫"), "takes a already" },
        { "AS229", Definition.Headers("", "HeaderList A", "HeaderList ⟪B⟫"), "takes every other header already" },
        { "AS232", Definition.Headers("Folding = true, Continuations = [\"- \"]", "Utf8Span A").Replace("Lines", "⟪Lines⟫"), "say one of the two" },
        { "AS232", Definition.Headers("Continuations = [\"\"]", "Utf8Span A").Replace("Lines", "⟪Lines⟫"), "\"\" is no start of a line" },
        { "AS232", Definition.Headers("Comments = [\"#\\n#\"]", "Utf8Span A").Replace("Lines", "⟪Lines⟫"), "\"#\\n#\" is no start of a line" },
        { "AS232", Definition.Headers("Comments = [\"\\n\"]", "Utf8Span A").Replace("Lines", "⟪Lines⟫"), "\"\\n\" is no start of a line" },
        { "AS232", Definition.Headers("Continuations = [\"-\"], Comments = [\"--\"]", "Utf8Span A").Replace("Lines", "⟪Lines⟫"), "but with \"--\" is a comment" },
        { "AS232", Definition.Headers("IgnoreCase = true, Comments = [\"REM\"]", "[Header(\"Remark\")] Utf8Span A").Replace("Lines", "⟪Lines⟫"), "a header begins with \"Remark\"" },
        { "AS208", Definition.Format("{A}", "[StartingWith(\".\")] int ⟪A⟫"), "[StartingWith] means nothing" },
        { "AS208", Definition.Format("{A}", "[NotStartingWith(\".\")] DateOnly ⟪A⟫"), "[NotStartingWith] means nothing" },
        { "AS211", Definition.Format("{A}", "[EndingWith(\"\")] Utf8Span ⟪A⟫"), "'' is not a character class" },
        { "AS208", Definition.Format("{A} {*B}", "[ComputedOnWrite(Measure.Words, \"B\")] Utf8Span ⟪A⟫", "Utf8Span B"), "[ComputedOnWrite] means nothing" },
        { "AS230", Definition.Format("{A}", "[ComputedOnWrite(Measure.Words, \"B\")] int ⟪A⟫"), "no property 'B'" },
        { "AS231", Definition.Format("{A} {*B}", "[ComputedOnWrite(Measure.Count, \"B\")] int ⟪A⟫", "Utf8Span B"), "'B' has no Measure.Count" },
        { "AS231", Definition.Format("{A}", "[ComputedOnWrite(Measure.Bytes, \"A\")] int ⟪A⟫"), "'A' has no Measure.Bytes" },
        { "AS231", Definition.Format("{A} {*B}", "[ComputedOnWrite(Measure.Bytes, \"B\")] int ⟪A⟫", "[Trim] Utf8Span B"), "is trimmed" },
        { "AS231", Definition.Headers("", "[ComputedOnWrite(Measure.Words, \"B\")] int ⟪A⟫", "HeaderList B"), "'B' has no Measure.Words" },
        { "AS234", Definition.Format("{A}", "[StartingWith(\"a-c\"), NotStartingWith(\"a-z\")] Utf8Span ⟪A⟫"), "it could start with; [StartingWith], [NotStartingWith] have" },
        { "AS234", Definition.Format("{A}", "[Chars(\"a-c\"), EndingWith(\"d-f\")] Utf8Span ⟪A⟫"), "it could end with; [Chars], [EndingWith] have" },
        { "AS234", Definition.Format("{A}", "[Separator(\",\"), SingleLine, EndingWith(\"\\n\")] Utf8List ⟪A⟫"), "[SingleLine], [EndingWith] have" },
        { "AS234", Definition.Format("{A}", "[Literal(\"x\", \"y\"), NotStartingWith(\"x-z\")] Utf8Span ⟪A⟫"), "[Literal], [NotStartingWith] have" },
        { "AS301", Definition.Format("⟪{A}⟫{B}", "[Chars(\"A-Z\")] Utf8Span A", "[EndingWith(\"0-9\")] Utf8Span B"), "where 'A' ends" },
        { "AS301", Definition.Format("⟪{A}⟫{B}", "[Chars(\"a,\")] Utf8Span A", "[Separator(\",\"), Chars(\"0-9\"), Length(0, 2)] Utf8List B"), "where 'A' ends and 'B' begins; put text" },
        { "AS208", Definition.Format("{A}", "[NilValue(\"-\"), Separator(\",\")] Utf8List ⟪A⟫"), "[NilValue] means nothing" },
        { "AS208", Definition.Choice("[Branch, Length(2), NilValue(\"-\")] Utf8Span ⟪A⟫", "[Branch] Utf8Span B"), "a branch, which takes the whole text" },
        { "AS208", Definition.Format("{A},", "[Trim] Note ⟪A⟫") + Note("{X}", "Utf8Span X"), "[Trim] means nothing" },
        { "AS208", Definition.Format("{A}", "[Length(4)] int ⟪A⟫"), "[Length] means nothing" },
        { "AS208", Definition.Headers("", "[UpTo(Occurrence.Last)] Utf8Span ⟪A⟫"), "[UpTo] means nothing on a header" },
        { "AS213", Definition.Format("{A}", "[NilValue(\"-\")] int ⟪A⟫"), "make its type nullable" },
        { "AS213", Definition.Document("[ArticleFormat(\"{A}\")] public partial record D([NilValue(\"-\")] int ⟪A⟫);"), "make its type nullable" },
        { "AS218", Definition.Format("{A}", "[NilValue(\"-\", \"\")] int? ⟪A⟫"), "or an empty one" },
        { "AS107", Definition.Format("{A}", "[NilValue(\"\\uD800\")] Utf8Span ⟪A⟫"), "half a surrogate pair" },
        { "AS203", Definition.Format("{*A}", "[Separator(\",\")] ValueList<string> ⟪A⟫"), "cannot be of type" },
        { "AS203", Definition.Document("[ArticleFormat(\"{*A}\")] public partial record D([Separator(\",\")] Exception[] ⟪A⟫);"), "cannot be of type" },
        { "AS208", Definition.Format("{*A}", "[Separator(\",\"), Chars(\"0-9\")] ValueList<int> ⟪A⟫"), "[Chars] means nothing" },
        { "AS209", Definition.Format("{*A}", "ValueList<int> ⟪A⟫"), "needs a [Separator]" },
        { "AS210", Definition.Format("{*A}", "[Separator(\",\"), Pattern(\"x\")] ValueList<int> ⟪A⟫"), "one to nineteen zeros" },
        { "AS221", Definition.Format("{*A}", "[Separator(\",\"), IgnoreCase] ValueList<E> ⟪A⟫") + "public enum E { Low, LOW }", "stands for two values" },
        { "AS301", Definition.Format("⟪{A}⟫{*B}", "[Separator(\",\")] ValueList<int> A", "Utf8Span B"), "where 'A' ends" },
        { "AS254", Definition.Format("{A}", "[NilValue(\"-\", \"X\")] E? ⟪A⟫") + "public enum E { X }", "\"X\" stands for a value of 'A', and for none" },
        { "AS254", Definition.Format("{A}", "[NilValue(\"FALSE\"), IgnoreCase] bool? ⟪A⟫"), "give its [NilValue] another text" },
        { "AS254", Definition.Format("{A}", "[NilValue(\"a\"), Literal(\"a\", \"b\")] Utf8Span ⟪A⟫"), "\"a\" stands for a value" },
        { "AS255", Definition.Format("{A}", "[Trim(Padding = 'ä')] Utf8Span ⟪A⟫"), "has to be one ASCII character" },
        { "AS255", Definition.Format("{A}", "[Trim(Padding = '\\n')] Utf8Span ⟪A⟫"), "no end of a line" },
        { "AS256", Definition.Format("{A}", "[Trim, Length(2, 4)] Utf8Span ⟪A⟫"), "has to be one number" },
        { "AS256", Definition.Format("{A}", "[Trim, Length(0)] int ⟪A⟫"), "at least 1" },
        { "AS301", Definition.Format("⟪{A}⟫{B}", "[NilValue(\"-\"), Chars(\"0-9\")] Utf8Span A", "[Chars(\"a-z\")] Utf8Span B"), "where 'A' ends" },
        { "AS301", Definition.Format("⟪{A}⟫{B}", "[Trim, Chars(\"0-9\")] Utf8Span A", "[Chars(\"a-z\")] Utf8Span B"), "where 'A' ends" },
        { "AS340", Definition.Format("{A} {B}", "[NilValue(\"-\", \"k. A.\")] Utf8Span ⟪A⟫", "int B"), "\"k. A.\" can never be read" },
        { "AS340", Definition.Format("{A}[ ({B})]", "[NilValue(\"no (none)\")] Utf8Span ⟪A⟫", "int? B"), "the text that ends 'A' stands in it" },
        { "AS341", Definition.Format("{A} {B}", "[UpTo(Occurrence.First)] Utf8Span ⟪A⟫", "int B"), "at that occurrence anyway" },
        { "AS341", Definition.Format("{A}, {*B}", "[UpTo(Occurrence.Last), Chars(\"a-z\")] Utf8Span ⟪A⟫", "Utf8Span B"), "it ends by itself" },
        { "AS341", Definition.Format("{A}{B}", "[UpTo(Occurrence.Last), Length(2)] Utf8Span ⟪A⟫", "[Length(2)] Utf8Span B"), "remove it" },
        { "AS341", Definition.Format("{*A}, {B}", Text, "[UpTo(Occurrence.Last)] Utf8Span ⟪B⟫"), "at that occurrence anyway" },
        { "AS341", Definition.Format("{A}\\n{*B}", "[UpTo(Occurrence.Last), SingleLine] Utf8Span ⟪A⟫", "Utf8Span B"), "no text next to it on its line" },
        { "AS341", Definition.Format("{*A}", "[UpTo(Occurrence.Last)] Utf8Span ⟪A⟫"), "remove it" },
        { "AS208", Definition.Document("[ArticleHeaders] public partial record D([Header(\"X\")] Header[] ⟪A⟫);"), "[Header] means nothing" },
        { "AS229", Definition.Headers("", "Utf8Span A", "[Header(\"A\")] HeaderList ⟪B⟫"), "takes A already" },
        { "AS240", Definition.Headers("", "FoldedText ⟪A⟫"), "needs both a [Folding] and the type FoldedText" },
        { "AS241", Definition.Headers("", "[Folding(FoldingKind.Rfc5322)] FoldedText ⟪A⟫"), "say Folding = true in [ArticleHeaders]" },
        { "AS241", Definition.Headers("Folding = true", "[Folding(FoldingKind.Paragraph, Width = 9)] FoldedText ⟪A⟫"), "the further lines of a header have an Indent" },
        { "AS208", Definition.Format("{A}", "[Folding(FoldingKind.Paragraph)] int ⟪A⟫"), "[Folding] means nothing" },
        { "AS208", Definition.Format("{A}", "[Folding(FoldingKind.Paragraph), SingleLine] FoldedText ⟪A⟫"), "[SingleLine] means nothing on a folded text" },
        { "AS208", Definition.Format("{A}", "[Folding(FoldingKind.Rfc5322), Literal(\"a\")] FoldedText ⟪A⟫"), "[Literal] means nothing on a folded text" },
        { "AS240", Definition.Format("{A}", "FoldedText ⟪A⟫"), "needs both a [Folding] and the type FoldedText" },
        { "AS240", Definition.Format("{*A}", "[BlankLines] FoldedList ⟪A⟫"), "or FoldedList of a list" },
        { "AS240", Definition.Format("{A}", "[Folding(FoldingKind.Paragraph)] Utf8Span ⟪A⟫"), "a text that is not folded is a Utf8Span" },
        { "AS241", Definition.Format("{A}", "[Folding(FoldingKind.Paragraph, Width = -1)] FoldedText ⟪A⟫"), "or 0 for one line" },
        { "AS241", Definition.Format("{A}", "[Folding(FoldingKind.Paragraph, Width = 3, FirstIndent = \"   \")] FoldedText ⟪A⟫"), "Width has to be greater than the indentation" },
        { "AS241", Definition.Format("{A}", "[Folding(FoldingKind.Paragraph, Indent = \"> \")] FoldedText ⟪A⟫"), "made of blanks and tabs" },
        { "AS241", Definition.Format("{A}", "[Folding(FoldingKind.Rfc5322, Indent = \" \")] FoldedText ⟪A⟫"), "only paragraphs have an indentation" },
        { "AS241", Definition.Format("{A}", "[Folding(FoldingKind.Paragraph), Chars(\"a-z \")] FoldedText ⟪A⟫"), "its [Chars] have no blank or no line feed" },
        { "AS242", Definition.Format("{*A}", "[Folding(FoldingKind.Paragraph), Separator(\";\", \"\\n\")] FoldedList ⟪A⟫"), "use [BlankLines]" },
        { "AS242", Definition.Document("[ArticleFormat(\"{*A}\")] public partial record D([Folding(FoldingKind.Rfc5322), Separator(\"\\n \")] string[] ⟪A⟫);"), "no folded line begins with" },
        { "AS208", Definition.Format("{A}", "[Position(ListPosition.First)] Utf8Span ⟪A⟫"), "[Position] means nothing on a property that is no branch" },
        { "AS208", Definition.Format("{A}", "[NotAfter(\"A\")] Utf8Span ⟪A⟫"), "[NotAfter] means nothing" },
        { "AS235", Definition.Choice("[Branch, After(\"C\")] Utf8Span ⟪A⟫", "[Branch] Utf8Span B"), "[After] of 'A' names 'C'; name one or more branches of 'Part', with nameof" },
        { "AS235", Definition.Choice("[Branch, NotBefore] Utf8Span ⟪A⟫", "[Branch] Utf8Span B"), "[NotBefore] of 'A' names no branch" },
        { "AS235", Definition.Document("[ArticleChoice] public abstract partial record D { [ArticleFormat(\"x\"), After(\"A\")] public partial record ⟪B⟫ : D; }"), "names 'A'; name one or more branches of 'D'" },
        { "AS303", Definition.Choice("[Branch, Position(ListPosition.First)] Utf8Span A", "[Branch, SingleLine, Position(ListPosition.First), NotAfter(nameof(A))] Utf8Span ⟪B⟫"), "'A' before it takes every text" },
        { "AS334", Definition.Choice("[Branch, Position(ListPosition.First), After(nameof(B))] Utf8Span ⟪A⟫", "[Branch] Utf8Span B"), "'A' can never match: no element is first and after B" },
        { "AS334", Definition.Choice("[Branch, Position(ListPosition.NotLast, ListPosition.Last)] Utf8Span ⟪A⟫", "[Branch] Utf8Span B"), "no element is last and not last" },
        { "AS334", Definition.Choice("[Branch, Before(\"B\"), Position(ListPosition.Last)] Utf8Span ⟪A⟫", "[Branch] Utf8Span B"), "no element is last and before B" },
        { "AS334", Definition.Choice("[Branch, After(\"A\", \"B\"), NotAfter(\"A\", \"B\")] Utf8Span ⟪A⟫", "[Branch] Utf8Span B"), "no element that it could be stands after A or B" },
        { "AS334", Definition.Choice("[Branch, After(\"B\")] Utf8Span ⟪A⟫", "[Branch, Position(ListPosition.Last), Length(3)] Utf8Span B", "[Branch] Utf8Span C"), "stands after B" },
        { "AS334", Definition.Choice("[Branch, Before(\"B\")] Utf8Span ⟪A⟫", "[Branch, NotAfter(\"A\"), Length(3)] Utf8Span B", "[Branch] Utf8Span C"), "stands before B" },
        { "AS301", Definition.Format("⟪{A}⟫{B}", "[Pattern(\"yyyy M\")] DateTime A", "int B"), "where 'A' ends" },
        { "AS301", Definition.Format("⟪{A}⟫{*B}", Lines("A"), "Utf8Span B"), "where 'A' ends and 'the rest' begins" },
        { "AS301", Definition.Format("{*A}⟪{B}⟫", Text, "[Separator(\"\\n\", Position = SeparatorPosition.Prefix)] Utf8List B"), "where 'B' ends and 'the rest' begins" },
        { "AS301", Definition.Format("⟪{A}⟫{*B}", "[Separator(\"\\n\", Position = SeparatorPosition.Prefix), Length(1, 9)] Utf8List A", "Utf8Span B"), "where 'A' ends and 'the rest' begins" },
        { "AS301", Definition.Format("⟪{A}⟫{B}", "[BlankLines] Utf8List A", "[Length(2)] Utf8Span B"), "where 'A' ends and 'B' begins" },
        { "AS302", Definition.Format("⟪{A}⟫[{B}]; {C}", Text, "[Initiator(\" (\", \" <\")] Utf8Span B", "Utf8Span C"), "'[{B}]' may follow" },
        { "AS302", Definition.Format("⟪{A}⟫[ {B}] {C}", Text, "Utf8Span B", "Utf8Span C"), "'[ {B}]' may follow" },
        { "AS302", Definition.Format("⟪{A}⟫[{B}];", Text, "Utf8Span B"), "'[{B}]' may follow" },
        { "AS302", Definition.Format("{*A}[{B}-]⟪{C}⟫", Text, "[Length(2)] Utf8Span B", "Utf8Span C"), "'[{B}-]' may follow" },
        { "AS302", Definition.Format("⟪{A}⟫[; ({B})]; {C}", Text, "Utf8Span B", "Utf8Span C"), "'[; ({B})]' may follow" },
        { "AS302", Definition.Format("⟪{A}⟫[ -x{B}]x{C}", Text, "Utf8Span B", "Utf8Span C"), "'[ -x{B}]' may follow" },
        { "AS302", Definition.Format("[a⟪{A}⟫][{B}c]", Text, "[Length(1)] Utf8Span B"), "'[{B}c]' may follow" },
        { "AS302", Definition.Format("[a⟪{A}⟫][b{B}]{*C}", Text, "[Length(1)] Utf8Span B", "Utf8Span C"), "'[b{B}]' may follow" },
        { "AS203", Definition.Format("{D}", "D ⟪D⟫") + "[ArticleFormat(\"{*A}\")] public partial record D(string A);", "another view" },
        { "AS203", Definition.Document("[ArticleFormat(\"{A}\")] public partial record D(Exception ⟪A⟫);"), "'A' cannot be of type" },
        { "AS205", Definition.Document("[ArticleFormat(\"{A}\")] public record ⟪D⟫(string A);"), "has to be partial" },
        { "AS207", Definition.Document("[ArticleFormat(\"{View}\")] public partial record D(string ⟪View⟫);"), "'View' is a keyword" },
        { "AS209", Definition.Document("[ArticleFormat(\"{A}\")] public partial record D(string[] ⟪A⟫);"), "needs a [Separator]" },
        { "AS213", Definition.Document("[ArticleFormat(\"x[{A}]\")] public partial record D(int ⟪A⟫);"), "make its type nullable" },
        { "AS214", Definition.Document("[ArticleFormat(\"{A}\")] public partial record D(string? ⟪A⟫);"), "'A' is always there" },
        { "AS215", Definition.Document("[ArticleChoice] public abstract partial record ⟪D⟫;"), "has no branches" },
        { "AS217", Definition.Document("[ArticleFormat(\"{A}\")] public partial record D(D ⟪A⟫);"), "hold itself" },
        { "AS224", Definition.Document("[ArticleFormat(\"{A}\")] public partial record ⟪D⟫(string A, int B);"), "lacks a constructor for its values" },
        { "AS224", Definition.Document("[ArticleFormat(\"{A}\")] public partial class D { public string ⟪A⟫ => \"\"; }"), "lacks a way to set 'A'" },
        { "AS224", Definition.Document("[ArticleFormat(\"{A}\")] public partial record D(string A) { public required int ⟪B⟫ { get; init; } }"), "lacks a value for 'B'" },
        { "AS224", Definition.Document("[ArticleFormat(\"{A}\")] public abstract partial record ⟪D⟫(string A);"), "cannot be made" },
        { "AS225", Definition.Document("[ArticleChoice] public partial record ⟪D⟫ { [ArticleFormat(\"{*A}\")] public partial record B(string A) : D; }"), "has to be abstract" },
        { "AS338", Definition.Format("⟪{A}⟫\\n{*B}", "[Folding(FoldingKind.Paragraph)] FoldedText A", "Utf8Span B"), "ends at the first \"\\n\"" },
        { "AS338", Definition.Format("⟪{A}⟫[\\n {B}]", "[Folding(FoldingKind.Rfc5322)] FoldedText A", "Utf8Span B"), "put an empty line behind it" },
        { "AS338", Definition.Format("⟪{A}⟫{B}", "[Folding(FoldingKind.Paragraph)] FoldedText A", "[Initiator(\"=\", \"\\n\")] Utf8Span B"), "no folded line begins with" },
        { "AS304", Definition.Format("{*A}", "ArticleList<Note> ⟪A⟫") + Note("<{X}[({Y})]>", Text.Replace('A', 'X'), Maybe("Y")), "'[({Y})]' in 'Note' may be looked for up to the end" },
        { "AS304", Definition.Format("{*A}", "ArticleList<Note> ⟪A⟫") + Note("<{X}[({Y})]>", Text.Replace('A', 'X'), "[Chars(\"a-z<\")] " + Maybe("Y")), "[Chars] with which no element begins" },
        { "AS304", Definition.Format("{*A}", "ArticleList<Note> ⟪A⟫") + Note("[({Y})](\\n", Maybe("Y")), "'[({Y})]' in 'Note'" },
        { "AS304", Definition.Format("{*B}{A}", "ArticleList<Note> ⟪A⟫", "Utf8Span B") + Note("[({Y})]x)", Maybe("Y")), "'[({Y})]' in 'Note'" },
        { "AS304", Definition.Format("{*A}", "ArticleList<Note> ⟪A⟫") + Note("{X};", Lines("X")), "'{X}' in 'Note'" },
        { "AS304", Definition.Format("{*A}", "ArticleList<Note> ⟪A⟫") + Note("{X}<", "ArticleList<Mark> X") + Note("<{Y}>", "Utf8Span Y").Replace("Note", "Mark"), "'{X}' in 'Note'" },
        { "AS304", Definition.Format("{*A}", "ArticleList<Note> ⟪A⟫") + Note("{X}-", "Mark X") + Note("a[-{Y}-]", Maybe("Y")).Replace("Note", "Mark"), "'[-{Y}-]' in 'Note'" },
        { "AS303", Definition.Choice("[Branch] Utf8Span A", "[Branch] Utf8Span ⟪B⟫"), "'A' before it takes every text" },
        { "AS303", Definition.Document("[ArticleChoice] public abstract partial record D { [ArticleFormat(\"{*A}\")] public partial record B(string A) : D; [ArticleFormat(\"{*A}\")] public partial record ⟪C⟫(string A) : D; }"), "'B' before it takes every text" },
    };

    /// <summary>Definitions near those that are wrong.</summary>
    public static TheoryData<string> Right => new()
    {
        Definition.Format("x{{A}}[[]]"),
        Definition.Format("{A} {B} {C} {*D}", "[ComputedOnWrite(Measure.Count, \"D\")] ulong A", "[ComputedOnWrite(Measure.Words, \"D\", IsChecked = true)] sbyte B", "[ComputedOnWrite(Measure.Bytes, \"D\")] int C", "[Separator(\",\")] Utf8List D"),
        Definition.Format("{A}[x[y]]", "[Chars(\"a-w\")] Utf8Span A"),
        Definition.Format("x"),
        Definition.Format(""),
        Definition.Format("{*A},{B}", Text, "Utf8Span B"),
        Definition.Format("{A}{B}", "[Chars(\"A-Z\")] Utf8Span A", "[Chars(\"0-9\")] Utf8Span B"),
        Definition.Format("{A}{*B}", "[Length(3)] Utf8Span A", "Utf8Span B"),
        Definition.Format("{A}[ {B}]", Text, "Utf8Span B"),
        Definition.Format("{A}[ {B}];{C}", Text, "Utf8Span B", "Utf8Span C"),
        Definition.Format("x[{A}]", "int? A"),
        Definition.Format("{A}[,{B}]{*C}", "[Role(E.@class), Role(DayOfWeek.Friday)] int A", "[Role(E.@class)] E? B", "[Role(DayOfWeek.Monday)] Note C")
            + "public enum E { @class }" + NoteChoice("[Branch, Role(E.@class)] Utf8Span X"),
        Definition.Format("x[{A}]", "[Length(0, 3)] Optional<Utf8Span> A"),
        Definition.Format("{A}", Text, "public Utf8Span NotInTheTemplate => A;"),
        Definition.Format("{A}{*B}", "[Literal(\"x\", \"y\\n\")] Utf8Span A", "Utf8Span B"),
        Definition.Format("{A}{B}", "[Chars(\"a-z\")] Utf8Span A", "[Literal(\"1\", \"2\")] Utf8Span B"),
        Definition.Format("/{A}", "[Chars(\"a-z\")] Utf8Span A").Replace("[ArticleFormat(", "[NotPrecededBy(\"x\"), ArticleFormat("),
        Definition.Format("{A}{B}[ {C}]", "E A", "[Length(2)] Utf8Span B", "E? C") + "public enum E { [Literal(\"x\", \"y\\n\")] A, @class }",
        Definition.Format("{A}{*B}", "ArticleList<Note> A", "Utf8Span B") + Note("({X})", "Utf8Span X"),
        Definition.Format("{*A}", "ArticleList<Note> A") + Note("<{X}[({Y})]>", "Utf8Span X", "[Chars(\"a-z\")] " + Maybe("Y")),
        Definition.Format("{*A}", "ArticleList<Note> A") + Note("{X}[({Y})];", "Utf8Span X", "[Chars(\"a-z\"), Length(1, 9)] " + Maybe("Y")),
        Definition.Format("{*A}", "[MaxOccurs(9)] ArticleList<Note> A") + Note("<{X}[({Y})]>", "Utf8Span X", Maybe("Y")),
        Definition.Format("{*A}", "ArticleList<Note> A") + Note("{X}[({Y})]\\n", "[Length(2)] Utf8Span X", Maybe("Y")),
        Definition.Format("{*A}", "ArticleList<Note> A") + Note("{X};", "ArticleList<Mark> X") + Note("<{Y}>", "Utf8Span Y").Replace("Note", "Mark"),
        Definition.Format("{*A}", "ArticleList<Note> A") + Note("{X};", "ArticleList<Mark> X") + Note("a[{Y}-{Z}]", "[Chars(\"0-9\"), Length(0, 3)] " + Maybe("Y"), "[Length(3)] " + Maybe("Z")).Replace("Note", "Mark"),
        Definition.Format("{*A}{B}", Text, "ArticleList<Note> B") + Note("[<]{X}", "[Chars(\"a-z\"), Length(1, 3)] Utf8Span X"),
        Definition.Format("{*A}", "[Separator(\"\\n\")] ArticleList<Note> A") + NoteChoice("[Branch, Length(3)] Utf8Span X"),
        Definition.Format("{*A}", "[BlankLines] Utf8List A"),
        Definition.Format("{A}{B}{*C}", Lines("A"), "[Literal(\"x\", \"y\\n\")] Utf8Span B", "Utf8Span C"),
        Definition.Format("{A}[={B}]={*C}", Lines("A"), "[Chars(\"a-z\")] Utf8Span B", "Utf8Span C"),
        Definition.Format("{*A}{B}", Text, "[Separator(\"\\n\", Position = SeparatorPosition.Prefix), Length(1, 9)] Utf8List B"),
        Definition.Format("{A}{*B}", "[Separator(\"\\n\", Position = SeparatorPosition.Postfix), Length(1, 9), MinOccurs(1), MaxOccurs(1)] Utf8List A", "Utf8Span B"),
        Definition.Format("{A}{B}{*C}[{D}]", Text, "[Initiator(\" (\", \" <\"), Terminator(\")\", \">\")] Utf8Span B", "Utf8Span C", "[Initiator(\"x\", \"y\")] Utf8Span D"),
        Definition.Format("{A}{B}", "[Chars(\"a-z|A-Z\")] Utf8Span A", "[Chars(\"0-9|\\\\|\")] Utf8Span B"),
        Definition.Format("{A} {B} {C}", "[IgnoreCase] E A", "E B", "[IgnoreCase, Initiator(\"x\")] int C") + "public enum E { [Literal(\"ä\")] A, [Literal(\"Ä\")] B }",
        Definition.Format("{A}", "E A") + "public enum E { Low, LOW }",
        Definition.Format("{A},{LiteralText}", Text, "Utf8Span LiteralText"),
        Definition.Format("{A},{Take}", Lines("A"), "Utf8Span Take"),
        Definition.Format("x{A}", Text).Replace("[ArticleFormat(", "[IgnoreCase, ArticleFormat("),
        Definition.Format("{A}{B}", "[Chars(\"A-Z\")] Utf8Span A", "[StartingWith(\"0-9\")] Utf8Span B"),
        Definition.Format("{A}{B}{*C}", "int A", "[NotStartingWith(\"0-9\"), Length(3)] Utf8Span B", "Utf8Span C"),
        Definition.Format("{*C} {A}{B}", "[Chars(\"A-Z\")] Utf8Span B", "[EndingWith(\"0-9\")] Utf8Span A", "Utf8Span C"),
        Definition.Format("{A}", "[Literal(\"x\", \"y\"), NotStartingWith(\"x\"), StartingWith(\"^a\")] Utf8Span A"),
        Definition.Choice("[Branch, Position(ListPosition.First)] Utf8Span A", "[Branch, SingleLine, After(nameof(A))] Utf8Span B", "[Branch] Utf8Span C"),
        Definition.Choice("[Branch, Position(ListPosition.First, ListPosition.Last)] Note A", "[Branch, Before(\"B\"), NotAfter(\"A\")] Utf8Span B") + Note("x{X}", "Utf8Span X"),
        Definition.Document("[ArticleChoice] public abstract partial record D { [ArticleFormat(\"{*A}\"), NotBefore(\"B\")] public partial record B(string A) : D; [ArticleFormat(\"{*A}\")] public partial record C(string A) : D; }"),
        "public sealed class SeveralAttribute(params string[] names) : System.Attribute { public string[] Names => names; }\n" + Definition.Format("{A}", Text).Replace("using System;\nusing ArticleSchema;\n", "").Replace("[ArticleFormat", "[Several(\"a\"), ArticleSchema.ArticleFormat").Replace("Utf8Span", "ArticleSchema.Utf8Span"),
        Definition.Choice("[Branch] Note A", "[Branch] Utf8Span B") + Note("x{X}", "[Initiator(\"y\")] Utf8Span X"),
        Definition.Choice("[Branch, Length(3)] Utf8Span A", "[Branch] Utf8Span B"),
        Definition.Choice("[Branch, Length(3)] Utf8Span A", "[Branch, SingleLine] Utf8Span B"),
        Definition.Format("␁{A}␂␂", Text),
        Definition.Format("{A}{B}{*C}", "[NilValue(\"--\"), Length(2)] Utf8Span A", "[Trim, Length(4), NilValue(\"-\")] int? B", "[NilValue(\"x\"), Trim(TrimKind.Left, Padding = '0')] Utf8Span C"),
        Definition.Format("{A}|{B}|{*C}", "[NilValue(\"-\", \"X\"), IgnoreCase] E? A", "[NilValue(\"y\"), Literal(\"a\", \"b\")] Utf8Span B", "[NilValue(\"-\"), Length(0, 3)] Optional<Utf8Span> C") + "public enum E { Z }",
        Definition.Format("{A}, {B}[ ({C})]\\n{*D}: {E}", "[UpTo(Occurrence.Last), Separator(\", \")] Utf8List A", "[UpTo(Occurrence.Last), SingleLine] Utf8Span B", "Utf8Span C", "Utf8Span D", "[UpTo(Occurrence.First)] Utf8Span E"),
        Definition.Headers("", "[NilValue(\"none\")] int? A", "[Trim(Padding = '*'), Length(4)] Utf8Span B", "[NilValue(\"-\")] Optional<Utf8Span> C"),
        Definition.Document("[ArticleFormat(\"{A}|{B}|{C}\")] public sealed partial record D([NilValue(\"-\")] string? A, [NilValue(\"-\"), Trim, Length(3)] byte? B, [NilValue(\"-\")] DateOnly? C);"),
        Encoded("Windows1252", Definition.Format("{A} – {*B}", Text, "[Separator(\"€\", \"ÿ\")] Utf8List B")),
        Encoded("Latin1", Definition.Format("ä{A}\\u0080", "[Initiator(\"ÿ\")] Utf8Span A")),
        Encoded("Utf8OrLatin1, ByteOrderMark = ByteOrderMark.Dropped", Definition.Format("{A} – {*B}", Text, "Utf8Span B")),
        Definition.Headers(""),
        Definition.Headers("Continuations = [\" \", \"\\t\", \"- \", \"-\\n\"], Comments = [\"#\", \";\"], IgnoreBlankLines = true", "Utf8Span A", "[Folding(FoldingKind.Paragraph)] FoldedText B", "HeaderList C"),
        Definition.Format("---\\n{A}[--]---\\n", "Head A") + Head("Continuations = [\"- \"], Comments = [\"#\"], IgnoreBlankLines = true"),
        Definition.Headers("Folding = true, Duplicates = HeaderDuplicates.Last", "FoldedText A", "[Folding(FoldingKind.Rfc5322, Width = 78)] Optional<FoldedText> B", "[Header(\"C\")] HeaderList C", "HeaderList Others", "int? D", "[Folding(FoldingKind.Paragraph, Width = 9, Indent = \" \")] FoldedText E"),
        Definition.Document("[ArticleHeaders(Folding = true)] public sealed partial record D(string A, [SingleLine] string? B, string[] C, [Header(\"x\")] ImmutableArray<string> E, DateOnly? F);"),
        Definition.Format("{A}\\n\\n[{B}\\n\\n]{*C}", "[Folding(FoldingKind.Paragraph, Width = 69)] FoldedText A", "[Folding(FoldingKind.Rfc5322), Length(0, 9)] Optional<FoldedText> B", "[BlankLines, Folding(FoldingKind.Paragraph, Width = 4, FirstIndent = \"\\t  \"), Chars(\"^a\")] FoldedList C"),
        Definition.Format("{A}\\n-{*B}", "[Folding(FoldingKind.Paragraph)] FoldedText A", "[Folding(FoldingKind.Paragraph), Separator(\"\\n    \")] FoldedList B"),
        Definition.Choice("[Branch, Folding(FoldingKind.Paragraph)] FoldedText A", "[Branch] Utf8Span B"),
        Definition.Document("[ArticleFormat(\"{A}\\n\\n[{B}]\")] public partial record D([Folding(FoldingKind.Paragraph)] string A, [Folding(FoldingKind.Paragraph)] string? B);"),
        Definition.Format("{A}{*B}[ {C}]", "[Separator(\"\\n\", Position = SeparatorPosition.Postfix), Pattern(\"00\")] ValueList<byte> A", "[BlankLines] ValueList<Version> B", "[Separator(\",\"), IgnoreCase] ValueList<bool> C"),
        Definition.Headers("", "[Separator(\",\")] ValueList<DateOnly> A", "[Separator(\"|\"), Pattern(\"d MMM yyyy\")] ValueList<DateTime> Item"),
        Definition.Document("[ArticleFormat(\"{A}|{Item}[|{C}]\")] public sealed partial record D([Separator(\",\")] int[] A, [Separator(\"/\")] ImmutableArray<E> Item, [BlankLines] System.Collections.Generic.IReadOnlyList<decimal> C); public enum E { X }"),
        Definition.Headers("NameEnd = \"=\"", "Utf8Span A", "[Header(\"a\")] Utf8Span B", "HeaderList Others"),
        Definition.Headers("IgnoreCase = true, Folding = true, OutputNewLine = \"\\r\\n\"", "int? A", "[Header(\"\\\"{x}\\\"\")] Optional<Utf8Span> B", "[Separator(\",\"), Chars(\"a-z\")] Utf8List C", "bool D"),
        Definition.Format("{H}\\n{*B}", "H H", "Utf8Span B") + "[ArticleHeaders] public readonly ref partial struct H { public partial Utf8Span A { get; } }",
        Definition.Document("[ArticleHeaders] public sealed partial record D(string A, string? B, [Pattern(\"yyyy\")] DateOnly? C, ImmutableArray<Header> Others);"),
        Definition.Format("{A}{B}{C}", "[Pattern(\"d MMM yy\", Language = \"fr\")] DateTime A", "bool B", "[Pattern(\"HH:mm'Uhr'\")] TimeOnly C"),
        Definition.Format("{*A}[ {B}][;{C}]", Text, "[Pattern(\"yyyy-MM-ddTHH:mm:sszzz\")] DateTimeOffset? B", "bool? C"),
        Definition.Format("[{A} ]{*B}", "decimal? A", "[Converter(typeof(C))] E B") + "public enum E { X } public sealed class C : IArticleConverter<E> { public static bool TryRead(ReadOnlySpan<byte> text, out E value) { value = E.X; return true; } public static bool TryWrite(E value, Span<byte> destination, out int bytesWritten) { bytesWritten = 0; return true; } }",
        Definition.Document("[ArticleFormat(\"{A} {B}[ {C}]\")] public sealed partial record D(double A, Version B, [TrueLiteral(\"x\")] bool? C);"),
        Definition.Document("[ArticleFormat(\"{A}[ {B}][-{C}][,{E}]\")] public sealed partial class D(string a) { public string A { get; } = a; public string? B { get; set; } public int? C { get; init; } [Length(0, 3)] public string? E { get; set; } public D? Parent { get; set; } }"),
        Definition.Document("[ArticleFormat(\"{A};{*B}\")] internal partial struct D { public required DateOnly A { get; set; } [Separator(\"/\")] public ImmutableArray<string> B { get; set; } public readonly int C => B.Length; }"),
        Definition.Document("[ArticleFormat(\"\")] public partial record D;"),
        Definition.Document("public static partial class Outer { [ArticleFormat(\"{*A}\")] internal readonly partial record struct D([property: SingleLine] string A, int Optional = 3); }"),
        Definition.Document("public abstract record Base { public required string A { get; init; } } [ArticleFormat(\"{A}\")] public sealed partial record D : Base;"),
        Definition.Document("[ArticleChoice] public abstract partial class D { [ArticleFormat(\"x{A}\")] public sealed partial class B : D { public int A { get; set; } } [ArticleFormat(\"{*A}\")] public sealed partial class C : D { public string A { get; set; } = \"\"; } }"),
        "[System.Obsolete(\"{not a template\")] public struct Other { }",
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task AMistakeIsShownWhereItIs(string id, string source, string message)
    {
        var diagnostic = await AnalyzerHarness.AssertMarked(id, source);
        Assert.Contains(message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    // The compiler reports what analyzers say only if it finds nothing wrong with the declarations themselves.
    [Theory]
    [MemberData(nameof(Wrong))]
    public void AMistakeKeepsTheCompilerFromNothing(string id, string source, string message)
    {
        _ = message;
        var generated = GeneratorHarness.Run(source.Replace("⟪", "").Replace("⟫", ""));
        var errors = generated.Compilation.GetDeclarationDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error);

        Assert.True(id is "AS205" or "AS206" or "AS217" || !errors.Any(), string.Join("\n", errors));
        // Where there is but the one definition, nothing is generated of it that could be called by name.
        var mistaken = generated.Result.GeneratedTrees.Where(tree => Path.GetFileName(tree.FilePath) is not ("Note.g.cs" or "Mark.g.cs"));
        if (source.Split("[Article").Length == 2 || source.Contains("struct Note"))
            Assert.All(mistaken, tree => Assert.DoesNotContain("public static bool TryParse", tree.ToString(), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Right))]
    public async Task ARightDefinitionHasNoDiagnosticAndCompiles(string source)
    {
        Assert.Empty(await AnalyzerHarness.Analyze(source));
        GeneratorHarness.Run("#pragma warning disable CS1591\n" + source).AssertCompiles();
    }

    [Fact]
    public void EveryDescriptorIsFired() =>
        Assert.Equal(
            Descriptors.All.Select(descriptor => descriptor.Id),
            Wrong.Select(row => (string)row[0]).Distinct().Order());

    [Fact]
    public async Task AFormatThatHoldsItselfThroughAnotherIsShownInBoth()
    {
        var found = await AnalyzerHarness.Analyze(
            """
            using ArticleSchema;
            [ArticleFormat("{*Inner}")] readonly ref partial struct Outer { public partial Inner Inner { get; } }
            [ArticleChoice] readonly ref partial struct Inner { [Branch] public partial Outer Outer { get; } }
            [ArticleFormat("{*Outer}")] readonly ref partial struct Bystander { public partial Outer Outer { get; } }
            """);

        Assert.Equal(["(2,", "(3,"], found.Select(diagnostic => diagnostic.ToString()[..3]));
        Assert.All(found, diagnostic => Assert.Equal("AS217", diagnostic.Id));
    }

    [Fact]
    public async Task AMistakeCanBeSuppressed()
    {
        var source = "#pragma warning disable AS201\n" + Definition.Format("{A}");
        Assert.Empty(await AnalyzerHarness.Analyze(source));
    }
}

namespace ArticleSchema.Benchmarks.Generators;

/// <summary>Types of about the same size: a story with five members, a record with five properties, an expression with five groups.</summary>
/// <remarks>Each is different: of equal expressions the regex generator writes one.</remarks>
internal static class Formats
{
    public static string Format(int number, string edit) =>
        $$"""
        using System;
        using ArticleSchema;
        namespace Consumer;
        /// <summary>A story.</summary>
        [ArticleFormat("[ date {Stamp} ]{Place} ({Agency}) {{number}} - {{edit}}{*Body}[/{SignOff}]")]
        public readonly ref partial struct Story{{number}}
        {
            [Pattern("yyyy-MM")] public partial DateOnly? Stamp { get; }
            public partial Utf8Span Place { get; }
            public partial Utf8Span Agency { get; }
            [Separator("\n\n")] public partial Utf8List Body { get; }
            [Separator("/"), Chars("A-Za-z"), Length(2, 4)] public partial Utf8List SignOff { get; }
        }
        """;

    public static string Regex(int number, string edit) =>
        $$"""
        using System.Text.RegularExpressions;
        namespace Consumer;
        public static partial class Story{{number}}
        {
            [GeneratedRegex("^(?: date (?<stamp>[0-9]{4}-[0-9]{2}) )?(?<place>[^(]+) \\((?<agency>[^)]+)\\) {{number}} - {{edit}}(?<body>.*?)(?:/(?<signOff>[A-Za-z]{2,4}(?:/[A-Za-z]{2,4})*))?$", RegexOptions.Singleline)]
            public static partial Regex Pattern();
        }
        """;

    public static string Json(int number, string edit) =>
        $$"""
        using System;
        using System.Text.Json.Serialization;
        namespace Consumer;
        public sealed record Story{{number}}(DateOnly? Stamp, string Place, string Agency, string[] Body{{edit}}, string[] SignOff);
        [JsonSerializable(typeof(Story{{number}}))]
        internal sealed partial class Story{{number}}Context : JsonSerializerContext;
        """;
}

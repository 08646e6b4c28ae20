using System.Collections.Immutable;

namespace ArticleSchema.Benchmarks.Contests.Documents;

/// <summary>A story as a record.</summary>
[ArticleFormat("[ date {Stamp} ]{Place} ({Agency}) - {*Body}[/{SignOff}]")]
internal sealed partial record StoryDocument(
    [Pattern("yyyy-MM")] DateOnly? Stamp,
    string Place,
    string Agency,
    [Separator("\n\n")] ImmutableArray<string> Body,
    [Separator("/"), Chars("A-Za-z"), Length(2, 4)] ImmutableArray<string> SignOff);

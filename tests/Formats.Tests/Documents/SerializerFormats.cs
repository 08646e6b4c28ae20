using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ArticleSchema.Formats.Tests.Documents;

/// <summary>A document of values of all kinds.</summary>
[ArticleFormat("[{Day} ]{Kind}: {Dateline}\n{*Body}")]
public sealed partial record Bulletin(DateOnly? Day, CardKind Kind, Dateline Dateline, [Separator("\n\n")] ImmutableArray<Section> Body);

/// <summary>A choice, with the names that its branches have in JSON.</summary>
[ArticleChoice]
[JsonDerivedType(typeof(Heading), "heading")]
[JsonDerivedType(typeof(Plain), "text")]
public abstract partial record Section
{
    /// <summary>A heading.</summary>
    [ArticleFormat("# {*Text}")]
    public sealed partial record Heading([SingleLine] string Text) : Section;

    /// <summary>Anything else.</summary>
    [ArticleFormat("{*Text}")]
    public sealed partial record Plain(string Text) : Section;
}

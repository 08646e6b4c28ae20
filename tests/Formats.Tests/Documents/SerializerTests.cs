using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ArticleSchema.Formats.Tests.Documents;

/// <summary>Documents go through a source generated context of System.Text.Json as any other type does.</summary>
public class SerializerTests
{
    private const string Text = "2026-02-28 t: ULM/BONN (abc) - \n# Kopf\n\nEins.";

    private const string Json =
        """{"Day":"2026-02-28","Kind":1,"Dateline":{"Places":["ULM","BONN"],"Agency":"abc","Note":null},"Body":[{"$type":"heading","Text":"Kopf"},{"$type":"text","Text":"Eins."}]}""";

    [Fact]
    public void ARecordWithListsNestedDocumentsAndAChoice()
    {
        var bulletin = Bulletin.Parse(Text);

        Assert.Equal(Json, JsonSerializer.Serialize(bulletin, BulletinContext.Default.Bulletin));
        var copy = JsonSerializer.Deserialize(Json, BulletinContext.Default.Bulletin)!;
        Assert.Equal(Text, ((IFormattable)copy).ToString(null, null));
        Assert.Equal([new Section.Heading("Kopf"), new Section.Plain("Eins.")], copy.Body.ToArray());
    }

    [Fact]
    public void WhatIsMissingIsNull()
    {
        var json = JsonSerializer.Serialize(Bulletin.Parse("n: ULM (abc) - \n"), BulletinContext.Default.Bulletin);

        Assert.Equal("""{"Day":null,"Kind":0,"Dateline":{"Places":["ULM"],"Agency":"abc","Note":null},"Body":[]}""", json);
        Assert.Equal("n: ULM (abc) - \n", ((IFormattable)JsonSerializer.Deserialize(json, BulletinContext.Default.Bulletin)!).ToString(null, null));
    }

    [Fact]
    public void ReadingAllocatesTheValuesAndNothingElse()
    {
        var bytes = Encoding.UTF8.GetBytes(Text);
        var byHand = Allocation.Of(() => new Bulletin(
            new(2026, 2, 28),
            CardKind.Task,
            new([New("ULM"), New("BONN")], New("abc"), null),
            [new Section.Heading(New("Kopf")), new Section.Plain(New("Eins."))]));

        Assert.Equal(byHand, Allocation.Of(() => Bulletin.Parse(bytes)));
    }

    /// <summary>A string of its own.</summary>
    private static string New(string text) => new(text.AsSpan());
}

[JsonSerializable(typeof(Bulletin))]
internal sealed partial class BulletinContext : JsonSerializerContext;

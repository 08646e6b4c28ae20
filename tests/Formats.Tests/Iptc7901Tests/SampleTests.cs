using ArticleSchema.Formats.Iptc7901;

namespace ArticleSchema.Formats.Tests.Iptc7901Tests;

/// <summary>Messages of our own, which together have all that a message can have.</summary>
public class SampleTests
{
    [Fact]
    public void AMessageWithNotesTeaserAndNotepad() => Read("kiel-sturmflut", message =>
    {
        Assert.Equal(("nsb", "0417", "3", "vm", 118), Desk(message.Header));
        Assert.Equal(("", "lno", "2093"), Agency(message.Header));
        Assert.Equal(["Wetter", "Küste", "Schleswig-Holstein", "Hochwasser"], Strings.Of(message.Slug));

        Assert.Equal(2, message.Head.Notes.Count());
        Assert.Equal("Sturmflut trifft die Förde - Fähren bleiben bis zum Abend im Hafen", message.Head.Headline.ToString());
        Assert.Equal("Merle Hansen, dpa", message.Head.Byline.ToString());
        Assert.Equal("Foto Archiv", message.Head.Media.ToString());

        Assert.StartsWith("Das Wasser steigt", Assert.Single(Strings.Of(message.Teaser)), StringComparison.Ordinal);
        Assert.Equal(["Kiel", "Laboe"], Strings.Of(message.Dateline.Value.Places));
        Assert.Equal(["dpa", "lno"], Strings.Of(message.Dateline.Value.Agencies));
        Assert.Equal(3, message.Text.Count());
        Assert.Equal("Verletzt wurde niemand", Strings.Of(message.Text)[1]);

        var notepad = message.Notepad.Value;
        Assert.Equal("Notizblock", notepad.Title.ToString());
        Assert.Equal([("Redaktionelle Hinweise", 2), ("Orte", 1)], Sections(notepad.Public));
        Assert.Equal([("", 0), ("Kontakte", 1)], Sections(notepad.Internal));
        Assert.Equal(["dpa", "mh", "yyki", "n1", "jöp"], Strings.Of(message.Closing));
        Assert.Equal((null, new DateTime(2025, 10, 7, 16, 31, 0)), Stamp(message.Filed));
    });

    [Fact]
    public void AFlashOnLinesWithCarriageReturns() => Read("linz-bruecke", message =>
    {
        Assert.Equal(("bdt", "0052", "1", "pl", 29), Desk(message.Header));
        Assert.Equal(["(Eil \a\a\a\a\a)\r\n"], Strings.Of(message.Head.Notes));
        Assert.Equal("Neue Donaubrücke in Linz ist gesperrt", message.Head.Headline.ToString());
        Assert.Equal(["Linz"], Strings.Of(message.Dateline.Value.Places));
        Assert.Equal(1, message.Text.Count());
        Assert.False(message.Notepad.HasValue);
        Assert.Equal(["dpa", "kö/lm", "yywe", "n1", "rst"], Strings.Of(message.Closing));
        Assert.Equal((null, new DateTime(2026, 3, 3, 9, 11, 0)), Stamp(message.Filed));
    });

    [Fact]
    public void AnOlderMessageInLatin1() => Read("tromso-ferry", message =>
    {
        Assert.Equal(("eca", "118", "4", "i", 64), Desk(message.Header));
        Assert.Equal(("ccccb", "dpa", "204"), Agency(message.Header));
        Assert.Equal(["REFILE", "2ND LEAD"], Strings.Of(message.Head.Markers));
        Assert.Equal("Ferry of Tromsø stays in port for want of a captain", message.Head.Headline.ToString());
        Assert.Equal("Ingrid Aas, dpa", message.Head.Byline.ToString());
        Assert.Equal(["Tromsø"], Strings.Of(message.Dateline.Value.Places));
        Assert.Equal("\"We asked everybody,\" a spokeswoman of the line said.", Strings.Of(message.Text)[1]);
        Assert.Equal([], Sections(message.Notepad.Value.Public));
        Assert.Equal([("", 0), ("dpa Contacts", 1)], Sections(message.Notepad.Value.Internal));
        Assert.Equal((new DateTime(2025, 11, 1, 21, 40, 0), null), Stamp(message.Filed));
    });

    private static void Read(string name, Action<Iptc7901Message> look) => ArticleFile.Read(Repository.Article("iptc7901", name), look);

    private static (string, string, string, string, int) Desk(MessageHeader header) =>
        (header.Service.ToString(), header.Serial.ToString(), header.Priority.ToString(), header.Desk.ToString(), header.Words);

    private static (string, string, string) Agency(MessageHeader header) =>
        (header.Code.ToString(), header.Agency.ToString(), header.AgencySerial.ToString());

    private static (DateTime?, DateTime?) Stamp(FilingStamp stamp) => (stamp.Utc, stamp.Local);

    private static List<(string Title, int Items)> Sections(ArticleList<NotepadBlock> blocks)
    {
        var sections = new List<(string, int)>();
        foreach (var block in blocks)
            sections.Add((block.Section.Title.ToString(), block.Section.Items.Count()));
        return sections;
    }
}

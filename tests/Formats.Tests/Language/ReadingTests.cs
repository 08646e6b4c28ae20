namespace ArticleSchema.Formats.Tests.Language;

/// <summary>What each construct of the language reads, and what it says of a text that it refuses.</summary>
public class ReadingTests
{
    [Theory]
    [InlineData(
        "LONDON/PARIS (Wire) - One.\n\nTwo.\n\n(Reporting by A; editing by B)",
        """{"places":["LONDON","PARIS"],"body":["One.","Two."],"credits":"Reporting by A; editing by B"}""")]
    [InlineData(
        "LONDON (Wire) - Without credits (or nearly)",
        """{"places":["LONDON"],"body":["Without credits (or nearly)"],"credits":null}""")]
    [InlineData(
        "LONDON (Wire) - One.\n\n(A bracket\nover lines)",
        """{"places":["LONDON"],"body":["One.","(A bracket\nover lines)"],"credits":null}""")]
    [InlineData("LONDON (Wire) - \n\n(A)", """{"places":["LONDON"],"body":[],"credits":"A"}""")]
    public void ACreditedStory(string text, string json) => Assert.Equal(json, Reading.Json<CreditedStory>(text));

    [Theory]
    [InlineData("eca0124 4 211", """{"service":"eca","serial":124,"priority":"4","words":211,"code":null}""")]
    [InlineData("b9999 ä", "1:7: error InvalidText: Header.Priority: expected 1 byte")]
    [InlineData("b9999 x -7 ccäb", """{"service":"b","serial":9999,"priority":"x","words":-7,"code":"ccäb"}""")]
    [InlineData("b9999 x 7 c", "1:11: error InvalidText: Header.Code: expected 2 to 5 bytes of a-zäöü")]
    [InlineData("b9999 x 7.", "1:10: error UnexpectedText: Header: expected the end of the article")]
    [InlineData("b9999 x 7 cc.", "1:13: error UnexpectedText: Header: expected the end of the article")]
    [InlineData("b9999 x 7 cccccc", "1:11: error InvalidText: Header.Code: expected 2 to 5 bytes of a-zäöü")]
    [InlineData("b9999 x 99999999999", "1:9: error InvalidValue: Header.Words: expected a number that fits int")]
    [InlineData("b999x x 7", "1:2: error InvalidValue: Header.Serial: expected a number of 4 digits that fits ushort")]
    [InlineData("0124 4 2", "1:1: error InvalidText: Header.Service: expected at least 1 byte of A-Za-z")]
    public void AHeader(string text, string expected) => Reading.AssertReads<Header>(text, expected);

    [Theory]
    [InlineData("\u0001a0001 1 2\n\u0002Text\nmehr\n\u000331.12.2025", "Text\\nmehr")]
    [InlineData("\u0001a0001 1 2\r\n\u0002Text\r\nmehr\r\n\u000331.12.2025", "Text\\r\\nmehr")]
    [InlineData("\u0001a0001 1 2\r\n\u0002\n\u000331.12.2025", "")]
    public void AMessageWithBothKindsOfLineEnds(string text, string body) =>
        Assert.Equal(
            $$"""{"header":{"service":"a","serial":1,"priority":"1","words":2,"code":null},"text":"{{body}}","filed":"31.12.2025"}""",
            Reading.Json<Message>(text));

    [Theory]
    [InlineData("\u0001a0001 1 x\n\u0002\n\u000331.12.2025", "1:10: error InvalidValue: Header.Words: expected a number that fits int")]
    [InlineData("\u0001a0001 1 2\n\u0002\n\u000329.02.2025", "3:2: error InvalidValue: Message.Filed: expected a date as dd.MM.yyyy")]
    [InlineData("\u0001a0001 1 2\n\u0002 31.12.2025", "2:3: error MissingText: Message.Text: expected \"\\n␃\" after it")]
    public void AMessageThatIsNotOne(string text, string error) => Assert.Equal(error, Reading.Error<Message>(text));

    [Theory]
    [InlineData("A - B; C", """{"title":"A","subtitle":"B","author":"C"}""")]
    [InlineData("A; C", """{"title":"A","subtitle":null,"author":"C"}""")]
    [InlineData("A; C - D", """{"title":"A","subtitle":null,"author":"C - D"}""")]
    [InlineData("A - ; C", """{"title":"A - ","subtitle":null,"author":"C"}""")]
    [InlineData("A - B", "1:1: error MissingText: Heading.Author: expected \"; \" before it")]
    [InlineData("; C", "1:1: error InvalidText: Heading.Title: expected at least 1 byte")]
    public void AValueBeforeAnOptionalGroup(string text, string expected) => Reading.AssertReads<Heading>(text, expected);

    [Theory]
    [InlineData("A", """{"title":"A","note":null}""")]
    [InlineData("A#", """{"title":"A","note":""}""")]
    [InlineData("A#b#c", """{"title":"A","note":"b#c"}""")]
    [InlineData("A#0123456789", """{"title":"A#0123456789","note":null}""")]
    public void AnOptionalTextThatMayBeEmpty(string text, string expected) => Reading.AssertReads<Remark>(text, expected);

    [Theory]
    [InlineData("Text", """{"text":"Text","tag":null,"level":null,"initials":null}""")]
    [InlineData("Text <a>/xy;", """{"text":"Text","tag":"a","level":null,"initials":"xy"}""")]
    [InlineData("Text <ab:-3>", """{"text":"Text","tag":"ab","level":-3,"initials":null}""")]
    [InlineData("Text <ab:-333>/xy", """{"text":"Text <ab:-333>","tag":null,"level":null,"initials":"xy"}""")]
    [InlineData("Text/xyz", """{"text":"Text/xyz","tag":null,"level":null,"initials":null}""")]
    [InlineData("Text/XY;", """{"text":"Text/XY","tag":null,"level":null,"initials":null}""")]
    [InlineData("", """{"text":"","tag":null,"level":null,"initials":null}""")]
    public void ElementsFromTheEnd(string text, string expected) => Reading.AssertReads<Tagged>(text, expected);

    [Theory]
    [InlineData(
        "ab1234 1 1|A=1;-;B=-2",
        """{"origin":{"service":"ab","serial":1234,"priority":"1","words":1,"code":null},"quotes":[{"kind":"price","symbol":"A","value":1},{"kind":"none","text":"-"},{"kind":"price","symbol":"B","value":-2}]}""")]
    [InlineData("", """{"origin":null,"quotes":[]}""")]
    [InlineData("-;A=x", "1:5: error InvalidValue: Price.Value: expected a number that fits long")]
    [InlineData("-;;-", "1:3: error NoBranch: Quote: expected Price or None (1 byte of -)")]
    [InlineData("-;", "1:3: error NoBranch: Quote: expected Price or None (1 byte of -)")]
    [InlineData("ab123|-", "1:3: error InvalidValue: Header.Serial: expected a number of 4 digits that fits ushort")]
    public void ElementsThatCanBeWrong(string text, string expected) => Reading.AssertReads<QuoteBoard>(text, expected);

    [Theory]
    [InlineData("tags:a, bc", """{"tags":["a","bc"]}""")]
    [InlineData("tags:", """{"tags":[]}""")]
    [InlineData("tags:a, b., c", "1:9: error InvalidText: TagLine.Tags: expected 1 to 6 bytes not ending with .!, repeated with \", \" between")]
    [InlineData("tags:a, , c", "1:9: error InvalidText: TagLine.Tags: expected 1 to 6 bytes not ending with .!, repeated with \", \" between")]
    [InlineData("tag:a", "1:1: error MissingText: TagLine.Tags: expected \"tags:\" before it")]
    public void AListWithRules(string text, string expected) => Reading.AssertReads<TagLine>(text, expected);

    [Theory]
    [InlineData(
        "ULM/BONN (dpa, 31.12.2025) - Eins.\n\nZwei./ab/cdü;",
        """{"dateline":{"places":["ULM","BONN"],"gap":" ","agency":"dpa","day":"31.12.2025","dash":" - "},"body":["Eins.","Zwei."],"signOff":{"initials":["ab","cdü"]}}""")]
    [InlineData(
        "ULM (dpa) - Eins./ab/",
        """{"dateline":{"places":["ULM"],"gap":" ","agency":"dpa","day":null,"dash":" - "},"body":["Eins."],"signOff":{"initials":["ab"]}}""")]
    [InlineData("Eins (dpa).", """{"dateline":null,"body":["Eins (dpa)."],"signOff":null}""")]
    [InlineData("Eins\nZwei (dpa) - Drei/a", """{"dateline":null,"body":["Eins\nZwei (dpa) - Drei/a"],"signOff":null}""")]
    [InlineData("U (dpa) - /ab;;", """{"dateline":null,"body":["U (dpa) - /ab;;"],"signOff":null}""")]
    [InlineData("", """{"dateline":null,"body":[],"signOff":null}""")]
    public void FormatsThatEndByThemselves(string text, string expected) => Reading.AssertReads<SignedStory>(text, expected);

    [Theory]
    [InlineData("Das ist CET/cest", null)]
    [InlineData("www.example.com/ab", null)]
    [InlineData("Ein Ende./ab", "/ab")]
    [InlineData("Ein Zitat\"/ab/cd", "/ab/cd")]
    [InlineData("/ab", "/ab")]
    [InlineData("Ende./aa/bb/cc/dd", null)]
    [InlineData("Ende./aa/bb/ccü/", "/aa/bb/ccü/")]
    public void AGuardLooksAtTheCharacterBefore(string text, string? signOff)
    {
        var story = SignedStory.Parse(System.Text.Encoding.UTF8.GetBytes(text));

        Assert.Equal(signOff, story.SignOff.HasValue ? story.SignOff.Value.ToString() : null);
        Assert.Equal(text, story.Body.Text.ToString() + signOff);
    }

    [Theory]
    [InlineData("*a\nab - 1+22", """{"mark":"*","lines":["a","ab"],"dash":" - ","close":["1","22"]}""")]
    [InlineData("** a\na – 1+2+3", "1:3: error InvalidText: Marked.Lines: expected \"c\\nd\" or \"ab\" or \"a\", repeated with \"\\n\" between, 2 to 3")]
    [InlineData("* a\r\na\r\na\r\n-1+2+3", """{"mark":"* ","lines":["a","a","a"],"dash":"\r\n-","close":["1","2","3"]}""")]
    [InlineData("*a - 1+2", "1:2: error InvalidText: Marked.Lines: expected \"c\\nd\" or \"ab\" or \"a\", repeated with \"\\n\" between, 2 to 3")]
    [InlineData("*a\na 1+2", "2:3: error InvalidText: Marked.Dash: expected \" – \" or \" - \" or \"\\n-\"")]
    [InlineData("*a\na - 1", "2:6: error InvalidText: Marked.Close: expected at least 1 byte of 0-9, repeated with \"+\" between, 2 to 3")]
    [InlineData("a\na - 1+2", "1:1: error InvalidText: Marked.Mark: expected \"**\" or \"* \" or \"*\"")]
    public void TextsThatAreOneOfSeveral(string text, string expected) => Reading.AssertReads<Marked>(text, expected);

    [Theory]
    [InlineData("07 Okt 25", """{"day":7,"month":"October","year":25,"zone":null}""")]
    [InlineData("07 Oktober 25 MESZ", """{"day":7,"month":"October","year":25,"zone":"MESZ"}""")]
    [InlineData("30 Nov 99 GMT", """{"day":30,"month":"November","year":99,"zone":"GMT"}""")]
    [InlineData("30 Dez 99", "1:4: error InvalidValue: Stamp.Month: expected \"Oktober\" or \"Okt\" or \"Oct\" or \"Nov\"")]
    [InlineData("30 Nov 99 MEZ", "1:11: error InvalidValue: Stamp.Zone: expected \"MESZ\" or \"GMT\"")]
    [InlineData("30 Nov 99 gmt", "1:11: error InvalidValue: Stamp.Zone: expected \"MESZ\" or \"GMT\"")]
    public void AMemberOfAnEnum(string text, string expected) => Reading.AssertReads<Stamp>(text, expected);

    [Theory]
    [InlineData("(Werk)", """{"kind":"agency","text":"(Werk)"}""")]
    [InlineData("Von Werk\r\n", """{"kind":"agency","text":"Von Werk\r\n"}""")]
    [InlineData("Von Werk", """{"kind":"other","text":"Von Werk"}""")]
    public void ABranchToldByItsText(string text, string expected) => Reading.AssertReads<Credit>(text, expected);

    [Theory]
    [InlineData("ULM (dpa) - ", """{"places":["ULM"],"gap":" ","agency":"dpa","day":null,"dash":" - "}""")]
    [InlineData("NEW YORK/ULM\u00A0(dpa)\u00A0- ", """{"places":["NEW YORK","ULM"],"gap":"\u00A0","agency":"dpa","day":null,"dash":"\u00A0- "}""")]
    [InlineData("NEW YORK(dpa) - ", "1:1: error InvalidText: Dateline.Gap: expected \"\u00A0\" or \" \"")]
    [InlineData("ULM (dpa) - x", "1:13: error UnexpectedText: Dateline: expected the end of the article")]
    [InlineData("ULM (dpa, 31.13.2025) - ", "1:11: error InvalidValue: Dateline.Day: expected a date as dd.MM.yyyy")]
    [InlineData("U (dpa) - ", "1:1: error InvalidText: Dateline.Places: expected 2 to 40 bytes of ^(/␊, repeated with \"/\" between")]
    public void AFormatThatEndsByItselfIsReadAloneUpToTheEnd(string text, string expected) => Reading.AssertReads<Dateline>(text, expected);

    [Fact]
    public void AnOptionalPartOfAFormatWithinIsNamedIfItGotFurther() =>
        Assert.Equal(
            "1:13: error InvalidText: Header.Code: expected 2 to 5 bytes of a-zäöü",
            Reading.Error<Message>("\u0001a0001 1 20 c\n\u0002\n\u000331.12.2025"));

    [Theory]
    [InlineData("-5:127", """{"count":-5,"delta":null,"last":127}""")]
    [InlineData("-5-3:-7", """{"count":-5,"delta":3,"last":-7}""")]
    [InlineData("5--3:0", """{"count":5,"delta":-3,"last":0}""")]
    [InlineData("5:128", "1:3: error InvalidValue: Numbers.Last: expected a number that fits sbyte")]
    [InlineData("5:+1", "1:3: error InvalidValue: Numbers.Last: expected a number that fits sbyte")]
    [InlineData("5:1\0", "1:3: error InvalidValue: Numbers.Last: expected a number that fits sbyte")]
    [InlineData("5:", "1:3: error InvalidValue: Numbers.Last: expected a number that fits sbyte")]
    [InlineData("+5:1", "1:1: error InvalidValue: Numbers.Count: expected a number that fits int")]
    [InlineData("-:1", "1:1: error InvalidValue: Numbers.Count: expected a number that fits int")]
    [InlineData("5-x:1", "1:3: error InvalidValue: Numbers.Delta: expected a number that fits short")]
    public void NumbersWithASign(string text, string expected) => Reading.AssertReads<Numbers>(text, expected);

    [Theory]
    [InlineData("x2024-01-31", """{"day":"2024-01-31"}""")]
    [InlineData("x20", "1:2: error InvalidValue: DatedRest.Day: expected a date as yyyy-MM-dd")]
    [InlineData("x2024-01-31 and more", "1:2: error InvalidValue: DatedRest.Day: expected a date as yyyy-MM-dd")]
    public void ADateAsTheRest(string text, string expected) => Reading.AssertReads<DatedRest>(text, expected);

    [Theory]
    [InlineData("aä", """{"first":"a","rest":"ä"}""")]
    [InlineData("ab!", """{"first":"a","rest":"b!"}""")]
    [InlineData("ä", "1:1: error InvalidText: Cut.First: expected 1 byte")]
    public void AFixedLengthDoesNotCutACharacter(string text, string expected) => Reading.AssertReads<Cut>(text, expected);

    [Theory]
    [InlineData("a,b;c,d,e", """{"rows":[{"cells":["a","b"]},{"cells":["c","d","e"]}]}""")]
    [InlineData("a,b;c", "1:5: error InvalidText: Row.Cells: expected text, repeated with \",\" between, at least 2")]
    public void AnElementWithTooFewElements(string text, string expected) => Reading.AssertReads<Table>(text, expected);

    [Theory]
    [InlineData("x <ab>", """{"text":"x","tag":"ab"}""")]
    [InlineData("x <>", """{"text":"x","tag":null}""")]
    [InlineData("x", """{"text":"x","tag":null}""")]
    public void AGroupAroundAGroup(string text, string expected) => Reading.AssertReads<Nested>(text, expected);
}

using ArticleSchema.Formats.Tests.Documents;
using ArticleSchema.Formats.Tests.Drafts;
using ArticleSchema.Formats.Tests.Language;
using ArticleSchema.Formats.Tests.Language.Choices;
using ArticleSchema.Formats.Tests.Language.Computed;
using ArticleSchema.Formats.Tests.Language.Encodings;
using ArticleSchema.Formats.Tests.Language.Folding;
using ArticleSchema.Formats.Tests.Language.Headers;
using ArticleSchema.Formats.Tests.Language.Lenses;
using ArticleSchema.Formats.Tests.Language.Lists;
using ArticleSchema.Formats.Tests.Language.Recovery;
using ArticleSchema.Formats.Tests.Language.Texts;
using ArticleSchema.Formats.Tests.Language.Values;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>Every format of the tests and the samples, with articles that together have all that the format can have: the laws
/// are tried on texts and values made of them.</summary>
internal static class FormatTable
{
    public static IReadOnlyList<Format> All { get; } =
    [
        // samples/Formats
        View<DpaAfxStory>(" date 2025-07 KÖLN (dpa) - Eins.\n\nKopf\n\nZwei./ab/CD", "KIEL/ULM (dpa-AFX Broker) - Kopf\n\nText: A (b) - c"),
        View<Formats.Block>("Kopf", "Ein Satz.", "Zwei\nZeilen", "Ein »Wort«"),

        // Language
        View<CreditedStory>("LONDON/PARIS (Wire) - One.\n\nTwo.\n\n(By A; editing by B)", "BONN (Wire) - One (more or less)."),
        View<Language.Header>("ab1234 4 17 cc", "eca0124 4 -211", "b9999 x 7 ccäb"),
        View<Message>("\u0001ab1234 4 17\n\u0002Text\r\nmehr\n\u000331.12.2025", "\u0001a0001 1 2 cc\r\n\u0002\r\n\u000329.02.2024"),
        View<Heading>("A - B; C", "A; C", "A; C - D"),
        View<Remark>("A#b", "A", "A#", "Ä#b#c"),
        View<Tagged>("Text <a:1>/xy;", "Text <ab:-3>", "Text/xy", ";"),
        View<QuoteBoard>("ab1234 1 1|A=1;-;B=-20", "-;ABCD=7", ""),
        View<Quote>("AB=-20", "-", "C=1"),
        View<Price>("AB=-20", "ABCD=9876543210"),
        View<TagLine>("tags:a, b, cdefgh", "tags:"),
        View<SignedStory>("ULM/BONN (dpa, 31.12.2025) - Eins.\n\nZwei./ab/cdü;", "Eins (dpa) - Zwei", "ULM (dpa) - Eins./ab/"),
        View<Language.Dateline>("ULM/BONN (dpa, 31.12.2025) - ", "NEW YORK\u00A0(dpa) – ", "ULM (dpa)\u00A0- "),
        View<SignOff>("/ab/cdü", "/ab/", "/abcd/ef/gh;", "/ab/;"),
        View<Marked>("*a\nab - 1+22", "**ab\na – 1+2+3", "* a\r\na\r\na\r\n-1+2+3"),
        View<Stamp>("07 Okt 25 MESZ", "30 Nov 99 GMT", "13 Oct 01", "01 Oktober 00"),
        View<Credit>("Quelle: Werk", "(Werk)", "Von Werk\n", "Von Werken"),
        View<Numbers>("-5-3:-7", "5--3:0", "17:127"),
        View<DatedRest>("x2024-02-28", "x1999-12-31", "x2025-10-07"),
        View<Cut>("abc", "aä😀", "x"),
        View<Language.Nested>("x <ab>", "x <>", "x"),
        View<Table>("a,b;c,d,e", "a b,c"),
        View<Language.Row>("a,b", "a,,b c"),
        View<Framed>("No 7: Text Hinweis: A <ab>", "Nr. 7:T Datum der Analyse: B ((AB))", "No. 12:T"),
        View<AnyCase>("SUBJECT: a END\ngMt UND b and c", "Subject: A end end\r\nMESZ"),
        View<Initialled>("x./ab/CD/äbc", "/DP"),
        View<Appointment>("Fair at Ulm since May (new)#07", "Fair since May#12", "Fair at Ulm"),
        View<Route>("5 km 7 km x", "5 km 7 km/h", "Text"),
        View<Distance>("5 km ", "17 km"),

        // Language/Choices
        View<Language.Choices.Page>("Kopf\n\nZwei\n\nSatz.\n\nListe:\n\n*a.\n\n-", "Kopf\n\n(a.\n\nc."),
        View<PageBlock>("Kopf", "Satz.", "(a", "*a", "-"),
        View<Solo>("<Kopf>", "<*a.>"),
        View<Ladder>("A=1\n-\nab\nText\n-\nx", "Text"),
        View<Climb>("A=1\n-\nab\n=Text", "A=1\n-\nab\nab\n=", "="),
        View<Step>("A=1", "-", "ab"),
        View<Language.Choices.Ledger>("AB=1\n\n> so <\n\n(x)\n\nA: x\n\n#A=1", "-12%\n\nab\n\n(text)\n\n>so!\n"),
        View<LedgerLine>("AB=1", "> so <", "(x", "-y", "A: x", "-12%", "ab", "(text)", "#A=1"),
        View<Bracketed>("(text)", "(a b)"),
        View<Coded>("A: x", "äb: "),
        View<Share>("-12%", "07%"),
        .. Document<Chapter, Chapter.View>("Eins.\n\nZwei\n\nDrei", "a\n\nb"),
        .. Document<ChapterBlock, ChapterBlock.View>("Eins.", "Zwei"),
        .. Document<ChapterBlock.Subhead, ChapterBlock.Subhead.View>("Zwei", "ab c"),
        .. Document<ChapterBlock.Paragraph, ChapterBlock.Paragraph.View>("Eins.", "Zwei\nZeilen"),

        // Language/Headers
        View<Mail>(HeaderTests.MailText, "Subject:\nFrom: a\n\n", "From: A <a@x>\r\nTo: b,c\r\n\r\nText"),
        View<MailHeaders>("From: a\nTo: b, c\nX-A: 1\nsubject: One\r\n two\r\n", "X-PRIORITY:3\nfrom: a"),
        View<Language.Headers.Page>("---\ntags: a, b\ntitle: T: t\n---\n\nOne.\n\nTwo.", "---\r\ntitle: T\r\ndraft: true\r\ndate: 2025-11-04\r\n---\r\n"),
        View<FrontMatter>("title: T\ndraft: false\n", "tags: a, b\ntitle: T t\ndate: 2025-01-01"),
        View<Trace>(FoldedHeaderTests.Text, "Subject: One\n two\nComment: a\n b\n"),
        View<Language.Headers.Labels>("Weight: 1\nColour: a\nWeight: 2\n", "Weight: 7"),
        .. Document<Language.Headers.Envelope, Language.Headers.Envelope.View>("Subject: One\n two\nReceived: a\nReceived: b\nX: y\n", "subject: S\nNote: a\n b\nSize: 7\n"),
        .. Document<Language.Headers.Letter, Language.Headers.Letter.View>("X-A: 1\nfrom: a\nTo: b, c\nX-B:\n\nText", "From: a\nSubject: One\n two\n\n"),
        .. Document<LetterHeaders, LetterHeaders.View>("From: a\nTo: b, c\nX-A: 1\n", "subject: S\nFROM: a b"),

        // Language/Computed
        View<Dispatch>("7 0004 18 2: a/b\nFog on\tthe\ncoast.", "0 0099 0\n"),
        View<Counted>("2:(5)a\nbcd", "1:(1)a"),
        View<CountedHeaders>("Words: 2\nTitle: Fog  bank\n", "Title: Fog", "Words: 0\n"),
        .. Document<Language.Computed.Report, Language.Computed.Report.View>("4 2 013\nsea, ice cold\nFog on\nthe coast.", "0 1 001\na\n"),

        // Language/Lenses
        View<Language.Lenses.Ledger>("007x Oct\r\nto:a,b,;T", "1x Nov\nto:;T", "-1x Oktober\nT"),
        View<Address>("Ada (Ulm, 07 in BW)", "Ada (Ulm, 7)", "Ada"),

        // Language/Lists
        View<Language.Lists.Letter>("A:Eins.\n\nZwei\nzwei.\r\n \t\r\nDrei.", "Title b:"),
        View<Enumeration>("(A, B und C,D)\n\nx\ny", "(A)\nx\n\n\nz"),
        View<WireStory>("Kopf\n\nULM (dpa) - Eins.\n\nZwei./ab\n\nA=1\n(Werk)", "ULM (dpa) - Eins.\nQuelle: Werk\n\n-----", "Kopf\n\nEins."),
        View<Trailer>("A=1", "Quelle: Werk", "(Werk)", "------"),
        View<Annotated>("(a)\n(b) \nText<x><y!>", "Text", "(ab)\r\n(Text)"),
        View<Language.Lists.Note>("(a)\n", "(ab c) \r\n"),
        View<Mark>("<a>", "<ab!>"),
        View<Notebook>("(a)\n(b) \n", "(a b)\r\n(c)\n(d)\n"),
        View<Timetable>("<Ulm (b)>-12--7(IC)-;<Au (>-1-;", "<Bonn>;"),
        View<Stop>("<Ulm (b)>-12--7(IC)-;", "<Au (>;", "<A>;"),
        View<Train>("-12-", "-7(IC)-"),
        View<Language.Lists.Report>("a\nBy C\n==\nA=1\nB=2\nx", "a\nb\n--\nA=1\n", "==\r\nA=1\r\nBy"),

        View<ValueLists>(ValueListTests.Text, "0: 01.02.2026/28.02.2026\n+#|"),
        .. Document<Calendar, Calendar.View>(ValueListTests.CalendarText, "1|2026-02-01|", "0|2026-02-28/2026-03-01|MESZ+"),

        // Language/Values
        View<Times>(ValueTests.TimesText, "Mon, 29 Feb 2016 23:59:59 -0930; 13. Sept 49 0000"),
        View<Quantities>("-1.50 00000000-0000-0000-0000-000000000001 YES true B3", "7 00000000-0000-0000-0000-000000000001 nein H8"),
        .. Document<Receipt, Receipt.View>("2025-11-04 09:05 +01:00|12.90|77|draft", "2025-11-04 08:05 Z|1|final", "2025-01-31 23:59 -03:30|-7.1"),
        View<Language.Values.Row>(NilAndTrimTests.RowText, NilAndTrimTests.NilText, "n/a|--|k. a.|TT.MM.JJJJ|GMT+||none (-, ?)#-;-x#\n(none)\r\n"),
        View<FixedRow>(NilAndTrimTests.FixedText, "      -1234***-   -    MESZ ''''''|         "),
        View<OnOneLine>("a/b/c.txt: T (x) y (z)\nText a -- b\nc -- d -- e", "a/c: T\n -- e"),
        View<AsFarAsItGoes>("A, B, C, D\n1 und 2\n&\n3 und T x\n\ny --a\n\nb/c", "A, B\n1\r\n&\r\nT --a/b"),
        View<Noted>("T (x) y (z)", "T (x) y"),
        .. Document<Language.Values.Ledger, Language.Values.Ledger.View>("-|--|-|none|AB     7|a/b/ c ", "N|3||2x3|ABCD   -|p/f"),
        .. Document<Size, Size.View>("2x3", "17x255"),

        // Language/Texts
        View<Entry>("A1title: x,y", "Zä b: x"),
        .. Document<EntryRecord, EntryRecord.View>("A1title: x,y", "Zä b: x"),

        // Language/Folding
        View<WrappedStory>("A\ntitle\n\nBy B\n\nOne\nline.\n\nTwo.", "A title\r\non two\n\n   One \r\n\tline.", "A\n\nBy \n\n"),
        View<WrappedPage>("Head\n\nOne\n line.\n\nTwo.\nlines"),
        View<WrappedBlock>("Head", "One\nline.", "One \r\n\tline."),
        View<Field>("Subject: One\n two", "Subject: One\r\n two\n\tthree \n four"),
        .. Document<Essay, Essay.View>("A\ntitle\n\n(Note\n  two)\n\n   One\nline.\n\nTwo.", "A long title\n\nOne."),
        .. Document<FieldText, FieldText.View>("One\n two", "One\r\n two\n\tthree \n four"),

        // Language/Encodings
        View<Telegram>("KÖLN 07: Text", "ULM 23: Zwei\nZeilen"),
        View<Language.Encodings.Note>("Titel\na – b, c", "\uFEFFTitel\n"),
        View<Line>("123", "Text", "\uFEFF7"),
        View<Language.Encodings.Labels>("Name: Ä\nX: y\n", "A: b\nName: c"),
        .. Document<NoteDocument, NoteDocument.View>("Titel\na, b", "Ä\n"),

        // Language/Recovery
        View<Language.Recovery.Bulletin>("Alder Bay, 2026-02-28\n-3 degrees, 12\nClear (7/8)\nFog at noon\nSnow\n-- Ann 007", "A, 2026-01-01\n1 degrees, 00\nCloudy\nab\n-- B 100"),
        View<ResultTable>("Cup of May\nGulls - Herons 2:1\nTerns - Auks 0:0", "Cup\nA - B 1:2"),
        View<Stairs>("A=1\n-\nab\ncd", "-", "ab"),
        View<Sheet>("1,2,30;ab|c\nd|e", "7;a"),
        View<Game>("Gulls - Herons 2:1", "A - B 12:0"),

        // Documents
        .. Document<Story, Story.View>(" date 2025-07 KÖLN/ULM (abc, neu) - Eins.\n\nKopf\n\nZwei./ab/CD", "ULM (abc) - "),
        .. Document<Documents.Dateline, Documents.Dateline.View>("KÖLN/ULM (abc, neu) - ", "ULM (abc) - "),
        .. Document<Documents.Block, Documents.Block.View>("Kopf", "Ein Satz.", "Zwei\nZeilen"),
        .. Document<Documents.Block.Subhead, Documents.Block.Subhead.View>("Kopf", "Kopf: neu"),
        .. Document<Documents.Block.Paragraph, Documents.Block.Paragraph.View>("Ein Satz.", "Zwei\nZeilen"),
        .. Document<Documents.Bulletin, Documents.Bulletin.View>("2026-02-28 t: ULM/BONN (abc) - \n# Kopf\n\nEins.", "note: ULM (abc) - \n"),
        .. Document<Section, Section.View>("# Kopf", "Eins.\nZwei."),
        .. Document<Section.Heading, Section.Heading.View>("# Kopf", "# A"),
        .. Document<Section.Plain, Section.Plain.View>("Eins.\nZwei.", "# A\n"),
        .. Document<Card, Card.View>("7 note: Titel (x) at ULM (abc) - \na\nb\n--p;q; r", "-8 t: T ()\r\n--", "12 n: T\n--p"),

        // Drafts
        View<Iptc7901Message>(DraftTests.Iptc),
        View<Iptc7901Header>("abc0042 3 pl 110 ccccb   abc 017", "a1 x ABC 7  d e", "b2 3 p 7 ccccc   d 1  ref"),
        View<Notepad>("Notizblock\n\n## Orte\n- Kiel\n\n* * * *\nNur intern", "Titel\n\nA\n\nB"),
        View<FilingStamp>("131137 GMT Okt 25", "310000 Mär 99"),
        View<Anpa1312Message>(DraftTests.Anpa),
        View<Anpa1312Line>("r a\u0013\u0011 BC-Storm 1stLd     10-13 0042", "u i\u0014\u0012 AB-Key 11-13 "),
        View<Anpa1312Head>("^Storm at sea< \n", "^BC-Storm,42<\n", "^By A. WRITER=\r\n"),
        View<Anpa1312Stamp>("11-13-13 1509", "01-02-03 0405"),
        View<ReutersStory>("(A)\n\n* B\n\nBy C\nULM, Mai 3 (Reuters) - D.\n\nE.\n\n(By F; G)", "(Reuters) -One (more or less).\n", "KYIV (Reuters) – One."),
        View<ReutersNote>("(A b)", "* A\n* b"),
        View<BracketedNote>("(A b)", "(A (b))"),
        View<Points>("* A\n* b", "* A"),
        View<ReutersDateline>("NEW YORK/BONN, July 3 (Reuters) - ", "(Reuters) -", "ULM (Reuters) – "),
        View<DpaAfxArticle>(
            " date 2025-10 Kopf\n\nKIEL (dpa) - Eins.\n\nZwei./ab/DP Hinweis: Drei.\n\nISIN DE0006599905\n-----\n",
            " date 2025-10-07\nSturm\n\nKIEL/ULM (dpa-AFX) – Eins.\"/ab/DP/cde; Hinweis: Drei.\n\nISIN DE0006599905 DE0007500001\nAXC0136 2018-05-15/09:18\n",
            "Ein Blick auf CET/CEST"),
        View<BodyBlock>("Eins.", "Kopf", "Zwei\nZeilen"),
        View<Drafts.Envelope>(" date 2025-10 ", " date 2025-10-07\n"),
        View<PlaceLine>("KIEL/ULM (dpa-AFX) – ", "KIEL\u00A0(dpa) — ", "KIEL (dpa) "),
        View<Initials>("/ab/DP/cde;", " /ab/", "/DP"),
        View<TrailerLine>("ISIN DE0006599905 DE0007500001", "AXC0136 2018-05-15/09:18", "Datum der Analyse: 31.12.2025", "-----"),
        View<IsinLine>("ISIN: DE0006599905", "ISIN DE0006599905 DE0007500001"),
        View<TransmissionLine>("AXC0136 2018-05-15/09:18", "ABC9999 1999-12-31/23:59"),
        View<AnalysisLine>("Datum der Analyse: 31.12.2025", "Datum der Analyse: 01.01.1999"),
    ];

    private static readonly Dictionary<Type, DocumentFormat> _documents = All.OfType<DocumentFormat>().ToDictionary(format => format.Type);

    /// <summary>The names of the formats.</summary>
    public static TheoryData<string> Names { get; } = NamesOf(All);

    /// <summary>The names of the views.</summary>
    public static TheoryData<string> Views { get; } = NamesOf(All.OfType<ViewFormat>());

    /// <summary>The names of the views that are written of values; a choice is written by its branches.</summary>
    public static TheoryData<string> WritableViews { get; } = NamesOf(All.OfType<ViewFormat>().Where(format => format.IsWritable));

    /// <summary>The names of the documents.</summary>
    public static TheoryData<string> DocumentNames { get; } = NamesOf(All.OfType<DocumentFormat>());

    /// <summary>The format of a name.</summary>
    public static T Find<T>(string name)
        where T : Format => All.OfType<T>().Single(format => format.Name == name);

    /// <summary>The document of a type, if it is one.</summary>
    public static DocumentFormat? FindDocument(Type type) => _documents.GetValueOrDefault(type);

    private static TheoryData<string> NamesOf(IEnumerable<Format> formats) => [.. formats.Select(format => format.Name)];

    private static ViewFormat<T> View<T>(params string[] articles)
        where T : IArticleView<T>, allows ref struct => new(articles);

    private static Format[] Document<T, TView>(params string[] articles)
        where T : IArticleDocument<T>
        where TView : IDocumentView<TView, T>, allows ref struct => [new DocumentFormat<T>(articles), new ViewFormat<TView>(articles)];
}

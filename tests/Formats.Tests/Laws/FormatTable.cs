using ArticleSchema.Formats.Tests.Documents;
using ArticleSchema.Formats.Tests.Language;
using ArticleSchema.Formats.Tests.Language.Choices;
using ArticleSchema.Formats.Tests.Language.Computed;
using ArticleSchema.Formats.Tests.Language.Encodings;
using ArticleSchema.Formats.Tests.Language.Folding;
using ArticleSchema.Formats.Tests.Language.Headers;
using ArticleSchema.Formats.Tests.Language.Lenses;
using ArticleSchema.Formats.Tests.Language.Lists;
using ArticleSchema.Formats.Tests.Language.Recovery;
using ArticleSchema.Formats.Tests.Language.Roles;
using ArticleSchema.Formats.Tests.Language.Texts;
using ArticleSchema.Formats.Tests.Language.Values;
using ArticleSchema.Formats.Tests.Laws.Roles;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>Every format of the tests and the samples, with articles that together have all that the format can have: the laws
/// are tried on texts and values made of them.</summary>
internal static class FormatTable
{
    public static IReadOnlyList<Format> All { get; } =
    [
        // samples/Formats
        View<DpaAfxStory>(" date 2025-07 KÖLN (dpa) - Eins.\n\nKopf\n\nZwei./ab/CD", "KIEL/ULM (dpa-AFX Broker) - Kopf\n\nText: A (b) - c"),
        View<LeaderLine>("dpa-AFX", "Von A, dpa-AFX", "By A", "Kopf", "Kopf\nzwei"),
        View<Formats.Block>("Kopf", "Ein Satz.", "Zwei\nZeilen", "Ein »Wort«"),
        View<Envelope>(" date 2025-10 ", " date 2025-10-07\n"),

        // samples/Formats/Afp
        View<Afp.AfpStory>(" date 2025-10 Kopf\n\nULM/BONN (AFP) Eins.\n\nZwei.\n\nhh/ph/ts", "Ulm (AFP) - Eins.\n"),
        View<Afp.AfpEnglishStory>("Eins.\n\nZwei.\n\nhh/ph/ts", "Eins.\n\nmb/kd\n"),
        View<Afp.Dateline>("Ulm/Bonn (AFP) ", "Ulm (AFP) - ", "Ulm (AFP) – "),

        // samples/Formats/Anpa1312
        View<Anpa1312.Anpa1312Message>(
            "\u0016\u0016\u0001W0815\u001Fnorth\nr a\u0013\u0011 BC-Storm 1stLd     10-13 0042\n\u0002^BC-Storm,42<\n^Storm at sea< \n^AP Photo A1<\n"
            + "^Eds: New.<\n^By A. WRITER=\n^Press=\n\t   KIEL, Baltic (XY) _ It blows.\n \n\t   It ends.\n \n\n\t   \u0003AP-WF-10-13-25 1137GMT<\n\n\f\n\u0004",
            "\u0016\u0016\u0001W0815\u001Fnorth\r\nr a\u0014\u0012 BC-Tides 10-13 \r\n\u0002^BC-Tides,<\r\n\t   KIEL (XY) _ Tides:<\r\n\t   A;1<\r\n\r\n"
            + "\t   \u0003AP-WF-10-13-25 1137GMT<\r\n\r\n\f\r\n\u0004\r\n"),
        View<Anpa1312.KeywordLine>("r a\u0013\u0011 BC-Storm 1stLd     10-13 0042", "u i\u0014\u0012 AB-Key 11-13 "),
        View<Anpa1312.HeadLine>("^Storm", "^By A", "^AP Photo A1", "^Eds: New.", "^EDITOR'S NOTE _ New."),
        View<Anpa1312.Dateline>("KIEL, Baltic Sea (XY) _ ", "KIEL (XY) _ "),
        View<Anpa1312.FilingStamp>("11-13-13 1509", "01-02-03 0405"),

        // samples/Formats/Ap
        View<Ap.ApStory>(" date 2025-10 Head\nULM, Bavaria (AP) — One.\n\nTwo.\n\n___\n\nA helped.\n\nB did.\n", "ULM (AP) _ One."),
        View<Ap.Dateline>("ULM, Bavaria (AP) — ", "ULM (AP) _ ", "ULM (AP) - "),

        // samples/Formats/Awp
        View<Awp.MoneycabStory>("Ulm / Bonn – Eins.\n\nZwei. (awp/mc/ps)", "Eins.\nZwei.(awp/mc)\n"),
        View<Awp.Dateline>("Ulm / Bad Ems – ", "Ulm – "),

        // samples/Formats/DowJones
        View<DowJones.Dateline>("DOW JONES--"),
        View<DowJones.DowJonesStory>(" date 2025-10 Kopf\n\nVon A\nDOW JONES--Eins.\n\nZwei.\n", "DOW JONES--Eins."),

        // samples/Formats/DpaAfx
        View<DpaAfx.DpaAfxArticle>(
            " date 2025-10 Kopf\n\nKIEL (dpa) - Eins.\n\nZwei./ab/DP Hinweis: Drei.\n\nISIN DE0006599905\n-----\n",
            " date 2025-10-07\nSturm\n\nKIEL/ULM (dpa-AFX) – Eins.\"/ab/DP/cde; Datum der Analyse: 31.12.2025 Hinweis: A\n\nISIN DE0006599905 DE0007500001\nAXC0136 2018-05-15/09:18\n",
            "Kopf\n\nEins.(Mit Material von dpa-AFX)\nVon dpa",
            "Kopf\n\n^\nEins\n\nZwei\n°\n"),
        View<DpaAfx.DpaAfxLines>(
            " date 2025-10 Kopf\nKIEL (dpa) - Eins.\nKopf\nZwei./ab/DP Datum der Analyse: 31.12.2025 Hinweis: A\n\nISIN DE0006599905\n-----\n",
            "Eins.\nZwei.(Mit Material von dpa-AFX)\nQuelle: dpa-AFX"),
        View<DpaAfx.BodyBlock>("Eins.", "Kopf", "Zwei\nZeilen"),
        View<DpaAfx.Dateline>("KIEL/ULM (dpa-AFX) – ", "KIEL\u00A0(dpa) — ", "KIEL (dpa) -\u00A0", "ULM (dpa/lsw) -"),
        View<DpaAfx.SignOff>("/ab/DP/cde;", " /ab/", "/DP"),
        View<DpaAfx.Trailer>(
            "ISIN DE0006599905 DE0007500001", "AXC0136 2018-05-15/09:18", "Datum der Analyse: 31.12.2025", "-----", "Von dpa", "31.12.2025 09:18",
            "© 2009 dpa", "Veröffentlichung der Original-Studie: 31.12.2025 / 09:18 / GMT"),
        View<DpaAfx.IsinLine>("ISIN: DE0006599905", "ISIN DE0006599905 DE0007500001"),
        View<DpaAfx.TransmissionLine>("AXC0136 2018-05-15/09:18", "ABC9999 1999-12-31/23:59"),
        View<DpaAfx.AnalysisLine>("Datum der Analyse: 31.12.2025", "Datum der Analyse: 01.01.1999"),
        View<DpaAfx.StudyLine>(
            "Veröffentlichung der Original-Studie: 31.12.2025 / 09:18 / GMT", "Erstmalige Weitergabe der Original-Studie: 01.01.1999 / 00:00 / MESZ"),
        View<DpaAfx.TimeLine>("31.12.2025 09:18", "01.01.1999 00:00"),
        View<DpaAfx.CopyrightLine>("© 2009 dpa-AFX-Analyser", "© 1999 A b"),

        // samples/Formats/Iptc7901
        View<Iptc7901.Iptc7901Message>(
            "\u0001abc0042 3 pl 110 ccccb   abc 017\r\n\nWetter/Nord/\r\n\u0002(Eil \a\a)\r\nEXTRA\nSturm über\r\nder Küste\r\nBy A, abc\n(Foto) =\r\n\n"
            + "   Kopf.\r\n\n   Kiel (abc) - Es\r\nweht.\r\n\nEnde.\r\n\n# Notizblock\r\n\n## Orte\r\n- Kiel\r\n\n* * * *\r\nNur intern\r\n\nabc xy n1 ab\r\n\r\n"
            + "\u0003131137 GMT Okt 25 \r\n\u007F\n\u007F\u0004",
            "\u0001abc0042 3 pl 110  abc 017\n\nWetter/\n\u0002Sturm =\n\nEs weht.\n\n\u0003131137 Okt 25\n\u007F\n\u007F\u0004\n"),
        View<Iptc7901.MessageHeader>("abc0042 3 pl 110 ccccb   abc 017", "a1 x ABC 7  d e", "b2 3 p 7 ccccc d 1  ref"),
        View<Iptc7901.MessageHead>("(Eil \a\a)\n(a\nb)\nEXTRA\nSturm über\nder Küste\nVon A, abc\n(Foto)", "Sturm"),
        View<Iptc7901.HeadNote>("(Eil \a\a)\n", "(a\nb)\r\n"),
        View<Iptc7901.HeadMarker>("1ST LEAD", "KILL KILL KILL"),
        View<Iptc7901.Dateline>("   Kiel/Bad Ems (abc/de) - ", "Kiel\u00A0(abc)\u00A0- ", "Kiel (abc) -\u00A0"),
        View<Iptc7901.Notepad>("Notizblock\n\n## Orte\n- Kiel\n\n* * * *\nNur intern\n\n## A\n- b", "Titel\n\nA\n\nB", "A"),
        View<Iptc7901.NotepadBlock>("## Orte\n- Kiel\n- Au", "Text"),
        View<Iptc7901.NotepadSection>("## Orte\n- Kiel\n  Au\n- b", "## Orte"),
        View<Iptc7901.FilingStamp>("131137 GMT Okt 25", "310000 Mär 29"),

        // samples/Formats/Markdown
        View<Markdown.MarkdownDocument>(
            "---\ntitle: T: t\ntags:\n- a\n# b\n\n- c\nx: y\n---\n\nOne.\n\nTwo.", "---\r\n# c\r\n\r\ntitle: T\r\n\r\n---\r\n", "---\n---\n"),
        View<Markdown.Matter>(
            "title: T\ndate: 2025-10-07\nauthor: A b\nslug: t\ndescription: >\n  One\n\n  two\nlang: en\ntags: [\n  a, b\n]\ndraft: true # x\nx: y\n",
            "# c\n\ndraft: false\n-\n  a\n- b\nx: {\n}\n# d"),

        // samples/Formats/Reuters
        View<Reuters.ReutersStory>(
            " date 2025-10 (A)\n\n* B\nBy C\nULM/BONN, May 3 (Reuters) - D.\n\nE.\n\n(By F; G, H)", "    Jan. 30 (Reuters) -One (more or less).\n\n (A)\n",
            "A\nBy Bo Vik ULM (Reuters) - One."),
        View<Reuters.ReutersPortalStory>(" date 2025-10 ULM/BONN, May 3 One.\nTwo.\n", "ULM, Sept. 17 One."),
        View<Reuters.Leader>("(A b)", "* A", "By A", "    By A", "Text"),
        View<Reuters.Filing>("By Ann Holm and Bo Vik NEW YORK/BONN, July 3 (Reuters) -", "    Jan 30 (Reuters) - "),
        View<Reuters.InlineByline>("Ann Holm and Bo Vik ", "Bo "),
        View<Reuters.Dateline>("    NEW YORK/BONN, July 3 (Reuters) - ", "Jan 30 (Reuters) -", "ULM (Reuters) – "),
        View<Reuters.PortalDateline>("NEW YORK/BONN, July 3 ", "ULM, Jan. 30 "),
        View<Reuters.FilingDay>("July 3", "Sept. 17"),

        // samples/Formats/Rfc5322
        View<Rfc5322.MailMessage>("From: a\r\nTo: b\r\n\r\nText", "Subject: One\n two\nfrom: A <a@x>\n\n"),
        View<Rfc5322.MailHeaders>(
            "Received: a\nFrom: a\nTo: b,\n c\nSubject: One\n two\nDate: Fri, 3 Oct 2025 09:05:00 +0200\nMessage-ID: <1>\nReceived: b\n",
            "FROM: a\nX: y\nIn-Reply-To: <1>\nContent-Type: text/plain;\n charset=utf-8\nContent-Transfer-Encoding: 8bit"),

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
        View<Leaflet>($"---\n{LineTests.Text}---\nText", "---\n\r\n#\ntitle:T\n# c\n\n---\n"),
        View<LeafletHead>(LineTests.Text, "# c\n\ntitle: T", "title: a\n- b\r\n\r\n# c\r\n-\r\n c\r\n \r\n//\r\nx: y\r\n\t"),
        .. Document<Catalogue, Catalogue.View>("title: a\ntags:\n- b\n- c d\nsee: e\n f\n# c\n\nx: y\n-\n  z\n", "# c\nTitle: T\n\ntitle:"),

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
        .. Document<Diary, Diary.View>(ValueTests.TimesText, "Mon, 29 Feb 2016 23:59:59 -0930; 13. Sept 49 0000"),
        View<Language.Values.Row>(NilAndTrimTests.RowText, NilAndTrimTests.NilText, "n/a|--|k. a.|TT.MM.JJJJ|GMT+||none (-, ?)#-;-x#\n(none)\r\n"),
        View<FixedRow>(NilAndTrimTests.FixedText, "      -1234***-   -    MESZ ''''''|         "),
        View<OnOneLine>("a/b/c.txt: T (x) y (z)\nText a -- b\nc -- d -- e", "a/c: T\n -- e"),
        View<AsFarAsItGoes>("A, B, C, D\n1 und 2\n&\n3 und T x\n\ny --a\n\nb/c", "A, B\n1\r\n&\r\nT --a/b"),
        View<Noted>("T (x) y (z)", "T (x) y"),
        .. Document<Language.Values.Ledger, Language.Values.Ledger.View>("-|--|-|none|AB     7|a/b/ c ", "N|3||2x3|ABCD   -|p/f"),
        .. Document<Size, Size.View>("2x3", "17x255"),

        View<Almanac>(JsonValueTests.Text, "Ulm (DE) on ????-??-??\nFog.", "Ulm (DE)\n"),
        View<AlmanacHead>("Odense (DK)", "Ulm (DE)"),
        View<AlmanacDay>(" on 2026-02-28", " on ????-??-??"),
        View<Tide>("<High>", "<Low>"),
        View<AlmanacLine>("| a | b\nc", "Fog."),
        View<AlmanacTable>("| a | b\nc", "| a"),
        View<AlmanacCell>("a", "b\nc"),
        View<AlmanacCount>("\n#17", "\n#-1"),

        // Language/Roles
        View<Poster>(RoleTests.Text, "Tag: a\n\nB: ***"),
        View<PosterHeaders>("Tag: fair\nNote: bring\n a hat\nWeather: fog\n", "Tag: a\n"),
        View<PosterPort>("Bergen/7", "Ulm/-1"),
        View<PosterLine>("***", "#sea#salt", "One\nline"),
        View<PosterTags>("#sea#salt", "#"),
        View<Notice>("Fog (No. 7) at ULM/BONN - >> Two of\nthem\n\n* One.\n\nTwo.", "Fog (No. 1): "),
        View<NoticePlaces>(" at ULM/BONN", " at X"),
        View<NoticeLine>("* One.", "Two."),
        View<DatedNotice>("Fog 2026-02-28", "a 2000-01-01"),
        View<Sticker>("NEW Fog <dry> (in May)\nsold\n* 2\nText", "OLD Fog", "NEW Fog (a)\nkept"),
        View<StickerLine>("sold", "* 1", "Text"),
        .. Document<PosterStub, PosterStub.View>("The fair (3)", "The fair"),

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
        View<Language.Encodings.CheckedLine>("Köln: ein Wort", "é: "),
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
    ];

    private static readonly Dictionary<Type, DocumentFormat> _documents = All.OfType<DocumentFormat>().ToDictionary(format => format.Type);

    /// <summary>The names of the formats.</summary>
    public static TheoryData<string> Names { get; } = NamesOf(All);

    /// <summary>The names of the views.</summary>
    public static TheoryData<string> Views { get; } = NamesOf(All.OfType<ViewFormat>());

    /// <summary>The names of the views that are written of values; a choice is written by its branches.</summary>
    public static TheoryData<string> WritableViews { get; } = NamesOf(All.OfType<ViewFormat>().Where(format => format.IsWritable));

    /// <summary>The names of the views whose values have roles.</summary>
    public static TheoryData<string> RoleViews { get; } =
        NamesOf(All.OfType<ViewFormat>().Where(format => RoleLaw.VocabulariesOf(format.Type).Any()));

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

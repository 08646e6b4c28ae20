using System.Globalization;
using System.Text;

namespace ArticleSchema.Benchmarks.Contests;

/// <summary>Makes stories of dpa-AFX: of about 2.4 KB, eight blocks, every fourth of them a sub-headline.</summary>
internal static class Stories
{
    private const int Seed = 20251003;

    // A quotation mark in each 50 words and an umlaut in each 14, as stories have them.
    private static readonly string[] _words =
    [
        "Der", "Umsatz", "stieg", "im", "zweiten", "Quartal", "um", "neun", "Prozent", "auf", "96", "Millionen", "Euro,", "teilte",
        "das", "Unternehmen", "am", "Mittwoch", "mit.", "Händler", "verwiesen", "auf", "die", "Prognose", "für", "2026:",
        "\"Alles", "bleibt", "offen\",", "sagte", "ein", "Börsianer", "in", "Frankfurt/Main.", "Die", "Aktie", "fiel", "zeitweise",
        "(minus", "3,4", "Prozent)", "und", "erholte", "sich", "später", "wieder;", "größere", "Verluste", "gab", "es", "nicht",
        "Analysten", "hatten", "mit", "einem", "Gewinn", "je", "Anteil", "von", "2,10", "gerechnet.", "Vorstand", "Thore", "Petersen",
        "hielt", "an", "der", "Jahresplanung", "fest,", "warnte", "aber", "vor", "Risiken", "aus", "dem", "Handel", "mit", "Partnern",
        "in", "Asien", "und", "Nordamerika.", "Zuletzt", "waren", "die", "Auftragsbestände", "deutlich", "gesunken,", "weil", "Kunden",
        "bei", "Bestellungen", "zögerten", "und", "Lieferungen", "verschoben", "wurden", "-", "teils", "ins", "kommende", "Jahr.",
    ];

    private static readonly string[] _places = ["KIEL", "ULM", "NEW YORK", "PARIS/LONDON", "FRANKFURT", "ZÜRICH", "MÜNCHEN", "WIEN"];
    private static readonly string[] _agencies = ["dpa-AFX", "dpa-AFX Broker", "dpa-AFX Analyser"];
    private static readonly string[] _initials = ["abc", "DP", "stw", "jha", "he", "nas", "kro", "RX"];

    /// <summary>Stories of all lengths.</summary>
    /// <param name="count">How many.</param>
    public static Article[] Many(int count)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, count).Select(_ => new Article(Make(random, blocks: random.Next(4, 13))))];
    }

    /// <summary>The story that stands for one: 8 blocks, a stamp, three initials.</summary>
    public static Article One()
    {
        var random = new Random(Seed);
        while (true)
        {
            var text = Make(random, blocks: 8);
            if (Encoding.UTF8.GetByteCount(text) is > 2400 and < 2500 && text.StartsWith(" date ", StringComparison.Ordinal))
                return new(text);
        }
    }

    private static string Make(Random random, int blocks)
    {
        var text = new StringBuilder();
        if (random.Next(4) > 0)
            text.Append(CultureInfo.InvariantCulture, $" date 20{random.Next(10, 26)}-{random.Next(1, 13):00} ");
        text.Append(Pick(random, _places)).Append(" (").Append(Pick(random, _agencies)).Append(") - ");
        AppendSentences(text, random);
        for (var i = 1; i < blocks; i++)
        {
            text.Append("\n\n");
            if (random.Next(4) == 0)
                AppendWords(text, random, random.Next(2, 6)).Append(Pick(random, ["Ausblick", "Analysten", "Gewinn"]));
            else
                AppendSentences(text, random);
        }
        for (var i = random.Next(0, 4); i >= 0; i--)
            text.Append('/').Append(Pick(random, _initials));
        return text.ToString();
    }

    private static void AppendSentences(StringBuilder text, Random random) =>
        AppendWords(text, random, random.Next(20, 90)).Append(Pick(random, ["heute.", "jetzt!", "sonst (dpa)", "gut.\"", "bald."]));

    private static StringBuilder AppendWords(StringBuilder text, Random random, int count)
    {
        for (var i = 0; i < count; i++)
            text.Append(Pick(random, _words)).Append(' ');
        return text;
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}

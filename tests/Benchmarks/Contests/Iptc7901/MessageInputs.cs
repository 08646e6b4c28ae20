using System.Globalization;
using System.Text;

namespace ArticleSchema.Benchmarks.Contests.Iptc7901;

/// <summary>Makes IPTC 7901 messages as dpa sends them: some with a summary, some with a notepad.</summary>
internal static class MessageInputs
{
    private const int Seed = 20251006;
    private const int Width = 69;

    private static readonly string[] _words =
    [
        "Die", "Fähre", "bleibt", "bis", "Montag", "im", "Hafen,", "weil", "ihr", "neuer", "Anleger", "noch", "nicht", "geprüft", "ist.",
        "Wer", "hinüber", "will,", "nimmt", "den", "Bus", "(Linie", "12)", "oder", "wartet", "am", "Ufer", "-", "so", "steht", "es",
    ];

    private static readonly string[] _places = ["Kiel", "Bad Orb/Ulm", "Husum", "Wyk auf Föhr"];
    private static readonly string[] _months = ["Jan", "Feb", "Mai", "Okt", "Dez"];

    public static Article[] Many(int count)
    {
        var random = new Random(Seed);
        return [.. Enumerable.Range(0, count).Select(_ => new Article(Make(random)))];
    }

    private static string Make(Random random)
    {
        var text = new StringBuilder("\u0001");
        text.Append(CultureInfo.InvariantCulture, $"nsb{random.Next(10_000):0000} {random.Next(1, 7)} wi {random.Next(40, 900)}  dpa {random.Next(1000, 10_000)}\n\n");
        text.Append("Verkehr/Fähren/Hafen/\n\u0002Fähre bleibt im Hafen - ").Append('x', random.Next(4, 30)).Append("\nVon Ada Holm, dpa =\n\n");
        if (random.Next(2) == 0)
            AppendParagraph(text, random, "").Append("\n\n");
        AppendParagraph(text, random, $"{Pick(random, _places)} (dpa/lno) - ");
        for (var i = random.Next(3, 10); i > 0; i--)
            AppendParagraph(text.Append("\n\n"), random, "");
        if (random.Next(2) == 0)
        {
            text.Append("\n\n# Notizblock\n\n## Orte\n- [Anleger](Kai 3, Husum)\n- [Bus](Linie 12)\n\n* * * *\nNur für die Redaktion\n\n## Kontakte\n");
            text.Append("- Redaktion: Ole Berg (Kiel), <kueste@example.org>");
        }
        text.Append("\n\ndpa ho yyki n1 ob\n\n\u0003");
        text.Append(CultureInfo.InvariantCulture, $"{random.Next(1, 29):00}{random.Next(24):00}{random.Next(60):00} {Pick(random, _months)} 25");
        return text.Append("\n\u007F\n\u007F\u0004\n").ToString();
    }

    private static StringBuilder AppendParagraph(StringBuilder text, Random random, string start)
    {
        text.Append(start);
        var column = start.Length;
        for (var i = random.Next(10, 60); i >= 0; i--)
        {
            var word = Pick(random, _words);
            if (column > 0 && column + word.Length >= Width)
            {
                text[^1] = '\n';
                column = 0;
            }
            text.Append(word).Append(' ');
            column += word.Length + 1;
        }
        text.Length--;
        return text;
    }

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}

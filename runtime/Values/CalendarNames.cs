using System.Text;

namespace ArticleSchema;

/// <summary>Names of months and days as agencies write them: a constant, where those of a culture depend on the machine.</summary>
internal sealed class CalendarNames
{
    private CalendarNames(string shortMonths, string months, string shortDays, string days)
    {
        ShortMonths = Split(shortMonths);
        Months = Split(months);
        ShortDays = Split(shortDays);
        Days = Split(days);
    }

    /// <summary>For each month the short names, the first is written.</summary>
    public byte[][][] ShortMonths { get; }

    /// <summary>For each month the full names, the first is written.</summary>
    public byte[][][] Months { get; }

    /// <summary>For each day from Sunday the short names, the first is written.</summary>
    public byte[][][] ShortDays { get; }

    /// <summary>For each day from Sunday the full names, the first is written.</summary>
    public byte[][][] Days { get; }

    /// <summary>The names of a language.</summary>
    /// <param name="language">Its code (ISO 639-1).</param>
    public static CalendarNames Of(string language) =>
        language switch
        {
            "de" => new(
                "Jan Feb Mrz,Mär Apr Mai Jun Jul Aug Sep,Sept Okt Nov Dez",
                "Januar,Jänner Februar März April Mai Juni Juli August September Oktober November Dezember",
                "So Mo Di Mi Do Fr Sa",
                "Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag,Sonnabend"),
            "es" => new(
                "ene feb mar abr may jun jul ago sep,sept oct nov dic",
                "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
                "dom lun mar mié jue vie sáb",
                "domingo lunes martes miércoles jueves viernes sábado"),
            "fr" => new(
                "jan,janv fév,févr mar,mars avr mai jui,juin jul,juil aoû,août sep,sept oct nov déc",
                "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
                "dim lun mar mer jeu ven sam",
                "dimanche lundi mardi mercredi jeudi vendredi samedi"),
            "it" => new(
                "gen feb mar apr mag giu lug ago set,sett ott nov dic",
                "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
                "dom lun mar mer gio ven sab",
                "domenica lunedì martedì mercoledì giovedì venerdì sabato"),
            _ => new(
                "Jan Feb Mar Apr May Jun Jul Aug Sep,Sept Oct Nov Dec",
                "January February March April May June July August September October November December",
                "Sun Mon Tue Wed Thu Fri Sat",
                "Sunday Monday Tuesday Wednesday Thursday Friday Saturday"),
        };

    private static byte[][][] Split(string names) =>
        [.. names.Split(' ').Select(forms => forms.Split(',').Select(Encoding.UTF8.GetBytes).ToArray())];
}

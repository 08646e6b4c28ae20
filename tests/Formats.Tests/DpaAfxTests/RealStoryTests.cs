using ArticleSchema.Formats.DpaAfx;

namespace ArticleSchema.Formats.Tests.DpaAfxTests;

/// <summary>Real texts of dpa-AFX and of dpa.</summary>
public class RealStoryTests
{
    /// <summary>File; places, agency; number of blocks; initials.</summary>
    private static readonly (string File, string Place, string Agency, int Blocks, string SignOff)[] _expected =
    [
        ("dpa-afx/seed.txt", "KIEW", "dpa-AFX", 8, "ksr/DP/stw"),
        ("dpa-afx/afx-002.txt", "BONN", "dpa-AFX", 4, "wdw/DP/mis"),
        ("dpa-afx/afx-004.txt", "", "", 1, ""),
        ("dpa/dpa-001.txt", "Erfurt", "dpa", 11, ""),
        ("dpa/dpa-005.txt", "Frankfurt/Main", "dpa", 4, ""),
        ("dpa/dpa-009.txt", "Frankfurt/Main", "dpa", 6, ""),
        ("dpa/dpa-013.txt", "Frankfurt/Main", "dpa", 3, ""),
        ("dpa/dpa-020.txt", "Berlin", "dpa", 3, ""),
        ("dpa/dpa-021.txt", "Hamburg", "dpa", 10, ""),
        ("dpa/dpa-027.txt", "Braunschweig", "dpa", 4, ""),
        ("dpa/dpa-033.txt", "Herzberg", "dpa", 4, ""),
        ("dpa/dpa-040.txt", "Bukarest", "dpa", 4, ""),
        ("dpa/dpa-047.txt", "Moskau", "dpa", 2, ""),
        ("dpa/dpa-055.txt", "Regensburg", "dpa", 4, ""),
        ("dpa/dpa-060.txt", "Moskau", "dpa", 11, ""),
        ("dpa/dpa-066.txt", "Hamburg", "dpa", 3, ""),
        ("dpa/dpa-072.txt", "Mossul", "dpa", 3, ""),
        ("dpa/dpa-080.txt", "Stuttgart", "dpa", 3, ""),
        ("dpa/dpa-088.txt", "Aalen", "dpa", 3, ""),
        ("dpa/dpa-093.txt", "Istanbul", "dpa", 2, ""),
        ("dpa/dpa-097.txt", "Karlsruhe", "dpa", 3, ""),
    ];

    [MessagesFact("dpa")]
    public void PlaceAgencyBlocksAndSignOffAreThoseOfTheStory()
    {
        Assert.Equal(
            Files("dpa-afx").Concat(Files("dpa")).Order(StringComparer.Ordinal),
            _expected.Select(story => story.File).Order(StringComparer.Ordinal));

        foreach (var expected in _expected)
            ArticleFile.Read<DpaAfxArticle>(Repository.Messages(expected.File), article => Assert.Equal(
                expected,
                (expected.File, article.Dateline.GetValueOrDefault().Places.Text.ToString(),
                    article.Dateline.GetValueOrDefault().Agency.ToString(), article.Body.Count(),
                    article.SignOff.GetValueOrDefault().Initials.Text.ToString())));
    }

    [MessagesFact("dpa-afx")]
    public void TheTextOfAnIssuerIsInOnePiece() => ArticleFile.Read<DpaAfxArticle>(Repository.Messages("dpa-afx/afx-004.txt"), article =>
        Assert.Equal(1829, article.Opaque.Length));

    private static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(Repository.Messages(folder)).Select(file => $"{folder}/{Path.GetFileName(file)}");
}

namespace ArticleSchema.Formats.Tests.Language.Lists;

/// <summary>The laws, for the formats with lists of all kinds.</summary>
public class ListLawTests
{
    [Fact]
    public void OfTheLetter() => LawTests.HoldFor<Letter>("A:Eins.\n\nZwei.\r\n \t\r\nDrei.", ":", "\n", "\r", "\n\n", " ", "\t", "x");

    [Fact]
    public void OfTheEnumeration() => LawTests.HoldFor<Enumeration>("(A, B und C,D)\n\nx\ny", ", ", " und ", ",", "\n", "\r\n", ")", " ");

    [Fact]
    public void OfTheWireStory() => LawTests.HoldFor<WireStory>(
        "Kopf\n\nULM (dpa) - Eins.\n\nZwei./ab\n\nA=1\n(Werk)", "\n", "\r\n", "\n\n", "ULM (dpa) - ", "./ab", "A=", "1", "-----", "(Werk)");

    [Fact]
    public void OfTheAnnotated() => LawTests.HoldFor<Annotated>("(a)\n(b) \nText<x><y!>", "(", ")", "\n", "\r\n", " ", "<x>", "!", "<", ">");

    [Fact]
    public void OfTheNotebook() => LawTests.HoldFor<Notebook>("(a)\n(b) \n", "(a)\n", "(", ")", " ", "\r\n");

    [Fact]
    public void OfTheReport() => LawTests.HoldFor<Report>("a\nBy C\n==\nA=1\nB=2\nx", "By ", "\n", "\r\n", "==\n", "--\n", "A=1\n", "C");
}

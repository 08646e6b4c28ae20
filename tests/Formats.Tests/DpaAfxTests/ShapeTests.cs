using System.Text;
using ArticleSchema.Formats.DpaAfx;

namespace ArticleSchema.Formats.Tests.DpaAfxTests;

/// <summary>The shapes that are easily missed.</summary>
public class ShapeTests
{
    [Theory]
    [InlineData("KÖLN (dpa-AFX) - A.", "KÖLN (dpa-AFX) - ")]
    [InlineData("ÜRICH (dpa-AFX Analyser) - A.", "ÜRICH (dpa-AFX Analyser) - ")]
    [InlineData("KÖLN (dpa-AFX) -A.", "KÖLN (dpa-AFX) -")]
    [InlineData("KÖLN (dpa-AFX) – A.", "KÖLN (dpa-AFX) – ")]
    [InlineData("Mont\u00A0Pèlerin\u00A0(dpa)\u00A0- A.", "Mont\u00A0Pèlerin\u00A0(dpa)\u00A0- ")]
    [InlineData("Hanau (dpa) -\u00A0A.", "Hanau (dpa) -\u00A0")]
    [InlineData("Kopf\nKÖLN/ULM (awp international) - A.", "KÖLN/ULM (awp international) - ")]
    [InlineData("Die Firma (Köln) hat.", "")]
    [InlineData("Kopf - A.", "")]
    public void TheDatelineIs(string text, string dateline) => Assert.Equal(dateline, Read(text).Dateline.GetValueOrDefault().ToString());

    [Theory]
    [InlineData("A./la/he", "la|he")]
    [InlineData("A./kro", "kro")]
    [InlineData("A./jha/", "jha")]
    [InlineData("A./ajx;", "ajx")]
    [InlineData("A. /jsl/he", "jsl|he")]
    [InlineData("A.\"/yyzz/DP/he", "yyzz|DP|he")]
    [InlineData("A./mik/APA/ajx/eas", "mik|APA|ajx|eas")]
    [InlineData("A./ag/la Datum der Analyse: 21.11.2018 Hinweis: B", "ag|la")]
    [InlineData("A./ck/he\n\nQuelle: dpa-Afx", "ck|he")]
    [InlineData("A um 9 Uhr CET/CEST", "")]
    [InlineData("www.example.org/ap/NTRI", "")]
    [InlineData("A./a", "")]
    public void TheSignOffIs(string text, string initials) =>
        Assert.Equal(initials, string.Join('|', Strings.Of(Read(text).SignOff.GetValueOrDefault().Initials)));

    private static DpaAfxArticle Read(string text) => DpaAfxArticle.Parse(Encoding.UTF8.GetBytes(text));
}

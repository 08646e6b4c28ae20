using System.Globalization;
using System.Text;

namespace ArticleSchema.Formats.Tests.Language.Roles;

/// <summary>Values are shown by their roles, whatever the format has them in.</summary>
public class RoleTests
{
    internal const string Text =
        "Tag: fair\nNote: bring\n a hat\nNote: and coat\nWeather: fog\n\nThe fair on 2026-02-28 in Bergen/7 (3+4): One\nline\n\n***\n\n#sea#salt";

    [Fact]
    public void OfAllThatIsThere()
    {
        var list = new RoleList<Part>([]);
        Show(Poster.Parse(Encoding.UTF8.GetBytes(Text)), ref list);

        Assert.Equal(
            [
                "Tag fair", "Note 'bring a hat'", "Note 'and coat'", "Title The fair", "Day DateOnly 02/28/2026", "Place Bergen/7", "Place Bergen",
                "Count Int32 3", "Count Int32 4", "Line 'One line'", "Tag sea", "Tag salt",
            ],
            list.Shown);
    }

    [Fact]
    public void WhatIsNotThereIsNotShown()
    {
        var list = new RoleList<Part>([]);
        Show(Poster.Parse("Tag: a\n\nB: ***"u8), ref list);

        Assert.Equal(["Tag a", "Title B"], list.Shown);
    }

    [Fact]
    public void AnotherVocabularyHasRolesOfItsOwn()
    {
        var list = new RoleList<Cargo>([]);
        Show(Poster.Parse(Encoding.UTF8.GetBytes(Text)), ref list);

        Assert.Equal(["Port Bergen"], list.Shown);
    }

    [Fact]
    public void TheViewOfADocumentShowsThem()
    {
        var list = new RoleList<Part>([]);
        PosterStub.View.Parse("The fair (3)"u8).VisitRoles(ref list);

        Assert.Equal(["Title The fair", "Count Int32 3"], list.Shown);
    }

    [Fact]
    public void NothingIsAllocated()
    {
        var text = Encoding.UTF8.GetBytes(Text);

        Assert.Equal(0, Allocation.Of(() =>
        {
            var length = new RoleLength();
            ArticleSchema.Nested.VisitRoles<Poster, Part, RoleLength>(Poster.Parse(text), ref length);
            Assert.True(length.Total > 0);
            return null;
        }));
    }

    /// <summary>Where there are several vocabularies, the methods are those of the interfaces.</summary>
    private static void Show(Poster poster, ref RoleList<Part> list) => ArticleSchema.Nested.VisitRoles<Poster, Part, RoleList<Part>>(poster, ref list);

    private static void Show(Poster poster, ref RoleList<Cargo> list) => ArticleSchema.Nested.VisitRoles<Poster, Cargo, RoleList<Cargo>>(poster, ref list);

    /// <summary>Writes down what is shown.</summary>
    private readonly struct RoleList<TRole>(List<string> shown) : IRoleVisitor<TRole>
        where TRole : struct, Enum
    {
        public List<string> Shown { get; } = shown;

        public void VisitText(TRole role, Utf8Span text) => Shown.Add($"{role} {text.ToString()}");

        public void VisitFoldedText(TRole role, FoldedText text) => Shown.Add($"{role} '{text.ToString()}'");

        public void VisitValue<T>(TRole role, T value) =>
            Shown.Add(string.Create(CultureInfo.InvariantCulture, $"{role} {typeof(T).Name} {value}"));
    }

    /// <summary>Adds up the lengths of texts.</summary>
    private struct RoleLength : IRoleVisitor<Part>
    {
        public int Total { get; private set; }

        public void VisitText(Part role, Utf8Span text) => Total += text.Length;

        public void VisitFoldedText(Part role, FoldedText text) => Total += text.GetJoinedLength();

        public void VisitValue<T>(Part role, T value) => Total++;
    }
}

using System.Reflection;
using System.Text;
using Xunit.Abstractions;

namespace ArticleSchema.Formats.Tests.Laws.Roles;

/// <summary>Of values by their roles an article is written that has all of those which it took, and none besides; or they are refused
/// with an error. Nothing throws.</summary>
/// <param name="output">Takes how many articles were written.</param>
internal sealed class RoleLaw(ITestOutputHelper output) : IViewLaw
{
    private const int Sources = 10_000;

    /// <summary>The formats with a value that has to be there, and that no role of the vocabulary gives.</summary>
    private static readonly string[] _unwritable =
    [
        "NewsRole Anpa1312.Anpa1312Message", "NewsRole Anpa1312.KeywordLine", "NewsRole DpaAfx.CopyrightLine", "NewsRole Reuters.PortalDateline",
        "Part Tests.Language.Roles.DatedNotice", "Part Tests.Language.Roles.PosterPort", "Cargo Tests.Language.Roles.PosterPort",
        "Cargo Tests.Language.Roles.Poster",
    ];

    private static readonly MethodInfo _holds =
        typeof(RoleLaw).GetMethod(nameof(HoldsForVocabulary), BindingFlags.Instance | BindingFlags.NonPublic)!;

    public void HoldsFor<T>(ViewFormat<T> format)
        where T : IArticleView<T>, allows ref struct
    {
        foreach (var vocabulary in VocabulariesOf(typeof(T)))
            _holds.MakeGenericMethod(typeof(T), vocabulary).Invoke(this, BindingFlags.DoNotWrapExceptions, null, [format], null);
    }

    /// <summary>The vocabularies of a format.</summary>
    public static IEnumerable<Type> VocabulariesOf(Type type) =>
        type.GetInterfaces()
            .Where(found => found.IsGenericType && found.GetGenericTypeDefinition() == typeof(IRoleCreatable<>))
            .Select(found => found.GenericTypeArguments[0]);

    private void HoldsForVocabulary<T, TRole>(ViewFormat<T> format)
        where T : IArticleView<T>, IRoleVisitable<TRole>, IRoleCreatable<TRole>, allows ref struct
        where TRole : struct, Enum
    {
        var random = Generated.NewRandom();
        var articles = format.Articles.Select(article => RolesOf<T, TRole>(article)).ToList();
        var drawn = new DrawnValues<TRole>(random, articles, format.Pieces);
        var written = 0;
        for (var i = 0; i < Sources; i++)
        {
            var source = new GivenRoles<TRole>(drawn.Next());
            var given = source.ToString();
            try
            {
                written += Check<T, TRole>(format, source) ? 1 : 0;
            }
            catch (Exception exception)
            {
                throw Generated.Failure(format, i, given, exception);
            }
        }
        Assert.Equal(_unwritable.Contains($"{typeof(TRole).Name} {format.Name}"), written == 0);
        output.WriteLine($"{typeof(TRole).Name}: {written} of {Sources} written");
    }

    private static bool Check<T, TRole>(Format format, GivenRoles<TRole> source)
        where T : IArticleView<T>, IRoleVisitable<TRole>, IRoleCreatable<TRole>, allows ref struct
        where TRole : struct, Enum
    {
        if (!T.TryCreate(ref source, out var text, out var error))
        {
            Assert.True(error.Code != ArticleErrorCode.None && error.Format.Length > 0 && error.Expected.Length > 0, "The error says nothing.");
            return false;
        }
        if (source.Taken.Count == 0)
            return true;

        var read = RolesOf<T, TRole>(text.Bytes.ToArray());
        var added = new List<(TRole Role, object Value)>(read);
        foreach (var (role, value) in source.Taken.Where(taken => taken.Value is not ""))
        {
            // Of a choice, the text says which branch it is.
            var index = added.FindIndex(found => found.Value.Equals(value) && EqualityComparer<TRole>.Default.Equals(found.Role, role));
            index = index < 0 ? added.FindIndex(found => found.Value.Equals(value)) : index;
            Assert.True(index >= 0, $"{role} «{value}» is lost in «{Generated.Show(text)}».");
            added.RemoveAt(index);
        }
        foreach (var (role, value) in added)
            Assert.True(value is not string part || IsExplained(part, format, source.Taken), $"{role} «{value}» is added in «{Generated.Show(text)}».");
        return true;
    }

    /// <summary>Whether a text is a part of one that was taken, or is made of such, or is one that the format has by itself.</summary>
    private static bool IsExplained<TRole>(string part, Format format, IEnumerable<(TRole Role, object Value)> taken) =>
        taken.Select(found => found.Value).OfType<string>().Any(text =>
            text.Contains(part, StringComparison.Ordinal) || (text.Length > 0 && part.Contains(text, StringComparison.Ordinal)))
        || format.Pieces.Any(piece => Encoding.Latin1.GetString(piece).Contains(part, StringComparison.Ordinal));

    private static List<(TRole Role, object Value)> RolesOf<T, TRole>(byte[] text)
        where T : IArticleView<T>, IRoleVisitable<TRole>, allows ref struct
        where TRole : struct, Enum
    {
        if (!T.TryParse(text, out var article, out var error))
            Assert.Fail($"«{Generated.Show(text)}» is refused: {error}");
        var list = new RoleCollector<TRole>([]);
        article.VisitRoles(ref list);
        return list.Values;
    }
}

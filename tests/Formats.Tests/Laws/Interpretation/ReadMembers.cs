using System.Globalization;
using System.Reflection;
using ArticleSchema.Generator.Interpretation;
using ArticleSchema.Generator.Planning;
using Model = ArticleSchema.Generator.Model;

namespace ArticleSchema.Formats.Tests.Laws.Interpretation;

/// <summary>The members that the interpreter has read, as <see cref="MemberValues"/> has those that a view has.</summary>
internal static class ReadMembers
{
    /// <summary>The values of the members of a view, in the order in which it has them; opaque ones as they are.</summary>
    public static object?[] Of<T>(ArticlePlan plan, ReadArticle article)
        where T : IArticleView<T>, allows ref struct
    {
        var members = MembersOf(plan);
        return [.. Members<T>.Properties.Select(property => Of(property, members, article))];
    }

    /// <summary>A value in the form that is the same for the same values; what is no value of its own as it is.</summary>
    public static object? FormOf(object? value) =>
        value switch
        {
            bool flag => flag ? "true" : "false",
            DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
            DateTime time => time.ToString("yyyy-MM-ddTHH:mm:ss.fffffff", CultureInfo.InvariantCulture),
            DateTimeOffset time => time.ToString("yyyy-MM-ddTHH:mm:ss.fffffffzzz", CultureInfo.InvariantCulture),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => value,
        };

    private static object? Of(PropertyInfo property, Model.EquatableArray<Model.MemberModel> members, ReadArticle article)
    {
        var member = members.FirstOrDefault(member => member.Name == property.Name);
        if (member is null)
            return property.Name == "Kind" ? members[article.Branch].Name : article.Text.Bytes.ToArray();

        return article.Members.GetValueOrDefault(property.Name) switch
        {
            null => IsEmptyIfAbsent(property.PropertyType) ? Array.Empty<byte>() : null,
            ReadScalar scalar => scalar.Form,
            ReadArticle inner => inner.Text.Bytes.ToArray(),
            ReadHeaders headers => headers.Lines.SelectMany(line => line.Bytes.ToArray()).ToArray(),
            ReadText text when member.Value is Model.TextValue { Folding: { } folding } => Join(text.Text.Bytes, folding.Kind),
            ReadText text => text.Text.Bytes.ToArray(),
            var opaque => opaque,
        };
    }

    private static object Join(ReadOnlySpan<byte> text, Model.FoldingKind kind) =>
        MemberValues.OfFoldedText(new FoldedText(text, (FoldingKind)kind));

    private static bool IsEmptyIfAbsent(Type type) =>
        type.IsByRefLike && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Optional<>));

    private static Model.EquatableArray<Model.MemberModel> MembersOf(ArticlePlan plan) =>
        plan switch
        {
            FormatPlan format => format.Model.Members,
            HeadersPlan headers => headers.Model.Members,
            ChoicePlan choice => choice.Model.Members,
            _ => throw new ArgumentException("It is no plan of a view.", nameof(plan)),
        };
}

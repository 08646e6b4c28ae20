using System.Reflection;
using System.Runtime.InteropServices;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>The members of views, as values that can be kept and compared: texts, lists and articles as their bytes, what is not
/// there as null. What is read is read all the way down.</summary>
internal static class MemberValues
{
    /// <summary>The method that makes a value of a property of a type.</summary>
    public static MethodInfo ReaderOf(Type type) =>
        type switch
        {
            _ when type == typeof(Utf8Span) => Method(nameof(OfText)),
            _ when type == typeof(Utf8List) => Method(nameof(OfTexts)),
            _ when type == typeof(FoldedText) => Method(nameof(OfFoldedText)),
            _ when type == typeof(FoldedList) => Method(nameof(OfFoldedTexts)),
            _ when type == typeof(HeaderList) => Method(nameof(OfHeaders)),
            _ when type == typeof(Optional<Utf8Span>) => Method(nameof(OfOptionalText)),
            _ when type == typeof(Optional<FoldedText>) => Method(nameof(OfOptionalFoldedText)),
            _ when IsOf(type, typeof(Optional<>)) => Method(nameof(OfOptionalArticle), type.GenericTypeArguments),
            _ when IsOf(type, typeof(ValueList<>)) => Method(nameof(OfValues), type.GenericTypeArguments),
            _ when IsOf(type, typeof(ArticleList<>)) => Method(nameof(OfArticles), type.GenericTypeArguments),
            { IsByRefLike: true } => Method(nameof(OfArticle), type),
            _ => Method(nameof(OfValue), type),
        };

    /// <summary>The method that makes an argument of a type of a value.</summary>
    public static MethodInfo MakerOf(Type type) =>
        type == typeof(Utf8Span) ? Method(nameof(ToText))
        : type == typeof(Optional<Utf8Span>) ? Method(nameof(ToOptionalText))
        : Method(nameof(ToValue), type);

    /// <summary>Whether two values are the same.</summary>
    public static bool AreSame(object? left, object? right) =>
        left is byte[] one && right is byte[] other ? one.AsSpan().SequenceEqual(other) : ScalarValues.AreSame(left, right);

    /// <summary>Whether all values are the same.</summary>
    public static bool AreAllSame(object?[] left, object?[] right)
    {
        for (var i = 0; i < left.Length; i++)
            if (!AreSame(left[i], right[i]))
                return false;
        return left.Length == right.Length;
    }

    public static object OfText(Utf8Span text) => text.Bytes.ToArray();

    public static object OfTexts(Utf8List list)
    {
        var (length, count) = (0, 0);
        foreach (var text in list)
        {
            length += text.Length;
            count++;
        }
        AssertAreElements(list.Text, length, count, list.Count());
        return OfText(list.Text);
    }

    /// <summary>The text that the lines are joined to: it is written of that.</summary>
    public static object OfFoldedText(FoldedText text)
    {
        var joined = new byte[text.GetJoinedLength()];
        Assert.True(text.TryJoin(joined, out var length) && length == joined.Length);
        return joined;
    }

    public static object OfFoldedTexts(FoldedList list)
    {
        var count = 0;
        foreach (var text in list)
        {
            OfFoldedText(text);
            count++;
        }
        Assert.True(list.Count() == count);
        return OfText(list.Text);
    }

    public static object OfArticles<T>(ArticleList<T> list)
        where T : IArticleView<T>, allows ref struct
    {
        var (length, count) = (0, 0);
        foreach (var article in list)
        {
            Members<T>.Read(article);
            length += article.Source.Length;
            count++;
        }
        AssertAreElements(list.Text, length, count, list.Count());
        return OfText(list.Text);
    }

    public static object OfValues<T>(ValueList<T> list)
    {
        var count = 0;
        foreach (var _ in list)
            count++;
        Assert.True(list.Count() == count && list.IsEmpty == (count == 0));
        return OfText(list.Text);
    }

    public static object OfHeaders(HeaderList headers)
    {
        var text = new List<byte>();
        foreach (var header in headers)
            text.AddRange(MemoryMarshal.CreateReadOnlySpan(ref MemoryMarshal.GetReference(header.Name.Bytes), header.Length));
        Assert.True(headers.GetByteCount() == text.Count);
        return text.ToArray();
    }

    public static object OfArticle<T>(T article)
        where T : IArticleView<T>, allows ref struct
    {
        Members<T>.Read(article);
        return OfText(article.Source);
    }

    public static object? OfOptionalText(Optional<Utf8Span> text) => text.HasValue ? OfText(text.Value) : null;

    public static object? OfOptionalFoldedText(Optional<FoldedText> text) => text.HasValue ? OfFoldedText(text.Value) : null;

    public static object? OfOptionalArticle<T>(Optional<T> article)
        where T : IArticleView<T>, allows ref struct => article.HasValue ? OfArticle(article.Value) : null;

    public static object? OfValue<T>(T value) => value;

    public static Utf8Span ToText(object? value) => new((byte[])value!);

    public static Optional<Utf8Span> ToOptionalText(object? value) => value is null ? default : new(ToText(value));

    public static T ToValue<T>(object? value) => (T)value!;

    private static void AssertAreElements(Utf8Span list, int length, int count, int counted)
    {
        Assert.True(length <= list.Length, "The elements are longer than the list.");
        Assert.True(counted == count && list.IsEmpty == (count == 0), "There are not as many elements as the list says.");
    }

    private static bool IsOf(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static MethodInfo Method(string name, params Type[] arguments)
    {
        var method = typeof(MemberValues).GetMethod(name)!;
        return arguments.Length == 0 ? method : method.MakeGenericMethod(arguments);
    }
}

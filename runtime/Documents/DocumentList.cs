using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ArticleSchema;

/// <summary>The lists of documents: arrays of strings, of other documents, and of values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class DocumentList
{
    /// <summary>The elements of a list that may be missing.</summary>
    /// <param name="list">The list, or null for none.</param>
    public static ReadOnlySpan<T> AsSpan<T>(IReadOnlyList<T>? list) =>
        list switch
        {
            null => default,
            T[] array => array,
            List<T> elements => CollectionsMarshal.AsSpan(elements),
            _ => list.ToArray(),
        };

    /// <summary>The texts of a list as strings.</summary>
    /// <param name="list">The list, valid UTF-8.</param>
    public static string[] ToArray(Utf8List list)
    {
        var count = list.Count();
        if (count == 0)
            return [];

        var array = new string[count];
        var i = 0;
        foreach (var text in list)
            array[i++] = text.ToString();
        return array;
    }

    /// <summary>The joined texts of a list as strings.</summary>
    /// <param name="list">The list, valid UTF-8.</param>
    public static string[] ToArray(FoldedList list)
    {
        var count = list.Count();
        if (count == 0)
            return [];

        var array = new string[count];
        var i = 0;
        foreach (var text in list)
            array[i++] = text.ToString();
        return array;
    }

    /// <summary>The values of a list.</summary>
    /// <param name="list">The list.</param>
    public static T[] ToArray<T>(ValueList<T> list)
    {
        var count = list.Count();
        if (count == 0)
            return [];

        var array = new T[count];
        var i = 0;
        foreach (var value in list)
            array[i++] = value;
        return array;
    }

    /// <summary>The articles of a list as documents.</summary>
    /// <param name="list">The list, valid UTF-8.</param>
    public static T[] ToArray<TView, T>(ArticleList<TView> list)
        where TView : IDocumentView<TView, T>, allows ref struct
        where T : IArticleDocument<T>
    {
        var count = list.Count();
        if (count == 0)
            return [];

        var array = new T[count];
        var i = 0;
        foreach (var view in list)
            array[i++] = view.ToArticle();
        return array;
    }
}

using System.Runtime.InteropServices;
using System.Text;

namespace ArticleSchema;

/// <summary>Finds the values that were taken for an article in that article.</summary>
/// <remarks>Of a choice, the text says which branch it is: a value may be found under another role than that for which it was
/// taken.</remarks>
/// <typeparam name="TRole">The vocabulary.</typeparam>
internal readonly struct RoleFinder<TRole>() : IRoleVisitor<TRole>
    where TRole : struct, Enum
{
    /// <summary>How often each value is there.</summary>
    private readonly Dictionary<object, int> _left = [];

    /// <summary>Whether a value is there, once for each time that it is asked for. Nothing is there always.</summary>
    /// <param name="value">A value that was taken.</param>
    public bool Has(object value) =>
        value is "" || --CollectionsMarshal.GetValueRefOrAddDefault(_left, value, out _) >= 0;

    /// <inheritdoc/>
    public void VisitText(TRole role, Utf8Span text) => Add(Encoding.Latin1.GetString(text));

    /// <inheritdoc/>
    public void VisitFoldedText(TRole role, FoldedText text)
    {
        var joined = new byte[text.GetJoinedLength()];
        text.TryJoin(joined, out _);
        Add(Encoding.Latin1.GetString(joined));
    }

    /// <inheritdoc/>
    public void VisitValue<T>(TRole role, T value) => Add(value!);

    private void Add(object value) => CollectionsMarshal.GetValueRefOrAddDefault(_left, value, out _)++;
}

using System.Text;

namespace ArticleSchema.Formats.Tests.Laws.Roles;

/// <summary>Collects the values of an article: texts byte for byte, as characters of ISO-8859-1.</summary>
/// <param name="values">Takes them.</param>
internal readonly struct RoleCollector<TRole>(List<(TRole Role, object Value)> values) : IRoleVisitor<TRole>
    where TRole : struct, Enum
{
    public List<(TRole Role, object Value)> Values { get; } = values;

    public void VisitText(TRole role, Utf8Span text) => Values.Add((role, Encoding.Latin1.GetString(text)));

    public void VisitFoldedText(TRole role, FoldedText text)
    {
        var joined = new byte[text.GetJoinedLength()];
        Assert.True(text.TryJoin(joined, out _));
        Values.Add((role, Encoding.Latin1.GetString(joined)));
    }

    public void VisitValue<T>(TRole role, T value) => Values.Add((role, value!));
}

using System.Globalization;
using System.Text;

namespace ArticleSchema.Formats.Tests.Laws.Roles;

/// <summary>Gives values in their order, and keeps which of them were taken.</summary>
/// <param name="left">The values: texts as characters of ISO-8859-1.</param>
internal sealed class GivenRoles<TRole>(List<(TRole Role, object Value)> left) : IRoleSource<TRole>
    where TRole : struct, Enum
{
    public List<(TRole Role, object Value)> Taken { get; } = [];

    public bool TryPeek(scoped ReadOnlySpan<TRole> roles, out TRole role)
    {
        foreach (var (known, _) in left)
        {
            role = known;
            if (roles.Contains(known))
                return true;
        }
        role = default;
        return false;
    }

    public Utf8Span PeekText(TRole role) => Encoding.Latin1.GetBytes(TextOf(left[IndexOf(role)].Value)).AsSpan();

    public Utf8Span TakeText(TRole role)
    {
        var index = IndexOf(role);
        var text = TextOf(left[index].Value);
        left.RemoveAt(index);
        Taken.Add((role, text));
        return Encoding.Latin1.GetBytes(text).AsSpan();
    }

    public bool TryTakeValue<T>(TRole role, out T value)
        where T : struct
    {
        var index = IndexOf(role);
        value = default;
        if (left[index].Value is not T found)
            return false;
        value = found;
        left.RemoveAt(index);
        Taken.Add((role, found));
        return true;
    }

    public override string ToString() => string.Join(", ", left.Select(value => $"{value.Role} {TextOf(value.Value)}"));

    private static string TextOf(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private int IndexOf(TRole role) => left.FindIndex(value => EqualityComparer<TRole>.Default.Equals(value.Role, role));
}

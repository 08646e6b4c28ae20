using System.Text;

namespace ArticleSchema.Formats.Tests.Laws.Roles;

/// <summary>Makes values of those that articles have: some are missing, others are there twice, in another place, or have another text.</summary>
/// <param name="random">Decides.</param>
/// <param name="articles">The values of articles.</param>
/// <param name="pieces">Pieces of texts.</param>
internal sealed class DrawnValues<TRole>(Random random, List<List<(TRole Role, object Value)>> articles, byte[][] pieces)
    where TRole : struct, Enum
{
    private readonly TRole[] _roles = Enum.GetValues<TRole>();

    /// <summary>The next values.</summary>
    public List<(TRole Role, object Value)> Next()
    {
        var values = articles[random.Next(articles.Count)].ToList();
        for (var changes = random.Next(4); changes > 0; changes--)
            Change(values);
        return values;
    }

    private void Change(List<(TRole Role, object Value)> values)
    {
        var at = random.Next(values.Count + 1);
        if (at == values.Count)
        {
            values.Insert(random.Next(values.Count + 1), (_roles[random.Next(_roles.Length)], Text()));
            return;
        }

        var (role, value) = values[at];
        switch (random.Next(5))
        {
            case 0:
                values.RemoveAt(at);
                break;
            case 1:
                values.Insert(random.Next(values.Count + 1), values[at]);
                break;
            case 2:
                values.RemoveAt(at);
                values.Insert(random.Next(values.Count + 1), (role, value));
                break;
            case 3:
                values[at] = (role, Text());
                break;
            default:
                values[at] = (role, value is string text ? text.Insert(random.Next(text.Length + 1), Piece()) : value);
                break;
        }
    }

    private string Text() => string.Concat(Enumerable.Range(0, random.Next(3)).Select(_ => Piece()));

    private string Piece() => Encoding.Latin1.GetString(pieces[random.Next(pieces.Length)]);
}

using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>Makes documents: those of valid articles, of which some values are changed to what looks like the format's own
/// delimiters, or like anything.</summary>
/// <param name="random">Decides.</param>
/// <param name="format">The format.</param>
internal sealed class DocumentValues(Random random, DocumentFormat format)
{
    private const string HalfCharacter = "\uD83D";

    private static readonly MethodInfo _toImmutable =
        ((Func<int[], ImmutableArray<int>>)ImmutableCollectionsMarshal.AsImmutableArray).Method.GetGenericMethodDefinition();

    private readonly string[] _pieces = [.. format.Pieces.Select(Encoding.UTF8.GetString), HalfCharacter, ""];

    /// <summary>A document of the format.</summary>
    public object Next() => Changed(format.Sample(random));

    private object Changed(object document)
    {
        var shape = Shape.Of(document.GetType());
        var values = shape.Take(document);
        do
        {
            var i = random.Next(values.Length);
            values[i] = NextOf(shape.Members[i], values[i]);
        }
        while (random.Next(3) == 0);
        return shape.Make(values);
    }

    private object? NextOf(ShapeMember member, object? current) =>
        member.IsNullable && random.Next(4) == 0 ? null
        : member.Type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(member.Type) ? NextOf(member.Type, current)
        : ToList(member.Type, NextElements(ElementOf(member.Type), (IEnumerable)current!));

    private object? NextOf(Type type, object? current)
    {
        if (type == typeof(string))
            return NextText((string?)current ?? "");
        if (!Shape.IsComposite(type))
            return ScalarValues.Next(type, random, current);
        if (FormatTable.FindDocument(type) is { } nested)
            return Changed(current is null || random.Next(4) == 0 ? nested.Sample(random) : current);

        var shape = Shape.Of(type);
        return shape.Make([.. shape.Members.Select(member => NextOf(member, null))]);
    }

    private List<object?> NextElements(Type type, IEnumerable current)
    {
        List<object?> elements = [.. current.Cast<object?>()];
        var i = random.Next(elements.Count + 1);
        if (i < elements.Count && random.Next(3) == 0)
            elements.RemoveAt(i);
        else if (i < elements.Count && random.Next(2) == 0)
            elements[i] = NextOf(type, elements[i]);
        else
            elements.Insert(i, NextOf(type, null));
        return elements;
    }

    private string NextText(string current)
    {
        var text = random.Next(2) == 0 ? current : "";
        for (var count = random.Next(1, 4); count > 0; count--)
            text = text.Insert(random.Next(text.Length + 1), _pieces[random.Next(_pieces.Length)]);
        return text;
    }

    private static Type ElementOf(Type list) => list.IsArray ? list.GetElementType()! : list.GenericTypeArguments[0];

    private static object ToList(Type type, List<object?> elements)
    {
        var array = Array.CreateInstance(ElementOf(type), elements.Count);
        ((IList)elements).CopyTo(array, 0);
        return type.IsAssignableFrom(array.GetType())
            ? array
            : _toImmutable.MakeGenericMethod(ElementOf(type)).Invoke(null, [array])!;
    }
}

using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>How documents of a type are made and taken apart: by the parameters of the constructor, and by properties that are
/// set.</summary>
internal sealed class Shape
{
    private static readonly ConcurrentDictionary<Type, Shape> _shapes = new();

    private readonly ConstructorInfo _constructor;
    private readonly int _parameters;
    private readonly ShapeMember[] _given;

    private Shape(Type type)
    {
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance);
        _constructor = type.GetConstructors().MaxBy(constructor => constructor.GetParameters().Length)!;
        var ofConstructor = _constructor.GetParameters()
            .Select(parameter => properties.Single(property => property.Name == parameter.Name))
            .ToArray();
        _parameters = ofConstructor.Length;
        var others = properties.Where(property => property.SetMethod is not null).Except(ofConstructor);
        Members = [.. ofConstructor.Concat(others).Select(property => new ShapeMember(property))];
        _given = [.. Members.Where(member => !IsComputed(member))];
    }

    /// <summary>The properties of which a document is made, those of the constructor first.</summary>
    public IReadOnlyList<ShapeMember> Members { get; }

    public static Shape Of(Type type) => _shapes.GetOrAdd(type, key => new Shape(key));

    /// <summary>Whether a type is made of members.</summary>
    public static bool IsComposite(Type type) =>
        type.Namespace!.StartsWith(nameof(ArticleSchema), StringComparison.Ordinal) && !type.IsEnum;

    /// <summary>Whether two values are the same, all the way down: records compare lists by reference.</summary>
    public static bool AreSame(object? left, object? right) =>
        (left, right) switch
        {
            (null, _) or (_, null) or (string, _) => Equals(left, right),
            (IEnumerable one, IEnumerable other) => AreSameElements([.. one.Cast<object?>()], [.. other.Cast<object?>()]),
            _ when IsComposite(left.GetType()) =>
                left.GetType() == right.GetType() && AreSameElements(Of(left.GetType()).TakeGiven(left), Of(right.GetType()).TakeGiven(right)),
            _ => ScalarValues.AreSame(left, right),
        };

    /// <summary>The values of the members of a document.</summary>
    public object?[] Take(object document) => [.. Members.Select(member => member.Property.GetValue(document))];

    /// <summary>The values of the members that are written as they are given, and not computed.</summary>
    private object?[] TakeGiven(object document) =>
        [.. _given.Select(member => member.Property.GetValue(document))];

    private bool IsComputed(ShapeMember member)
    {
        ICustomAttributeProvider[] declarations =
            [member.Property, .. _constructor.GetParameters().Where(parameter => parameter.Name == member.Property.Name)];
        return declarations
            .SelectMany(declared => declared.GetCustomAttributes(typeof(ComputedOnWriteAttribute), inherit: false))
            .Any(attribute => attribute is ComputedOnWriteAttribute { IsChecked: false });
    }

    /// <summary>Makes a document.</summary>
    /// <param name="values">The values of its members.</param>
    public object Make(object?[] values)
    {
        var document = _constructor.Invoke(values[.._parameters]);
        for (var i = _parameters; i < values.Length; i++)
            Members[i].Property.SetValue(document, values[i]);
        return document;
    }

    private static bool AreSameElements(object?[] left, object?[] right) =>
        left.Length == right.Length && left.Zip(right).All(pair => AreSame(pair.First, pair.Second));
}

/// <summary>A member of a document.</summary>
/// <param name="property">The property.</param>
internal sealed class ShapeMember(PropertyInfo property)
{
    public PropertyInfo Property { get; } = property;

    /// <summary>Whether it can be null.</summary>
    public bool IsNullable { get; } = new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    /// <summary>Its type, without whether it can be null.</summary>
    public Type Type { get; } = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
}

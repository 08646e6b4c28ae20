using System.Reflection;
using System.Reflection.Emit;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>The members of a view, whatever they are. Reflection cannot hold views and spans: methods that call the properties,
/// and <c>TryCreate</c>, are made at run time.</summary>
/// <typeparam name="T">The view.</typeparam>
internal static class Members<T>
    where T : IArticleView<T>, allows ref struct
{
    private static readonly PropertyInfo[] _properties = typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance);
    private static readonly MethodInfo? _tryCreate = typeof(T).GetMethod("TryCreate");
    private static readonly GivenMember[] _given = _tryCreate is null ? [] : [.. _tryCreate.GetParameters()[1..^2].Select(GivenAs)];
    private static readonly Reader _read = EmitRead().CreateDelegate<Reader>();
    private static readonly Creator? _create = _tryCreate is null ? null : EmitCreate(_tryCreate).CreateDelegate<Creator>();

    private delegate object?[] Reader(T article);

    private delegate bool Creator(Span<byte> destination, object?[] values, out T article, out ArticleError error);

    /// <summary>The members, in the order in which they are read.</summary>
    public static IReadOnlyList<PropertyInfo> Properties => _properties;

    /// <summary>The members that articles are written of.</summary>
    public static IReadOnlyList<GivenMember> Given => _given;

    /// <summary>The values of an article, as <see cref="MemberValues"/> has them.</summary>
    public static object?[] Read(T article) => _read(article);

    /// <summary>Writes an article.</summary>
    /// <param name="destination">Takes the article.</param>
    /// <param name="values">The values of <see cref="Given"/>.</param>
    /// <param name="article">The article.</param>
    /// <param name="error">Why the values were refused.</param>
    public static bool TryCreate(Span<byte> destination, object?[] values, out T article, out ArticleError error) =>
        _create!(destination, values, out article, out error);

    /// <summary>The member of a parameter, which has its name, perhaps with something behind it to keep it apart from others.</summary>
    private static GivenMember GivenAs(ParameterInfo parameter)
    {
        var index = Enumerable.Range(0, _properties.Length)
            .Where(i => parameter.Name!.StartsWith(_properties[i].Name, StringComparison.OrdinalIgnoreCase))
            .MaxBy(i => _properties[i].Name.Length);
        return new(parameter.ParameterType, index);
    }

    private static DynamicMethod EmitRead()
    {
        var method = NewMethod("Read", typeof(object[]), typeof(T));
        var il = method.GetILGenerator();
        il.Emit(OpCodes.Ldc_I4, _properties.Length);
        il.Emit(OpCodes.Newarr, typeof(object));
        for (var i = 0; i < _properties.Length; i++)
        {
            il.Emit(OpCodes.Dup);
            il.Emit(OpCodes.Ldc_I4, i);
            il.Emit(OpCodes.Ldarga_S, (byte)0);
            il.Emit(OpCodes.Call, _properties[i].GetMethod!);
            il.Emit(OpCodes.Call, MemberValues.ReaderOf(_properties[i].PropertyType));
            il.Emit(OpCodes.Stelem_Ref);
        }
        il.Emit(OpCodes.Ret);
        return method;
    }

    private static DynamicMethod EmitCreate(MethodInfo tryCreate)
    {
        var method = NewMethod(
            "Create",
            typeof(bool),
            typeof(Span<byte>), typeof(object[]), typeof(T).MakeByRefType(), typeof(ArticleError).MakeByRefType());
        var il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarg_0);
        for (var i = 0; i < _given.Length; i++)
        {
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Ldc_I4, i);
            il.Emit(OpCodes.Ldelem_Ref);
            il.Emit(OpCodes.Call, MemberValues.MakerOf(_given[i].Type));
        }
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Ldarg_3);
        il.Emit(OpCodes.Call, tryCreate);
        il.Emit(OpCodes.Ret);
        return method;
    }

    private static DynamicMethod NewMethod(string name, Type returned, params Type[] parameters) =>
        new(name, returned, parameters, typeof(MemberValues).Module, skipVisibility: true);
}

/// <summary>A member that articles are written of.</summary>
/// <param name="Type">The type of the parameter.</param>
/// <param name="Index">The place of the member among those that are read.</param>
internal sealed record GivenMember(Type Type, int Index);

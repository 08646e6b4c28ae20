using System.Reflection;
using System.Reflection.Emit;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>The lenses of a view. Reflection cannot hold views and spans: methods that call them are made at run time.</summary>
/// <typeparam name="T">The view.</typeparam>
internal static class Lenses<T>
    where T : IArticleView<T>, allows ref struct
{
    /// <summary>The lenses of the members that articles are written of.</summary>
    public static IReadOnlyList<Lens<T>> All { get; } =
    [
        .. from given in Enumerable.Range(0, Members<T>.Given.Count)
           let index = Members<T>.Given[given].Index
           let property = Members<T>.Properties[index]
           let method = typeof(T).GetMethod("TryWith" + property.Name)
           where method is not null
           select new Lens<T>(property.Name, given, index, IsVerbatim(property), EmitPut(method).CreateDelegate<Put<T>>()),
    ];

    private static DynamicMethod EmitPut(MethodInfo tryWith)
    {
        var parameters = tryWith.GetParameters();
        var method = new DynamicMethod(
            "Put",
            typeof(bool),
            [typeof(T), typeof(object), typeof(Span<byte>), typeof(int).MakeByRefType(), typeof(ArticleError).MakeByRefType()],
            typeof(MemberValues).Module,
            skipVisibility: true);
        var il = method.GetILGenerator();
        il.Emit(OpCodes.Ldarga_S, (byte)0);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Call, MemberValues.MakerOf(parameters[0].ParameterType));
        il.Emit(OpCodes.Ldarg_2);
        il.Emit(OpCodes.Ldarg_3);
        il.Emit(OpCodes.Ldarg_S, (byte)4);
        il.Emit(OpCodes.Call, tryWith);
        il.Emit(OpCodes.Ret);
        return method;
    }

    /// <summary>Whether a value stands in the article as it is given: neither filled up, nor folded, nor nil.</summary>
    private static bool IsVerbatim(PropertyInfo property)
    {
        var isText = property.PropertyType.IsByRefLike
            && property.PropertyType != typeof(FoldedText)
            && property.PropertyType != typeof(Optional<FoldedText>);
        return isText && !Declarations(property).Any(declared =>
            declared.IsDefined(typeof(TrimAttribute), false) || declared.IsDefined(typeof(NilValueAttribute), false));
    }

    /// <summary>What can have the attributes of a property: of the view of a document, they stand in the document.</summary>
    private static IEnumerable<ICustomAttributeProvider> Declarations(PropertyInfo property) =>
        typeof(T).DeclaringType is not { } document
            ? [property]
            : [
                property,
                .. document.GetProperties().Where(own => own.Name == property.Name),
                .. document.GetConstructors().SelectMany(constructor => constructor.GetParameters()).Where(own => own.Name == property.Name),
            ];
}

/// <summary>A lens.</summary>
/// <param name="Name">The member.</param>
/// <param name="Given">Its place among the members that are given.</param>
/// <param name="Index">Its place among those that are read.</param>
/// <param name="IsVerbatim">Whether a value stands in the article as it is given.</param>
/// <param name="Put">Writes the article with another value of it.</param>
internal sealed record Lens<T>(string Name, int Given, int Index, bool IsVerbatim, Put<T> Put)
    where T : allows ref struct;

/// <summary>Writes an article with another value of one member.</summary>
internal delegate bool Put<T>(T article, object? value, Span<byte> destination, out int bytesWritten, out ArticleError error)
    where T : allows ref struct;

namespace ArticleSchema.Generator.Emission.Syntax;

/// <summary>What the compiler at run time is told of small methods on the way of every article.</summary>
internal static class Inlining
{
    private const string CompilerServices = "global::System.Runtime.CompilerServices";

    /// <summary>The attribute of a method that is compiled as a part of its callers.</summary>
    public const string Attribute = $"[{CompilerServices}.MethodImpl({CompilerServices}.MethodImplOptions.AggressiveInlining)]";

    /// <summary>The attribute of a method that is not.</summary>
    public const string NoneAttribute = $"[{CompilerServices}.MethodImpl({CompilerServices}.MethodImplOptions.NoInlining)]";
}

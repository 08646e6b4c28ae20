namespace ArticleSchema;

/// <summary>Texts that the definition gives are read in any case, A–Z as a–z; other letters are read as they are given.</summary>
/// <remarks>On a property: its literals, separators, initiators and terminators, and the names of an enum. On a type: the text of
/// its template. All are written as they are given.</remarks>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Struct | AttributeTargets.Class, Inherited = false)]
public sealed class IgnoreCaseAttribute : Attribute;

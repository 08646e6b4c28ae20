namespace ArticleSchema.Generator.Definitions;

/// <summary>What kind of type was annotated.</summary>
[Flags]
internal enum TypeShape
{
    None = 0,
    Partial = 1,
    ReadOnly = 2,
    RefStruct = 4,
    Generic = 8,

    /// <summary>A struct that is no record, and can be seen from other files.</summary>
    Struct = 16,

    /// <summary>A type with values of its own.</summary>
    Document = 32,

    /// <summary>The shape of a view.</summary>
    View = Partial | ReadOnly | RefStruct | Struct,
}

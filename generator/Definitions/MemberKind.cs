namespace ArticleSchema.Generator.Definitions;

/// <summary>What the type of a property is to a format.</summary>
internal enum MemberKind
{
    Unsupported,
    Text,
    TextList,
    Article,
    ArticleList,
    ValueList,
    Date,
    SignedNumber,
    UnsignedNumber,
    Enum,
    Boolean,
    HeaderList,

    /// <summary>A time, or a date and a time.</summary>
    Temporal,

    /// <summary>What its type itself, or a converter, reads and writes.</summary>
    Converted,
}

/// <summary>What the type of a property is wrapped in.</summary>
internal enum MemberWrapper
{
    None,
    Nullable,
    Optional,
}

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>Where the value of a property stands.</summary>
internal enum Placement
{
    /// <summary>In the template, outside of any group.</summary>
    Hole,

    /// <summary>In the template, as the rest.</summary>
    Rest,

    /// <summary>In an optional group.</summary>
    Group,

    /// <summary>It is a header.</summary>
    Header,

    /// <summary>It is a branch of a choice.</summary>
    Branch,
}

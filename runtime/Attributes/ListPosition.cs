namespace ArticleSchema;

/// <summary>Where in its list an element stands. The one element of a list is both its first and its last.</summary>
public enum ListPosition
{
    /// <summary>It is the first.</summary>
    First,

    /// <summary>There is an element before it.</summary>
    NotFirst,

    /// <summary>It is the last.</summary>
    Last,

    /// <summary>There is an element behind it.</summary>
    NotLast,
}

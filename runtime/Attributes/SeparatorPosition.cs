namespace ArticleSchema;

/// <summary>Where the separators of a list stand (DFDL's <c>separatorPosition</c>).</summary>
public enum SeparatorPosition
{
    /// <summary>Between two elements: <c>a,b,c</c>.</summary>
    Infix,

    /// <summary>Before each element: <c>,a,b,c</c>.</summary>
    Prefix,

    /// <summary>Behind each element: <c>a,b,c,</c>.</summary>
    Postfix,
}

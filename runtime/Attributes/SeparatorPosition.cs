namespace ArticleSchema;

/// <summary>Where the separators of a list stand (DFDL's <c>separatorPosition</c>).</summary>
/// <remarks>A list that is taken element by element goes on as far as its elements match; elements that can be any text go up to
/// the first that begins like what follows the list. It may be empty.</remarks>
public enum SeparatorPosition
{
    /// <summary>Between two elements: <c>a,b,c</c>.</summary>
    Infix,

    /// <summary>Before each element: <c>,a,b,c</c>. Read from the end, such a list is taken element by element.</summary>
    Prefix,

    /// <summary>Behind each element: <c>a,b,c,</c>. Read from the front, such a list is taken element by element.</summary>
    Postfix,
}

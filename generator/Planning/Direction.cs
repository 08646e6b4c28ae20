namespace ArticleSchema.Generator.Planning;

/// <summary>From which end of the window a step takes.</summary>
internal enum Direction
{
    Forward,
    Backward,
}

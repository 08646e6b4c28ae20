namespace ArticleSchema.Generator.Interpretation;

/// <summary>What was taken for right because only the user's code can tell, and whether more depends on that.</summary>
internal sealed class Guesses
{
    /// <summary>How many there are; compared before and behind what may be there or not.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the outcome may be another one if a guess is wrong.</summary>
    public bool IsDecisive { get; private set; }

    /// <summary>A value was taken for one.</summary>
    public void Add() => Count++;

    /// <summary>Nothing is known of what stands here, not even how far it goes.</summary>
    public void GiveUp() => IsDecisive = true;

    /// <summary>What was read since then may be there or not, and that has been decided.</summary>
    /// <param name="before">The count before.</param>
    public void Decide(int before) => IsDecisive |= Count > before;
}

namespace ArticleSchema.Newswire.Tests.Support;

/// <summary>A test over <see cref="RepositoryFiles.SharedStory"/>; skipped where that file is not.</summary>
internal sealed class SharedStoryFactAttribute : FactAttribute
{
    public SharedStoryFactAttribute()
    {
        if (!File.Exists(RepositoryFiles.SharedStory))
            Skip = "The shared story does not lie beside this repository.";
    }
}

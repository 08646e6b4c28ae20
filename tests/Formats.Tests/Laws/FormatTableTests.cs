namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>No format is forgotten.</summary>
public class FormatTableTests
{
    [Fact]
    public void TheTableHasEveryFormatOfTheTestsAndTheSamples()
    {
        var formats = new[] { typeof(FormatTable).Assembly, typeof(DpaAfxStory).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.GetInterfaces().Any(IsArticleOf(type)));

        Assert.Equal(
            formats.Select(type => type.FullName!).Order(),
            FormatTable.All.Select(format => format.Type.FullName!).Order());
    }

    private static Func<Type, bool> IsArticleOf(Type type) => implemented =>
        implemented.IsGenericType
        && implemented.GetGenericTypeDefinition() == typeof(IArticle<>)
        && implemented.GenericTypeArguments[0] == type;
}

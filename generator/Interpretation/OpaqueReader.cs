namespace ArticleSchema.Generator.Interpretation;

/// <summary>Stands for a format of which there is no plan: another assembly's, or one whose definition has a mistake.</summary>
/// <param name="guesses">Takes that nothing is known from here on.</param>
internal sealed class OpaqueReader(Guesses guesses) : ArticleReader
{
    public override bool AcceptsAnyText => false;

    public override Reading Read(Window window)
    {
        guesses.GiveUp();
        return new(new(window, new Dictionary<string, ReadValue>()), Failure.None);
    }

    public override string MemberAt(ReadArticle article, int offset) => "";
}

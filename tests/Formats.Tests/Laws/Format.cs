using System.Text;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>A format, and articles from which inputs of it are made.</summary>
/// <param name="type">Its type.</param>
/// <param name="grammar">Its grammar: the literals in it are among the pieces of inputs.</param>
/// <param name="articles">Valid articles; together they have all that the format can have.</param>
internal abstract class Format(Type type, string grammar, string[] articles)
{
    private const string Root = "ArticleSchema.Formats.";

    public Type Type { get; } = type;

    /// <summary>The name of the type, from the root of the formats.</summary>
    public string Name { get; } = type.FullName!.Replace(Root, "", StringComparison.Ordinal);

    /// <summary>The articles.</summary>
    public byte[][] Articles { get; } = [.. articles.Select(Encoding.UTF8.GetBytes)];

    /// <summary>What the articles are made of, and what the format has between values.</summary>
    public byte[][] Pieces { get; } = Laws.Pieces.Of(grammar, articles);
}

/// <summary>A view.</summary>
internal abstract class ViewFormat(Type type, string grammar, string[] articles) : Format(type, grammar, articles)
{
    /// <summary>Whether articles can be written of values.</summary>
    public bool IsWritable => Type.GetMethod("TryCreate") is not null;

    /// <summary>Tries a law on the format.</summary>
    public abstract void Keeps(IViewLaw law);
}

/// <summary>A law of views.</summary>
internal interface IViewLaw
{
    /// <summary>Throws if the law does not hold for a format.</summary>
    void HoldsFor<T>(ViewFormat<T> format)
        where T : IArticleView<T>, allows ref struct;
}

/// <inheritdoc/>
internal sealed class ViewFormat<T>(string[] articles) : ViewFormat(typeof(T), T.Grammar, articles)
    where T : IArticleView<T>, allows ref struct
{
    public override void Keeps(IViewLaw law) => law.HoldsFor(this);
}

/// <summary>A document.</summary>
internal abstract class DocumentFormat(Type type, string grammar, string[] articles) : Format(type, grammar, articles)
{
    /// <summary>Tries a law on the format.</summary>
    public abstract void Keeps(IDocumentLaw law);

    /// <summary>One of the articles.</summary>
    /// <param name="random">Decides which.</param>
    public abstract object Sample(Random random);
}

/// <summary>A law of documents.</summary>
internal interface IDocumentLaw
{
    /// <summary>Throws if the law does not hold for a format.</summary>
    void HoldsFor<T>(DocumentFormat<T> format)
        where T : IArticleDocument<T>;
}

/// <inheritdoc/>
internal sealed class DocumentFormat<T>(string[] articles) : DocumentFormat(typeof(T), T.Grammar, articles)
    where T : IArticleDocument<T>
{
    public override void Keeps(IDocumentLaw law) => law.HoldsFor(this);

    public override object Sample(Random random)
    {
        Assert.True(T.TryParse(Articles[random.Next(Articles.Length)], out var article, out var error), error.ToString());
        return article;
    }
}

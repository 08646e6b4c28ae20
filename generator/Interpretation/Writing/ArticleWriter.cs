using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation.Writing;

/// <summary>Writes the values of articles that were read, by the plans of their views.</summary>
/// <param name="readers">The readers of all formats: lists are kept as their text.</param>
internal sealed class ArticleWriter(ReaderTable readers)
{
    /// <summary>Writes an article.</summary>
    /// <param name="plan">The plan of its view; null if there is none here.</param>
    /// <param name="article">What was read.</param>
    /// <param name="output">Takes the text.</param>
    public void Write(ArticlePlan? plan, ReadArticle article, WrittenText output)
    {
        switch (plan)
        {
            case ChoicePlan choice:
                WriteBranch(choice.Model.Branches[article.Branch].Member, new(plan.Type, readers), article, output);
                break;
            case FormatPlan format:
                NewWriter(format.Model, format.Type, article).Write(output);
                break;
            case HeadersPlan headers:
                NewWriter(headers.Model, headers.Type, article).Write(output);
                break;
            default:
                output.GiveUp();
                break;
        }
    }

    private TemplateWriter NewWriter(FormatModel model, DeclaredType type, ReadArticle article) =>
        new(model, new(type, readers), this, article.Members);

    private void WriteBranch(MemberModel member, FormatScope scope, ReadArticle article, WrittenText output) =>
        Write(scope.FindPlan(((ArticleValue)member.Value).FormatName), (ReadArticle)article.Members[member.Name], output);
}

using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission.Constants;

/// <summary>Writes the class that holds what is reported where reading fails.</summary>
internal static class ExpectationEmitter
{
    public static void Emit(SourceWriter writer, string typeName, IEnumerable<Expectation> expectations)
    {
        var all = expectations.Distinct().ToList();
        if (all.Count == 0)
            return;

        writer.Line("/// <summary>What is reported where reading or writing fails.</summary>");
        using var block = writer.Block("private static class Expected");
        for (var i = 0; i < all.Count; i++)
        {
            var expectation = all[i];
            if (i > 0)
                writer.Line();
            Parenthesized.Emit(
                writer,
                $"public static readonly global::ArticleSchema.ArticleExpectation {expectation.Name} = new(",
                [
                    $"global::ArticleSchema.ArticleErrorCode.{expectation.Code}",
                    CSharpLiteral.String(typeName),
                    CSharpLiteral.String(expectation.Member),
                    CSharpLiteral.String(expectation.Description),
                ],
                ");");
        }
    }
}

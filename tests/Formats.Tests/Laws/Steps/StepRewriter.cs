using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.Formats.Tests.Laws.Steps;

/// <summary>Counts a step in each turn of a loop and at each entry of a method.</summary>
internal sealed class StepRewriter : CSharpSyntaxRewriter
{
    private static readonly StatementSyntax _step = SyntaxFactory.ParseStatement("global::ArticleSchema.Steps.Count++;");

    public override SyntaxNode VisitBlock(BlockSyntax node)
    {
        var block = (BlockSyntax)base.VisitBlock(node)!;
        return node.Parent is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax
            ? block.WithStatements(block.Statements.Insert(0, _step))
            : block;
    }

    public override SyntaxNode VisitForStatement(ForStatementSyntax node) =>
        Counted((ForStatementSyntax)base.VisitForStatement(node)!, (loop, body) => loop.WithStatement(body));

    public override SyntaxNode VisitForEachStatement(ForEachStatementSyntax node) =>
        Counted((ForEachStatementSyntax)base.VisitForEachStatement(node)!, (loop, body) => loop.WithStatement(body));

    public override SyntaxNode VisitForEachVariableStatement(ForEachVariableStatementSyntax node) =>
        Counted((ForEachVariableStatementSyntax)base.VisitForEachVariableStatement(node)!, (loop, body) => loop.WithStatement(body));

    public override SyntaxNode VisitWhileStatement(WhileStatementSyntax node) =>
        Counted((WhileStatementSyntax)base.VisitWhileStatement(node)!, (loop, body) => loop.WithStatement(body));

    public override SyntaxNode VisitDoStatement(DoStatementSyntax node) =>
        Counted((DoStatementSyntax)base.VisitDoStatement(node)!, (loop, body) => loop.WithStatement(body));

    private static T Counted<T>(T loop, Func<T, StatementSyntax, T> with)
        where T : StatementSyntax
    {
        var body = loop.ChildNodes().OfType<StatementSyntax>().Last();
        return with(loop, SyntaxFactory.Block(_step, body));
    }
}

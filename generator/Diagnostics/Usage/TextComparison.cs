using ArticleSchema.Generator.Definitions.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Generator.Diagnostics.Usage;

/// <summary>A comparison of a text with a literal for which the text is made a string.</summary>
/// <param name="Whole">The comparison; of a switch, its subject.</param>
/// <param name="Text">The text that is made a string.</param>
/// <param name="OfBytes">The same comparison of bytes; null of a switch, which has no such form.</param>
internal sealed record TextComparison(ExpressionSyntax Whole, string Text, string? OfBytes)
{
    private const int Ordinal = 4;

    /// <summary>The comparison that a call of <c>ToString</c> is made for; null if it is made for anything else.</summary>
    public static TextComparison? Of(IInvocationOperation toString, RuntimeTypes types)
    {
        if (toString is not { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true }, Instance: { Syntax: ExpressionSyntax } instance }
            || TextOf(instance, types) is not { } text)
        {
            return null;
        }

        IOperation value = toString;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
            value = value.Parent;
        return value.Parent switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary =>
                Equality(binary, text, binary.LeftOperand == value ? binary.RightOperand : binary.LeftOperand, binary.OperatorKind == BinaryOperatorKind.Equals),
            IIsPatternOperation { Pattern: IConstantPatternOperation constant } match => Equality(match, text, constant.Value, isEqual: true),
            IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation constant } } match =>
                Equality(match, text, constant.Value, isEqual: false),
            IInvocationOperation { TargetMethod.ContainingType.SpecialType: SpecialType.System_String } call => OfCall(call, text, call.Arguments),
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Equals", IsStatic: true, ContainingType.SpecialType: SpecialType.System_String } } call } argument =>
                OfCall(call, text, call.Arguments.Remove(argument)),
            ISwitchOperation or ISwitchExpressionOperation when HasLiterals(value.Parent) => new((ExpressionSyntax)value.Syntax, text, null),
            _ => null,
        };
    }

    private static string? TextOf(IOperation instance, RuntimeTypes types) =>
        RuntimeTypes.Is(instance.Type, types.Text) ? instance.Syntax.ToString()
        : RuntimeTypes.Is(instance.Type, types.TextList) || RuntimeTypes.Is(instance.Type, types.ArticleList) ? $"{instance.Syntax}.Text"
        : null;

    private static TextComparison? Equality(IOperation whole, string text, IOperation other, bool isEqual)
    {
        if (LiteralOf(other) is not { } literal)
            return null;

        var syntax = (ExpressionSyntax)whole.Syntax;
        while (syntax.Parent is ParenthesizedExpressionSyntax { Parent: PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } } inner)
            syntax = inner;
        if (syntax.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } negated)
            (syntax, isEqual) = (negated, !isEqual);

        if (literal.Token.ValueText.Length == 0)
            return new(syntax, text, (isEqual ? "" : "!") + text + ".IsEmpty");
        var equality = $"{text} {(isEqual ? "==" : "!=")} {literal}u8";
        return new(syntax, text, IsBetweenOperators(syntax) ? $"({equality})" : equality);
    }

    private static TextComparison? OfCall(IInvocationOperation call, string text, IReadOnlyList<IArgumentOperation> arguments)
    {
        var isOrdinal = arguments.Count == 1 || (arguments.Count == 2 && arguments[1].Value.ConstantValue is { HasValue: true, Value: Ordinal });
        if (!isOrdinal)
            return null;
        if (call.TargetMethod.Name == "Equals")
            return Equality(call, text, arguments[0].Value, isEqual: true);
        return call.TargetMethod.Name is "StartsWith" or "EndsWith" && LiteralOf(arguments[0].Value) is { } literal
            ? new((ExpressionSyntax)call.Syntax, text, $"{text}.Bytes.{call.TargetMethod.Name}({literal}u8)")
            : null;
    }

    /// <summary>A string that can be written as UTF-8: a literal, not the name of one.</summary>
    private static LiteralExpressionSyntax? LiteralOf(IOperation value) =>
        Operations.Unwrap(value).Syntax is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal
            && !Surrogates.AreBroken(literal.Token.ValueText)
                ? literal
                : null;

    private static bool HasLiterals(IOperation choice) => choice.Descendants().OfType<IConstantPatternOperation>().Any(pattern => LiteralOf(pattern.Value) is not null)
        || choice.Descendants().OfType<ISingleValueCaseClauseOperation>().Any(clause => LiteralOf(clause.Value) is not null);

    /// <summary>Whether something around an expression would take a part of an equality that stood in its place.</summary>
    private static bool IsBetweenOperators(ExpressionSyntax expression) =>
        expression is not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression }
        && expression.Parent is ExpressionSyntax
            and not (ParenthesizedExpressionSyntax or AssignmentExpressionSyntax or LambdaExpressionSyntax or ConditionalExpressionSyntax)
            and not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression };
}

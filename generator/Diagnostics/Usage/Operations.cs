using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Generator.Diagnostics.Usage;

/// <summary>Ways through the operations of a body.</summary>
internal static class Operations
{
    /// <summary>The outermost operation around another: the body of a method, or an initializer.</summary>
    public static IOperation RootOf(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }

    /// <summary>What is converted or in parentheses.</summary>
    public static IOperation Unwrap(IOperation operation)
    {
        while (operation is IConversionOperation or IParenthesizedOperation)
            operation = operation is IConversionOperation conversion ? conversion.Operand : ((IParenthesizedOperation)operation).Operand;
        return operation;
    }

    /// <summary>The variable that an out argument sets; null if it is none of the method's own.</summary>
    public static ILocalSymbol? SetBy(IArgumentOperation argument) =>
        argument.Value switch
        {
            ILocalReferenceOperation local => local.Local,
            IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local } => local.Local,
            _ => null,
        };

    /// <summary>Whether an out argument is discarded.</summary>
    public static bool IsDiscarded(IArgumentOperation argument) =>
        argument.Value is IDiscardOperation or IDeclarationExpressionOperation { Expression: IDiscardOperation };

    /// <summary>The places in a body that name a variable.</summary>
    public static IEnumerable<ILocalReferenceOperation> ReferencesTo(ILocalSymbol local, IOperation root) =>
        root.Descendants()
            .OfType<ILocalReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local));
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ArticleSchema.Generator.Diagnostics.Usage;

/// <summary>Finds the variable that holds the bytes of an expression, where that can be seen at a glance. Parts of a buffer are none of
/// that: they may well lie side by side.</summary>
internal static class Buffers
{
    /// <summary>The variable of a whole buffer, or of the buffer of which a view was read whose value this is; else null.</summary>
    public static ISymbol? Of(IOperation value, RuntimeTypes types) =>
        Operations.Unwrap(value) switch
        {
            ILocalReferenceOperation { Local: var local } reference =>
                IsAssigned(local, reference) ? null
                : types.IsArticle(local.Type) ? SourceOf(local, reference, types)
                : local,
            IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter } reference =>
                IsAssigned(parameter, reference) || types.IsArticle(parameter.Type) ? null : parameter,
            IPropertyReferenceOperation { Instance: { Type.IsRefLikeType: true } owner, Property.IsIndexer: false } => Of(owner, types),
            IInvocationOperation { TargetMethod: { Name: "AsSpan", IsExtensionMethod: true }, Arguments: [var whole] } => Of(whole.Value, types),
            IObjectCreationOperation { Arguments: [var bytes] } text when RuntimeTypes.Is(text.Type, types.Text) => Of(bytes.Value, types),
            _ => null,
        };

    /// <summary>The buffer of which a view is read, if that happens once.</summary>
    private static ISymbol? SourceOf(ILocalSymbol view, IOperation place, RuntimeTypes types)
    {
        var reads = Operations.RootOf(place).Descendants()
            .OfType<IInvocationOperation>()
            .Where(call => call.TargetMethod.Name == "TryParse"
                && call.Arguments.Any(argument => SymbolEqualityComparer.Default.Equals(Operations.SetBy(argument), view)))
            .ToList();
        return reads is [{ Arguments: [var source, ..] }] ? Of(source.Value, types) : null;
    }

    private static bool IsAssigned(ISymbol variable, IOperation place) =>
        Operations.RootOf(place).Descendants().OfType<IAssignmentOperation>().Any(assignment => assignment.Target switch
        {
            ILocalReferenceOperation target => SymbolEqualityComparer.Default.Equals(target.Local, variable),
            IParameterReferenceOperation target => SymbolEqualityComparer.Default.Equals(target.Parameter, variable),
            _ => false,
        });
}

using System.Runtime.CompilerServices;
using ArticleSchema.Generator.Definitions.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.Generator.Definitions.Caching;

/// <summary>Keeps what was read of an annotated type as long as nothing that it was read from can have changed.</summary>
/// <remarks>The compiler asks for every annotated type again after each key press, wherever that was; and of all that the generator does,
/// binding the attributes of properties takes most. What is kept goes with the syntax that it was read from.</remarks>
internal static class DefinitionCache
{
    private static readonly ConditionalWeakTable<AttributeSyntax, Slot> _slots = new();

    /// <summary>What was read of a type, or what is now.</summary>
    /// <param name="attribute">The attribute that makes it a format.</param>
    /// <param name="type">The type.</param>
    /// <param name="compilation">The compilation that it is declared in.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static ArticleDefinition GetOrRead(
        AttributeSyntax attribute, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var slot = _slots.GetOrCreateValue(attribute);
        // A build asks once: what it takes to answer again is looked for when an editor asks for the second time.
        if (!slot.WasAsked)
        {
            slot.WasAsked = true;
            return DefinitionReader.Read(type, compilation, cancellation);
        }

        var surroundings = Surroundings.Of(compilation, cancellation);
        if (slot.Reading is { } kept && kept.IsStillRightIn(surroundings))
            return kept.Definition;

        var definition = DefinitionReader.Read(type, compilation, cancellation);
        slot.Reading = DefinitionSources.Find(type, surroundings, cancellation) is { } sources ? new(definition, surroundings, sources) : null;
        return definition;
    }

    private sealed class Slot
    {
        public bool WasAsked { get; set; }

        public Reading? Reading { get; set; }
    }

    /// <summary>What was read, in what surroundings, and from which files.</summary>
    private sealed class Reading(ArticleDefinition definition, Surroundings surroundings, IReadOnlyCollection<DeclaredNames> sources)
    {
        private Surroundings _surroundings = surroundings;

        public ArticleDefinition Definition => definition;

        public bool IsStillRightIn(Surroundings now)
        {
            if (!sources.All(now.Has) || !_surroundings.NamesMeanTheSameIn(now))
                return false;

            // The next run compares with this one.
            _surroundings = now;
            return true;
        }
    }
}

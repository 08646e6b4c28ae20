using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>All that can be wrong with a definition.</summary>
internal static class Descriptors
{
    public const string Category = "ArticleSchema";

    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        TemplateDescriptors.UnclosedOpener,
        TemplateDescriptors.UnmatchedCloser,
        TemplateDescriptors.InvalidHole,
        TemplateDescriptors.EmptyGroup,
        TemplateDescriptors.MisplacedRest,
        TemplateDescriptors.RepeatedHole,
        TemplateDescriptors.InvalidText,
        TemplateDescriptors.TooDeep,
        MemberDescriptors.UnknownMember,
        MemberDescriptors.UnusedMember,
        MemberDescriptors.UnsupportedType,
        MemberDescriptors.NotPartial,
        MemberDescriptors.NotAView,
        MemberDescriptors.GenericType,
        MemberDescriptors.ReservedName,
        MemberDescriptors.MisplacedAttribute,
        MemberDescriptors.MissingSeparator,
        MemberDescriptors.WrongPattern,
        MemberDescriptors.InvalidCharacterClass,
        MemberDescriptors.InvalidLength,
        MemberDescriptors.CannotBeAbsent,
        MemberDescriptors.NeverAbsent,
        MemberDescriptors.NoBranches,
        MemberDescriptors.InvalidOutputNewLine,
        MemberDescriptors.RecursiveFormat,
        MemberDescriptors.EmptyLiteral,
        MemberDescriptors.InvalidOccurrence,
        MemberDescriptors.UselessGuard,
        MemberDescriptors.SharedLiteral,
        MemberDescriptors.SharedJsonName,
        MemberDescriptors.AnnotatedTwice,
        MemberDescriptors.NotConstructible,
        MemberDescriptors.ConcreteChoice,
        MemberDescriptors.UnknownLanguage,
        MemberDescriptors.InvalidNameEnd,
        MemberDescriptors.InvalidHeaderName,
        MemberDescriptors.SharedHeaderName,
        ComputationDescriptors.UnknownMeasured,
        ComputationDescriptors.CannotBeMeasured,
        TextDescriptors.ContradictoryEdges,
        ChoiceDescriptors.UnknownBranch,
        FoldingDescriptors.HalfFolded,
        FoldingDescriptors.InvalidFolding,
        FoldingDescriptors.FoldIsSeparator,
        EncodingDescriptors.ByteOrderMarkWithoutUtf8,
        EncodingDescriptors.NotInEncoding,
        ValueDescriptors.NilIsValue,
        ValueDescriptors.InvalidPadding,
        ValueDescriptors.OpenWidth,
        AmbiguityDescriptors.IndistinctNeighbours,
        AmbiguityDescriptors.UndecidedGroup,
        AmbiguityDescriptors.UnreachableBranch,
        RepetitionDescriptors.RereadElements,
        ChoiceDescriptors.ImpossiblePlace,
        FoldingDescriptors.FoldIsDelimiter,
        ValueDescriptors.NilIsCut,
        ValueDescriptors.UselessUpTo,
    ];

    private static readonly Dictionary<string, DiagnosticDescriptor> _byId = All.ToDictionary(descriptor => descriptor.Id);

    public static DiagnosticDescriptor Get(string id) => _byId[id];
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>All that can be wrong with a definition.</summary>
internal static class Descriptors
{
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
        TypeDescriptors.NotAView,
        TypeDescriptors.GenericType,
        MemberDescriptors.ReservedName,
        MemberDescriptors.MisplacedAttribute,
        ListDescriptors.MissingSeparator,
        ValueDescriptors.WrongPattern,
        TextDescriptors.InvalidCharacterClass,
        TextDescriptors.InvalidLength,
        MemberDescriptors.CannotBeAbsent,
        MemberDescriptors.NeverAbsent,
        ChoiceDescriptors.NoBranches,
        TypeDescriptors.InvalidOutputNewLine,
        TypeDescriptors.RecursiveFormat,
        ValueDescriptors.EmptyLiteral,
        ListDescriptors.InvalidOccurrence,
        TypeDescriptors.UselessGuard,
        ValueDescriptors.SharedLiteral,
        MemberDescriptors.SharedJsonName,
        TypeDescriptors.AnnotatedTwice,
        TypeDescriptors.NotConstructible,
        ChoiceDescriptors.ConcreteChoice,
        ValueDescriptors.UnknownLanguage,
        HeaderDescriptors.InvalidNameEnd,
        HeaderDescriptors.InvalidHeaderName,
        HeaderDescriptors.SharedHeaderName,
        ComputationDescriptors.UnknownMeasured,
        ComputationDescriptors.CannotBeMeasured,
        HeaderDescriptors.IndistinctHeaderLines,
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
        MemberDescriptors.UnknownJsonValue,
        MemberDescriptors.UnknownRole,
        AmbiguityDescriptors.IndistinctNeighbours,
        AmbiguityDescriptors.UndecidedGroup,
        ChoiceDescriptors.UnreachableBranch,
        ListDescriptors.RereadElements,
        ListDescriptors.EmptyElements,
        ChoiceDescriptors.ImpossiblePlace,
        FoldingDescriptors.FoldIsDelimiter,
        ValueDescriptors.NilIsCut,
        ValueDescriptors.UselessUpTo,
        HeaderDescriptors.TakenByHeaders,
    ];

    private static readonly Dictionary<string, DiagnosticDescriptor> _byId = All.ToDictionary(descriptor => descriptor.Id);

    public static DiagnosticDescriptor Get(string id) => _byId[id];
}

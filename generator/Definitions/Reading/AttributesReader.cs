using System.Collections.Immutable;
using ArticleSchema.Generator.Model;
using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Definitions.Reading;

/// <summary>Reads what the attributes of a member say.</summary>
internal static class AttributesReader
{
    public static MemberAttributes Read(IEnumerable<AttributeData> attributes)
    {
        var result = new MemberAttributes();
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass is not { } type)
                continue;

            var arguments = attribute.ConstructorArguments;
            if (type.Name == "JsonPropertyNameAttribute" && Text() is { } jsonName)
                result = result with { JsonName = jsonName };
            if (!TypeNames.IsOurs(type, type.Name))
                continue;

            result = type.Name switch
            {
                "BranchAttribute" => result with { IsBranch = true },
                "RoleAttribute" => result with { Roles = result.Roles.Append(RoleReader.Read(attribute)).ToEquatableArray() },
                "HeaderAttribute" => result with { HeaderName = Text() },
                "PatternAttribute" => result with { Pattern = Text(), Language = attribute.Find<string>("Language") },
                "ConverterAttribute" => result with { Converter = Type() },
                "TrueLiteralAttribute" => result with { TrueLiterals = Texts(arguments) },
                "FalseLiteralAttribute" => result with { FalseLiterals = Texts(arguments) },
                "InitiatorAttribute" => result with { Initiators = Texts(arguments) },
                "TerminatorAttribute" => result with { Terminators = Texts(arguments) },
                "IgnoreCaseAttribute" => result with { IgnoresCase = true },
                "SeparatorAttribute" => result with { Separators = Texts(arguments), SeparatorPosition = Position(attribute) },
                "BlankLinesAttribute" => result with { IsBlankLines = true, SeparatorPosition = Position(attribute) },
                "CharsAttribute" => result with { Chars = Text() },
                "LengthAttribute" => result with { Length = Bounds() },
                "SingleLineAttribute" => result with { IsSingleLine = true },
                "FoldingAttribute" => result with { Folding = Folding() },
                "StartingWithAttribute" => WithEdge(EdgeConstraint.StartingWith),
                "NotStartingWithAttribute" => WithEdge(EdgeConstraint.NotStartingWith),
                "EndingWithAttribute" => WithEdge(EdgeConstraint.EndingWith),
                "NotEndingWithAttribute" => WithEdge(EdgeConstraint.NotEndingWith),
                "LiteralAttribute" => result with { Literals = Texts(arguments) },
                "NilValueAttribute" => result with { NilValues = Texts(arguments) },
                "TrimAttribute" => result with { Trim = new(arguments is [{ Value: int and (>= 0 and <= 2) and var kind }] ? (TrimKind)kind : TrimKind.Both, attribute.Get("Padding", ' ')) },
                "UpToAttribute" => result with { UpTo = Number() == 0 ? DelimiterOccurrence.First : DelimiterOccurrence.Last },
                "ComputedOnWriteAttribute" => result with { Computation = Computation() },
                "MinOccursAttribute" => result with { MinOccurs = Number() },
                "MaxOccursAttribute" => result with { MaxOccurs = Number() },
                "PositionAttribute" => result with { Place = result.Place.Concat(Positions(arguments)).ToEquatableArray() },
                "AfterAttribute" => WithNeighbour(PlaceConstraint.After),
                "NotAfterAttribute" => WithNeighbour(PlaceConstraint.NotAfter),
                "BeforeAttribute" => WithNeighbour(PlaceConstraint.Before),
                "NotBeforeAttribute" => WithNeighbour(PlaceConstraint.NotBefore),
                _ => result,
            };

            MemberAttributes WithEdge(EdgeConstraint constraint) =>
                Text() is { } chars ? result with { Edges = result.Edges.Append(new(constraint, chars)).ToEquatableArray() } : result;

            MemberAttributes WithNeighbour(PlaceConstraint constraint) =>
                result with { Place = result.Place.Append(new(constraint, Texts(arguments))).ToEquatableArray() };

            string? Text() => arguments is [{ Value: string text }] ? text : null;

            Computation? Computation() =>
                arguments is [{ Value: int and (>= 0 and <= 2) and var measure }, { Value: string of }]
                    ? new((Measure)measure, of, attribute.Get("IsChecked", false))
                    : null;

            string? Type() => arguments is [{ Value: ITypeSymbol converter }] ? TypeNames.FullName(converter) : null;

            Folding? Folding()
            {
                var indent = attribute.Find<string>("Indent") ?? "";
                return arguments is [{ Value: int and (0 or 1) and var kind }]
                    ? new((FoldingKind)kind, attribute.Get("Width", 0), attribute.Find<string>("FirstIndent") ?? indent, indent)
                    : null;
            }

            int? Number() => arguments is [{ Value: int number }] ? number : null;

            (int, int)? Bounds() =>
                arguments switch
                {
                    [{ Value: int length }] => (length, length),
                    [{ Value: int minimum }, { Value: int maximum }] => (minimum, maximum),
                    _ => null,
                };
        }
        return result;
    }

    private static SeparatorPosition Position(AttributeData attribute) =>
        attribute.Get("Position", 0) is (>= 0 and <= 2) and var position ? (SeparatorPosition)position : SeparatorPosition.Infix;

    /// <summary>The texts of a list of arguments.</summary>
    public static EquatableArray<string> Texts(ImmutableArray<TypedConstant> arguments) =>
        arguments is [{ Kind: TypedConstantKind.Array, IsNull: false } array]
            ? array.Values.Select(value => value.Value as string ?? "").ToEquatableArray()
            : EquatableArray<string>.Empty;

    private static IEnumerable<PlaceRule> Positions(ImmutableArray<TypedConstant> arguments) =>
        arguments is [{ Kind: TypedConstantKind.Array, IsNull: false } array]
            ? from value in array.Values
              where value.Value is int and >= (int)PlaceConstraint.First and <= (int)PlaceConstraint.NotLast
              select new PlaceRule((PlaceConstraint)value.Value!, EquatableArray<string>.Empty)
            : [];
}

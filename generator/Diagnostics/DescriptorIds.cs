namespace ArticleSchema.Generator.Diagnostics;

/// <summary>The ids of the diagnostics, by topic: 1xx template, 2xx members and types, 3xx ambiguity, 5xx samples,
/// 6xx use of the generated code.</summary>
internal static class DescriptorIds
{
    public const string UnclosedOpener = "AS101";
    public const string UnmatchedCloser = "AS102";
    public const string InvalidHole = "AS103";
    public const string EmptyGroup = "AS104";
    public const string MisplacedRest = "AS105";
    public const string RepeatedHole = "AS106";
    public const string InvalidText = "AS107";
    public const string TooDeep = "AS108";

    public const string UnknownMember = "AS201";
    public const string UnusedMember = "AS202";
    public const string UnsupportedType = "AS203";
    public const string NotPartial = "AS204";
    public const string NotAView = "AS205";
    public const string GenericType = "AS206";
    public const string ReservedName = "AS207";
    public const string MisplacedAttribute = "AS208";
    public const string MissingSeparator = "AS209";
    public const string WrongPattern = "AS210";
    public const string InvalidCharacterClass = "AS211";
    public const string InvalidLength = "AS212";
    public const string CannotBeAbsent = "AS213";
    public const string NeverAbsent = "AS214";
    public const string NoBranches = "AS215";
    public const string InvalidOutputNewLine = "AS216";
    public const string RecursiveFormat = "AS217";
    public const string EmptyLiteral = "AS218";
    public const string InvalidOccurrence = "AS219";
    public const string UselessGuard = "AS220";
    public const string SharedLiteral = "AS221";
    public const string SharedJsonName = "AS222";
    public const string AnnotatedTwice = "AS223";
    public const string NotConstructible = "AS224";
    public const string ConcreteChoice = "AS225";
    public const string UnknownLanguage = "AS226";
    public const string InvalidNameEnd = "AS227";
    public const string InvalidHeaderName = "AS228";
    public const string SharedHeaderName = "AS229";
    public const string IndistinctHeaderLines = "AS232";
    public const string ContradictoryEdges = "AS234";
    public const string UnknownBranch = "AS235";
    public const string UnknownMeasured = "AS230";
    public const string CannotBeMeasured = "AS231";
    public const string HalfFolded = "AS240";
    public const string InvalidFolding = "AS241";
    public const string FoldIsSeparator = "AS242";
    public const string ByteOrderMarkWithoutUtf8 = "AS246";
    public const string NotInEncoding = "AS247";
    public const string NilIsValue = "AS254";
    public const string InvalidPadding = "AS255";
    public const string OpenWidth = "AS256";
    public const string UnknownJsonValue = "AS260";
    public const string UnknownRole = "AS261";

    public const string IndistinctNeighbours = "AS301";
    public const string UndecidedGroup = "AS302";
    public const string UnreachableBranch = "AS303";
    public const string RereadElements = "AS304";
    public const string EmptyElements = "AS305";
    public const string ImpossiblePlace = "AS334";
    public const string FoldIsDelimiter = "AS338";
    public const string NilIsCut = "AS340";
    public const string UselessUpTo = "AS341";
    public const string TakenByHeaders = "AS342";

    public const string UnwritableValue = "AS401";

    public const string RefusedSample = "AS501";
    public const string AcceptedSample = "AS502";
    public const string UnclearSample = "AS503";
    public const string RewrittenSample = "AS504";
    public const string GivenBackSample = "AS505";

    public const string IgnoredFailure = "AS601";
    public const string TextComparedAsString = "AS602";
    public const string TextComparedAsStringInLoop = "AS603";
    public const string OverlappingDestination = "AS604";
}

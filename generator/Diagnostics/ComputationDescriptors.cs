using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>Mistakes in how numbers are computed: AS230 and AS231.</summary>
internal static class ComputationDescriptors
{
    private static readonly DescriptorTopic _topic = new("computed");

    public static readonly DiagnosticDescriptor UnknownMeasured = _topic.Error(
        DescriptorIds.UnknownMeasured,
        "A number is computed of a property that does not exist",
        "There is no property '{0}' in the format of which '{1}' can be computed; give [ComputedOnWrite] the name of one");

    public static readonly DiagnosticDescriptor CannotBeMeasured = _topic.Error(
        DescriptorIds.CannotBeMeasured,
        "A property cannot be measured",
        "'{0}' has no Measure.{1}; name another property or another measure: Count is of lists, Words of texts and lists of texts, Bytes "
        + "of these and of other formats; none is of what can be nil, is trimmed, or is folded with marks before its lines");
}

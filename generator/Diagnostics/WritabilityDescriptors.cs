using Microsoft.CodeAnalysis;

namespace ArticleSchema.Generator.Diagnostics;

/// <summary>What a definition can hold and not write: AS4xx.</summary>
internal static class WritabilityDescriptors
{
    private static readonly DescriptorTopic _topic = new("writability");

    public static readonly DiagnosticDescriptor UnwritableValue = _topic.OnRequest(
        DescriptorIds.UnwritableValue,
        "A value could be read as another once it is written",
        "Nothing keeps {0} from being {1}, which would be read as {2} once it is written, so that writing refuses it; constrain it, if "
        + "such values are not to be made");
}

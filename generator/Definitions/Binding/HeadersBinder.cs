using ArticleSchema.Generator.Definitions.Checks;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>Makes the model of headers: which there are, and what their lines look like.</summary>
/// <param name="definition">The definition.</param>
/// <param name="isHeld">Whether another format holds this one.</param>
/// <param name="findings">Takes what is wrong.</param>
internal sealed class HeadersBinder(ArticleDefinition definition, bool isHeld, List<Finding> findings)
{
    public HeadersModel Bind(HeadersDefinition headers)
    {
        var members = BoundMembers.Bind(
            definition,
            definition.Members.Where(member => member.IsPartialGetter).ToDictionary(member => member.Name, _ => Placement.Header),
            isHeld,
            findings);
        var names = definition.Members
            .Where(member => members.Find(member.Name) is { Value: not HeaderListValue { Name: null } })
            .Select(member => new HeaderName(member.Name, member.Attributes.HeaderName ?? member.Name))
            .ToEquatableArray();

        HeaderChecks.Check(headers, members.All, names, definition.Type.Name, findings);
        HeaderLineChecks.Check(headers, names, definition.Type.Name, findings);
        return new(
            DocumentBinder.ReaderOf(definition),
            definition.ShadowedNames,
            members.All,
            HeaderElements.Of(members.All, names, headers.NameEnd),
            definition.OutputNewLine,
            names,
            headers.NameEnd,
            headers.IgnoresCase,
            headers.Lines,
            headers.Duplicates);
    }
}

using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Binding;

/// <summary>Makes the model of a document around that of its view: finds out how it is made of its values.</summary>
internal sealed class DocumentBinder(ArticleDefinition definition, DocumentDefinition document, List<Finding> findings)
{
    /// <summary>The name of the view within a document.</summary>
    private const string ViewName = "View";

    /// <summary>The type that reads a format: the annotated one, or the view within a document.</summary>
    public static DeclaredType ReaderOf(ArticleDefinition definition) =>
        definition.Document is null
            ? definition.Type
            : definition.Type with { Name = ViewName, MetadataName = $"{definition.Type.MetadataName}+{ViewName}" };

    public DocumentModel Bind(ArticleModel view) =>
        new(
            definition.Type,
            definition.ShadowedNames,
            view,
            document.Keyword,
            definition.Kind == ArticleKind.Choice ? BindChoice() : BindConstruction(view));

    private Construction? BindChoice()
    {
        if (!document.IsAbstract)
            findings.Add(Finding.OnType(DescriptorIds.ConcreteChoice, definition.Type.Name));
        return null;
    }

    /// <summary>The constructor that takes the most values, and what can be set thereafter.</summary>
    private Construction? BindConstruction(ArticleModel view)
    {
        var members = view.Members.ToDictionary(member => member.Name, StringComparer.OrdinalIgnoreCase);
        var constructor = document.Constructors
            .Where(constructor => constructor.Parameters.All(parameter => parameter.IsOptional || members.ContainsKey(parameter.Name)))
            .OrderByDescending(constructor => constructor.Parameters.Count(parameter => members.ContainsKey(parameter.Name)))
            .FirstOrDefault();
        if (document.IsAbstract || constructor is null)
        {
            findings.Add(Finding.OnType(DescriptorIds.NotConstructible, definition.Type.Name, "a constructor for its values"));
            return null;
        }

        var arguments = constructor.Parameters
            .Where(parameter => members.ContainsKey(parameter.Name))
            .Select(parameter => new Argument(parameter.Name, members[parameter.Name]))
            .ToEquatableArray();
        var rest = view.Members.Where(member => arguments.All(argument => argument.Member != member)).ToEquatableArray();
        foreach (var member in rest.Where(member => member.Property is { IsSettable: false }))
            findings.Add(Finding.OnMember(DescriptorIds.NotConstructible, member.Name, definition.Type.Name, $"a way to set '{member.Name}'"));
        foreach (var required in definition.Members.Where(member => member.Property is { IsRequired: true } && !members.ContainsKey(member.Name)))
        {
            if (!constructor.SetsRequired)
                findings.Add(Finding.OnMember(DescriptorIds.NotConstructible, required.Name, definition.Type.Name, $"a value for '{required.Name}'"));
        }
        return new(arguments, rest);
    }
}

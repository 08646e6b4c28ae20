using ArticleSchema.Generator.Diagnostics;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Definitions.Checks;

/// <summary>Checks whether a type is one that can have a second half, and what its attributes say of all of it.</summary>
internal static class ShapeChecks
{
    public static void Check(ArticleDefinition definition, List<Finding> findings)
    {
        var shape = definition.Shape;
        if ((shape & TypeShape.Generic) != 0)
            findings.Add(Finding.OnType(DescriptorIds.GenericType, definition.Type.Name));
        var needed = definition.Document is null ? TypeShape.View : TypeShape.Partial | TypeShape.Document;
        if ((shape & needed) != needed)
            findings.Add(Finding.OnType(DescriptorIds.NotAView, definition.Type.Name));
        if (definition.Kind == ArticleKind.Several)
            findings.Add(Finding.OnType(DescriptorIds.AnnotatedTwice, definition.Type.Name));
        if (Identifier.IsKeyword(definition.Type.Name))
            findings.Add(Finding.OnType(DescriptorIds.ReservedName, definition.Type.Name));
        if (definition.OutputNewLine is not ("\n" or "\r\n"))
            findings.Add(Finding.OnType(DescriptorIds.InvalidOutputNewLine, definition.Type.Name));
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ArticleSchema.Docs.Tests;

/// <summary>The C# that is compiled of a definition and its examples.</summary>
internal static class CSharpSource
{
    /// <summary>What definitions and statements leave out: the usings that a project has, and ours.</summary>
    public const string Usings =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using ArticleSchema;
        """;

    /// <summary>The name of the class that does what examples show: its methods take bytes and return the outcome.</summary>
    public const string Driver = "Driver";

    /// <summary>The first type of a source that is annotated as a format.</summary>
    public static TypeDeclarationSyntax? FirstFormat(SyntaxTree source) =>
        source.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().FirstOrDefault(IsFormat);

    private static bool IsFormat(TypeDeclarationSyntax type) =>
        type.AttributeLists
            .SelectMany(list => list.Attributes)
            .Any(attribute => attribute.Name.ToString() is "ArticleFormat" or "ArticleChoice" or "ArticleHeaders");

    /// <summary>A block, so that the compiler says where in the page it finds something.</summary>
    public static string Of(FencedBlock block) => $"#line {block.Line} \"{block.Page}\"\n{block.Text}\n#line default";

    /// <summary>The name of the method that does what an example shows.</summary>
    public static string MethodOf(Example example) =>
        HasStatements(example) ? $"RunLine{example.Given.Line}" : "Read";

    /// <summary>The driver of examples.</summary>
    /// <param name="format">The name of the type that inputs are read as.</param>
    /// <param name="examples">The examples.</param>
    public static string DriverOf(string format, IEnumerable<Example> examples)
    {
        var statements = examples.Where(HasStatements);
        return
            $$"""
            internal static class {{Driver}}
            {
                public static string Read(byte[] utf8)
                {
                    if (!{{format}}.TryParse(utf8, out var article, out var error))
                        return error.ToString();

                    var json = new System.Buffers.ArrayBufferWriter<byte>();
                    var encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
                    using (var writer = new System.Text.Json.Utf8JsonWriter(json, new() { Encoder = encoder }))
                        article.WriteJson(writer);
                    return System.Text.Encoding.UTF8.GetString(json.WrittenSpan);
                }

            {{string.Join('\n', statements.Select(RunMethodOf))}}
            }
            """;
    }

    private static bool HasStatements(Example example) => example.Kind is ExampleKind.Statements or ExampleKind.Trap;

    // The variable hides the class of the same name: what the statements print is ours, and no other test's.
    private static string RunMethodOf(Example example) =>
        $$"""
            public static string {{MethodOf(example)}}(byte[] buffer)
            {
                var Console = new StringWriter { NewLine = "\n" };
        {{Of(example.Given)}}
                return Console.ToString();
            }
        """;
}

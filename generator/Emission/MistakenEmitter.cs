using ArticleSchema.Generator.Emission.Syntax;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes what is left of a format with a mistake, so that the mistake is what the compiler speaks of: where a declaration
/// elsewhere does not hold, it says only that. So the type is a format still, but for what it does.</summary>
internal static class MistakenEmitter
{
    private const string Bytes = "global::System.ReadOnlySpan<byte>";
    private const string Json = "global::System.Text.Json.Utf8JsonWriter";

    /// <summary>What formats that hold this one call by its name.</summary>
    private const string Called = "WriteJsonProperties";

    private const string Throw = """throw new global::System.NotSupportedException("The definition has a mistake.")""";

    /// <summary>What the type is declared as.</summary>
    public static string Header(string name) => $"partial struct {name} : global::ArticleSchema.IArticleView<{name}>";

    public static void Emit(SourceWriter writer, MistakenPlan plan)
    {
        foreach (var property in plan.Model.Properties)
            writer.Line($"{property} => {Throw};\n");
        EmitArticle(writer, plan.Model.Type.Name);
        EmitView(writer, plan.Model.Type.Name, plan.Model.Properties.Any(property => property.EndsWith($" {Called}")));
    }

    // Explicitly: the type may have members of these names.
    private static void EmitArticle(SourceWriter writer, string name)
    {
        var article = $"global::ArticleSchema.IArticle<{name}>";
        writer.Line(
            $$"""
            static string {{article}}.Grammar => {{Throw}};

            static bool {{article}}.TryParse({{Bytes}} utf8, out {{name}} article, out global::ArticleSchema.ArticleError error) => {{Throw}};

            static {{name}} {{article}}.Recover({{Bytes}} utf8, global::ArticleSchema.ArticleErrors errors) => {{Throw}};

            int {{article}}.GetByteCount() => {{Throw}};

            bool {{article}}.TryFormat(global::System.Span<byte> destination, out int bytesWritten) => {{Throw}};

            void {{article}}.WriteTo(global::System.Buffers.IBufferWriter<byte> writer) => {{Throw}};

            void {{article}}.WriteJson({{Json}} writer) => {{Throw}};

            """);
    }

    private static void EmitView(SourceWriter writer, string name, bool isCalledOtherwise)
    {
        var view = $"global::ArticleSchema.IArticleView<{name}>";
        var called = isCalledOtherwise ? $"void {view}.{Called}" : $"public void {Called}";
        writer.Line(
            $$"""
            static bool {{view}}.AcceptsAnyText => {{Throw}};

            global::ArticleSchema.Utf8Span {{view}}.Source => {{Throw}};

            static global::ArticleSchema.ArticleFailure {{view}}.Read({{Bytes}} window, out {{name}} article) => {{Throw}};

            bool {{view}}.IsValidUtf8(out global::ArticleSchema.ArticleError error) => {{Throw}};

            bool {{view}}.TryWriteJson(global::System.Span<byte> destination, out int bytesWritten) => {{Throw}};

            /// <inheritdoc/>
            {{called}}({{Json}} writer) => {{Throw}};

            /// <inheritdoc/>
            {{called}}(scoped ref global::ArticleSchema.ArticleJson json) => {{Throw}};
            """);
    }
}

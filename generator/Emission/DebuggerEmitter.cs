using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Emission;

/// <summary>Writes what a debugger shows of a view. It does not ask by itself what a reference structure says of itself.</summary>
internal static class DebuggerEmitter
{
    public static string DisplayOf(ArticleModel model) =>
        model is ChoiceModel
            ? """[global::System.Diagnostics.DebuggerDisplay("{_kind}: {ToString()}")]"""
            : """[global::System.Diagnostics.DebuggerDisplay("{ToString()}")]""";
}

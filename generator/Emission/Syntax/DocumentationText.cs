namespace ArticleSchema.Generator.Emission.Syntax;

/// <summary>Writes texts into XML documentation.</summary>
internal static class DocumentationText
{
    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}

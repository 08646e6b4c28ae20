using ArticleSchema.Generator.Emission.Syntax;

namespace ArticleSchema.Generator.Emission.Json;

/// <summary>JSON that is always the same: names, brackets, texts. What stands one behind the other is written in one piece.</summary>
internal sealed class FixedJson
{
    private readonly List<string> _statements = [];
    private string _raw = "";

    /// <summary>Adds the name of a property; nothing for null.</summary>
    public FixedJson Name(string? name) => name is null ? this : Add(name, ":", "WriteName");

    /// <summary>Adds a text.</summary>
    public FixedJson Text(string text) => Add(text, ",", "WriteString");

    /// <summary>Adds what is JSON already.</summary>
    /// <param name="json">The JSON, with a comma behind a value.</param>
    public FixedJson Raw(string json)
    {
        _raw += json;
        return this;
    }

    /// <summary>Writes the statements that write it.</summary>
    public void Emit(SourceWriter writer)
    {
        Flush();
        foreach (var statement in _statements)
            writer.Line(statement);
    }

    /// <summary>Writes the statements that write it, and a text behind it.</summary>
    /// <param name="writer">Takes the statements.</param>
    /// <param name="text">The expression for the text.</param>
    public void EmitBefore(SourceWriter writer, string text)
    {
        var raw = _raw;
        _raw = "";
        Emit(writer);
        writer.Line(raw.Length > 0 ? $"json.WriteString({CSharpLiteral.Utf8(raw)}, {text});" : $"json.WriteString({text});");
    }

    private FixedJson Add(string text, string behind, string method)
    {
        if (text.All(IsPlain))
            return Raw($"\"{text}\"{behind}");

        // How others are escaped, the runtime knows.
        Flush();
        _statements.Add($"json.{method}({CSharpLiteral.Utf8(text)});");
        return this;
    }

    private void Flush()
    {
        if (_raw.Length > 0)
            _statements.Add($"json.WriteRaw({CSharpLiteral.Utf8(_raw)});");
        _raw = "";
    }

    /// <summary>Whether a character stands in a JSON string as it is, whoever writes it.</summary>
    private static bool IsPlain(char character) => character is >= ' ' and <= '~' and not ('"' or '\\');
}

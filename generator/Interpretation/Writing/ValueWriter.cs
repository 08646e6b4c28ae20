using System.Text;
using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation.Writing;

/// <summary>Writes the values of members.</summary>
/// <param name="model">The format.</param>
/// <param name="scope">What is known of it.</param>
/// <param name="articles">Writes articles that it holds.</param>
internal sealed class ValueWriter(FormatModel model, FormatScope scope, ArticleWriter articles)
{
    private readonly ListWriter _lists = new(model, scope, articles);

    /// <summary>Writes a value, or what stands for none, and what fills up its place.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value; null if it has none.</param>
    /// <param name="output">Takes the text.</param>
    public void WritePlace(MemberModel member, ReadValue? value, WrittenText output)
    {
        var text = new WrittenText();
        if (value is null && member.Nil.Count > 0)
            text.Append(member.Nil[0].Text);
        else
            Write(member, value, text);

        var padding = member.Trimming is { Width: { } width } trimming
            ? new string(trimming.Padding, Math.Max(width - text.Length, 0))
            : "";
        output.Append(member.Trimming is { IsPutBefore: true } ? padding : "");
        output.Append(text);
        output.Append(member.Trimming is { IsPutBefore: false } ? padding : "");
    }

    /// <summary>Writes a value; nothing for none.</summary>
    /// <param name="member">The member.</param>
    /// <param name="value">Its value; null if it has none.</param>
    /// <param name="output">Takes the text.</param>
    public void Write(MemberModel member, ReadValue? value, WrittenText output)
    {
        switch (value)
        {
            case ReadScalar scalar:
                output.Append(ScalarWriter.Write(member.Value, scalar.Form));
                break;
            case ReadArticle article:
                articles.Write(scope.FindPlan(((ArticleValue)member.Value).FormatName), article, output);
                break;
            case ReadHeaders headers:
                WriteHeaders((HeaderListValue)member.Value, headers, output);
                break;
            case ReadText text when member.Value is ListValue list:
                _lists.Write(member, list, text.Text, output);
                break;
            case ReadText text:
                LineFolder.Write(text.Text, member, model, output);
                break;
            case OpaqueValue:
                output.GiveUp();
                break;
        }
    }

    /// <summary>Writes each header as its name, its value, joined if it is folded, and a line end.</summary>
    private void WriteHeaders(HeaderListValue list, ReadHeaders headers, WrittenText output)
    {
        var format = (HeadersModel)model;
        var syntax = new HeaderSyntax(format);
        foreach (var line in headers.Lines)
        {
            var scanner = new HeaderScanner(line, syntax);
            scanner.MoveNext();
            output.Append(list.Name is { } name ? Encoding.UTF8.GetBytes(name) : scanner.Name.Bytes);
            output.Append(format.NameEnd + " ");
            output.Append(format.Lines.IsFolded ? FoldedLines.Join(scanner.Value, FoldingKind.Rfc5322) : scanner.Value.Bytes);
            output.Append(model.OutputNewLine);
        }
    }
}

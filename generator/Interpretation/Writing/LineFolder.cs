using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Model;

namespace ArticleSchema.Generator.Interpretation.Writing;

/// <summary>Folds texts into lines, each as long as fits: the runtime's <c>FoldingSyntax</c>.</summary>
internal static class LineFolder
{
    /// <summary>Writes a text, folded if the member is.</summary>
    /// <param name="text">The text as it stands in the article.</param>
    /// <param name="member">The member.</param>
    /// <param name="model">The format.</param>
    /// <param name="output">Takes the text.</param>
    public static void Write(Window text, MemberModel member, FormatModel model, WrittenText output)
    {
        if (member.Value.Folding is not { } folding)
        {
            output.Append(text.Bytes);
            return;
        }

        var column = folding.Width == 0 ? 0 : model.ColumnOf(member);
        var start = folding.FirstIndent;
        var room = RoomOf(folding, column + start.Length);
        var rest = Window.Of(FoldedLines.Join(text, folding.Kind));
        var words = rest.Trim(" \t", atStart: false);
        while (!rest.IsEmpty)
        {
            var length = CountLine(rest, words.End, room, folding.Kind);
            output.Append(start);
            output.Append(rest.First(length).Bytes);

            // The line end takes the place of the blank, or stands before it.
            rest = rest.From(length < rest.Length && folding.Kind == FoldingKind.Paragraph ? length + 1 : length);
            start = model.OutputNewLine + folding.Indent;
            room = RoomOf(folding, folding.Indent.Length);
        }
    }

    private static int RoomOf(Folding folding, int taken) => folding.Width == 0 ? int.MaxValue : folding.Width - taken;

    private static int CountLine(Window text, int end, int room, FoldingKind kind)
    {
        var (fold, characters) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (characters > room && fold > 0)
                return fold;
            if (CanFoldAt(text, i, end, kind))
            {
                fold = i;
                if (characters >= room)
                    return fold;
            }
            characters += text.IsBoundary(i) ? 1 : 0;
        }
        return characters > room && fold > 0 ? fold : text.Length;
    }

    /// <summary>Whether a line can end at a place and still be joined to the same text; as RFC 5322 says, no line is made of blanks
    /// alone.</summary>
    private static bool CanFoldAt(Window text, int index, int end, FoldingKind kind) =>
        kind == FoldingKind.Paragraph
            ? text[index] == (byte)' ' && IsInWord(text, index - 1) && IsInWord(text, index + 1)
            : text[index] is (byte)' ' or (byte)'\t' && IsInWord(text, index - 1) && text.Start + index < end;

    private static bool IsInWord(Window text, int index) =>
        index >= 0 && index < text.Length && text[index] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n');
}

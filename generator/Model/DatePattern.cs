namespace ArticleSchema.Generator.Model;

/// <summary>The external form of a date: fields of fixed width and ASCII characters between them.</summary>
/// <param name="Text">The pattern as declared; as long as what it describes.</param>
/// <param name="Fields">The fields, in the order of the text.</param>
internal sealed record DatePattern(string Text, EquatableArray<DateField> Fields)
{
    public DateField? Find(DatePart part)
    {
        foreach (var field in Fields)
            if (field.Part == part)
                return field;
        return null;
    }
}

/// <summary>A number in a date.</summary>
/// <param name="Part">Which.</param>
/// <param name="Start">Where in the pattern it starts.</param>
/// <param name="Length">How many digits it has.</param>
internal readonly record struct DateField(DatePart Part, int Start, int Length);

internal enum DatePart
{
    Year,
    Month,
    Day,
}

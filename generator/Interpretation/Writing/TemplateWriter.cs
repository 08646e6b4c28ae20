using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation.Writing;

/// <summary>Writes the elements of a template: literals, values, and the groups that are there.</summary>
/// <param name="model">The format.</param>
/// <param name="scope">What is known of it.</param>
/// <param name="articles">Writes articles that it holds.</param>
/// <param name="members">What was read.</param>
internal sealed class TemplateWriter(
    FormatModel model, FormatScope scope, ArticleWriter articles, IReadOnlyDictionary<string, ReadValue> members)
{
    private readonly ValueWriter _values = new(model, scope, articles);
    private readonly Measurer _measurer = new(scope);

    /// <summary>Writes them.</summary>
    public void Write(WrittenText output) => Write(model.Elements, output);

    private void Write(IEnumerable<Element> elements, WrittenText output)
    {
        foreach (var element in elements)
            Write(element, output);
    }

    private void Write(Element element, WrittenText output)
    {
        switch (element)
        {
            case LiteralElement literal:
                output.Append(model.ToOutput(literal.Written.Text));
                break;
            case HoleElement { Member: var member }:
                _values.WritePlace(member, ValueOf(member), output);
                break;
            case GroupElement group when GroupCondition.Of(group) is { } condition && condition.IsMet(member => ValueOf(member) is not null):
                Write(group.Elements, output);
                break;
        }
    }

    /// <summary>The value of a member in the document; null if that has none.</summary>
    private ReadValue? ValueOf(MemberModel member) => member.Computation is null ? GivenValueOf(member) : Compute(member);

    private ReadValue? GivenValueOf(MemberModel member) =>
        members.TryGetValue(member.Name, out var value) && (IsNeverEmpty(member) || !IsEmpty(value)) ? value : null;

    /// <summary>Whether a member that was read has a value even if that is empty.</summary>
    private static bool IsNeverEmpty(MemberModel member) =>
        member is { Presence: Presence.Optional, Value: TextValue, Property.IsNullable: true };

    private static bool IsEmpty(ReadValue value) =>
        value switch
        {
            ReadText text => text.Text.IsEmpty,
            ReadHeaders headers => headers.Lines.IsEmpty,
            _ => false,
        };

    /// <summary>The number that is computed when the document is written.</summary>
    private ReadValue? Compute(MemberModel member)
    {
        var measured = model.MeasuredBy(member);
        var value = ValueOf(measured);
        if (value is null && measured.Presence != Presence.Required)
            return member.Presence == Presence.Nullable ? null : new ReadScalar("0");

        var text = new WrittenText();
        _values.Write(measured, value, text);
        return text.IsKnown
            ? ReadScalar.Of(_measurer.Measure(member.Computation!.Measure, measured, Window.Of(text.ToArray())))
            : new OpaqueValue();
    }
}

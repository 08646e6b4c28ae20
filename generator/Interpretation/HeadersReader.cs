using System.Collections.Immutable;
using ArticleSchema.Generator.Interpretation.Matching;
using ArticleSchema.Generator.Model;
using ArticleSchema.Generator.Planning;

namespace ArticleSchema.Generator.Interpretation;

/// <summary>Reads headers: line by line, each by its name.</summary>
internal sealed class HeadersReader : ArticleReader
{
    /// <summary>How long the joined text of a folded value can be that a date, a number or the like is read of: the runtime's
    /// limit.</summary>
    private const int UnfoldedLength = 256;

    private readonly HeadersPlan _plan;
    private readonly FormatScope _scope;
    private readonly HeaderSyntax _syntax;
    private readonly ValueReader _values;
    private readonly ComputedReader _computed;

    public HeadersReader(HeadersPlan plan, ReaderTable readers)
    {
        _plan = plan;
        _scope = new(plan.Type, readers);
        _syntax = new(plan.Model);
        _values = new(_scope);
        _computed = new(plan.Computed, _scope);
    }

    public override bool AcceptsAnyText => false;

    public override Reading Read(Window window) => ReadFirst(window, isWhole: true);

    public override Reading ReadFirst(Window window) => ReadFirst(window, isWhole: false);

    public override string MemberAt(ReadArticle article, int offset)
    {
        var scanner = new HeaderScanner(article.Text, _syntax);
        while (scanner.MoveNext())
            if (scanner.End > offset)
                return _syntax.IndexOf(scanner.Name) is var index and >= 0 ? _plan.Model.Names[index].Member : NameOfOthers;
        return NameOfOthers;
    }

    private string NameOfOthers =>
        _plan.Model.Members.FirstOrDefault(member => member.Value is HeaderListValue { Name: null })?.Name ?? "";

    private Reading ReadFirst(Window window, bool isWhole)
    {
        var members = new Dictionary<string, ReadValue>();
        var seen = new HashSet<int>();
        var scanner = new HeaderScanner(window, _syntax);
        while (scanner.MoveNext())
            if (Take(scanner, seen, members) is { IsNone: false } failure)
                return Reading.Of(failure);

        if (isWhole && scanner.End < window.End)
            return Reading.Of(_scope.Fail(_plan.End, scanner.End));
        for (var i = 0; i < _plan.Headers.Count; i++)
            if (_plan.Headers[i].Missing is { } missing && !seen.Contains(i))
                return Reading.Of(_scope.Fail(missing, scanner.End));

        var mismatch = _computed.Check(members, window.Start);
        if (!mismatch.IsNone)
            return Reading.Of(mismatch);

        var article = window.First(scanner.End - window.Start);
        Collect(article, members);
        return new(new(article, members), Failure.None);
    }

    /// <summary>Takes a header by its name, or finds what is wrong with it.</summary>
    private Failure Take(HeaderScanner scanner, HashSet<int> seen, Dictionary<string, ReadValue> members)
    {
        var index = _syntax.IndexOf(scanner.Name);
        if (index < 0)
            return _plan.Unknown is { } unknown ? _scope.Fail(unknown, scanner.Start) : Failure.None;
        if (_plan.Headers[index] is not { Value: { } step } header)
            return Failure.None;

        var isFirst = seen.Add(index);
        if (!isFirst && header.Twice is { } twice)
            return _scope.Fail(twice, scanner.Start);
        if (!isFirst && header.Duplicates == HeaderDuplicates.First)
            return Failure.None;

        var (value, failure) = _values.Read(step, TextOf(step.Member, scanner.Value), scanner.Value.Start);
        members.Remove(step.Member.Name);
        if (value is not null)
            members.Add(step.Member.Name, value);
        return failure;
    }

    /// <summary>The text that a value is read of. A text or a list is kept with its folds.</summary>
    private Window TextOf(MemberModel member, Window value) =>
        _plan.Model.Lines.IsFolded && member.Value.IsScalar ? FoldedLines.Unfold(value, UnfoldedLength) : value;

    /// <summary>Collects the headers of one name, and those that no other member takes.</summary>
    private void Collect(Window article, Dictionary<string, ReadValue> members)
    {
        foreach (var member in _plan.Model.Members)
            if (member.Value is HeaderListValue { Name: var name })
                members.Add(member.Name, new ReadHeaders(LinesOf(article, name is null ? -1 : _syntax.IndexOf(name))));
    }

    private ImmutableArray<Window> LinesOf(Window article, int index)
    {
        var lines = ImmutableArray.CreateBuilder<Window>();
        var scanner = new HeaderScanner(article, _syntax);
        while (scanner.MoveNext())
            if (_syntax.IndexOf(scanner.Name) == index)
                lines.Add(scanner.Line);
        return lines.ToImmutable();
    }
}

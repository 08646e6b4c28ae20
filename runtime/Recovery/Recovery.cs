using System.ComponentModel;

namespace ArticleSchema;

/// <summary>Reads an article step by step where some of it is wrong: a step that fails is reported, and reading goes on with the
/// next one that can be found.</summary>
/// <param name="source">The text of the article.</param>
/// <param name="offset">Its place in the whole text, in bytes.</param>
/// <param name="errors">Takes what is wrong.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct Recovery(ReadOnlySpan<byte> source, int offset, ArticleErrors errors)
{
    private const byte LineFeed = (byte)'\n';

    private readonly ArticleErrors _errors = errors;
    private ResumePoint[] _points = [];
    private bool _isBackward;

    /// <summary>Whether nothing has matched since a step was wrong; then that step, and what was left before it.</summary>
    private bool _isLost;
    private int _lostStep;
    private ReadOnlySpan<byte> _lost;
    private ReadOnlySpan<byte> _before;

    /// <summary>Whether one end of the article has been given up.</summary>
    private bool _hasGivenUp;
    private ArticleFailure _skippedInFront;

    /// <summary>What is left of the text.</summary>
    public ReadOnlySpan<byte> Window { get; set; } = source;

    /// <summary>The index of the step.</summary>
    public int Step { get; private set; }

    /// <summary>From what, with the length of what is left, a place in the text is computed.</summary>
    public int Origin { get; private set; } = source.Length;

    /// <summary>How far an optional part got that is not there.</summary>
    public ArticleFailure Skipped { get; set; }

    /// <summary>The place of what is left.</summary>
    public readonly int Start => _isBackward ? Origin : Origin - Window.Length;

    /// <summary>What the step has taken.</summary>
    private readonly ReadOnlySpan<byte> Taken => _isBackward ? _before[Window.Length..] : _before[..^Window.Length];

    /// <summary>Reads what is good of an article.</summary>
    /// <param name="utf8">The whole article.</param>
    /// <param name="errors">Takes what is wrong with it.</param>
    /// <typeparam name="T">The format.</typeparam>
    public static T ReadArticle<T>(ReadOnlySpan<byte> utf8, ArticleErrors errors)
        where T : IArticleView<T>, allows ref struct
    {
        errors.Clear();
        errors.ReadWindow(utf8, 0, out T article);
        if (T.IsValidated && !article.IsValidUtf8(out var error))
            errors.Add(error);
        errors.Locate(utf8);
        return article;
    }

    /// <summary>Begins to take steps from the front.</summary>
    /// <param name="points">What each of them takes.</param>
    public void BeginFront(ResumePoint[] points)
    {
        _points = points;
        Step = -1;
    }

    /// <summary>Begins to take steps from the end of what is left.</summary>
    /// <param name="points">What each of them takes.</param>
    public void BeginBack(ResumePoint[] points)
    {
        GiveUpIfLost();
        Origin = Start;
        _isBackward = true;
        _skippedInFront = Skipped;
        Skipped = ArticleFailure.None;
        BeginFront(points);
    }

    /// <summary>Begins to take what is left.</summary>
    public void BeginRest()
    {
        GiveUpIfLost();
        _errors.IsGuessing = _hasGivenUp;
        if (!_isBackward)
            return;

        Skipped = _skippedInFront;
        Origin += Window.Length;
        _isBackward = false;
    }

    /// <summary>Goes to the next step that takes a value, if there is one. Texts of the template before it are taken.</summary>
    public bool MoveNext()
    {
        while (++Step < _points.Length)
        {
            _before = Window;
            if (_points[Step].Expected is not { } expected)
                return true;
            End(TakeText(_points[Step], expected));
        }
        return false;
    }

    /// <summary>Ends a step.</summary>
    /// <param name="failure">Why it could not be taken; then it has not moved the window.</param>
    public void End(ArticleFailure failure)
    {
        if (!failure.IsNone)
        {
            Report(failure);
            Resume();
        }
        else if (_isLost && _lostStep == Step)
        {
            // The end of a value that cannot have a line feed is not found behind one.
            if (!_points[Step].SpansLines && Taken.Contains(LineFeed))
                Resume();
        }
        else if (!Taken.IsEmpty)
        {
            _isLost = false;
            _errors.IsGuessing = false;
        }
    }

    /// <summary>Reports something that is left where the article should have ended.</summary>
    /// <param name="failure">What is reported.</param>
    public void EndArticle(ArticleFailure failure)
    {
        if (!Window.IsEmpty)
            Report(failure);
    }

    /// <summary>Reports what is wrong in a step, the end of which is known all the same.</summary>
    /// <param name="failure">What is wrong.</param>
    public void Report(ArticleFailure failure)
    {
        Add(failure);
        if (_isLost)
            return;

        _isLost = true;
        _lostStep = Step;
        _lost = _before;
    }

    private ArticleFailure TakeText(ResumePoint point, ArticleExpectation expected)
    {
        var length = _isBackward ? point.MatchLast(Window) : point.MatchFirst(Window);
        if (length == 0)
            return expected.At(_isBackward ? Origin + Window.Length : Origin - Window.Length);

        Window = _isBackward ? Window[..^length] : Window[length..];
        return ArticleFailure.None;
    }

    /// <summary>Of a failure and that of an optional part that is not there, the one that got further.</summary>
    private readonly ArticleFailure Furthest(ArticleFailure failure) =>
        _isBackward ? failure.OrFurtherFromEnd(Skipped) : failure.OrFurther(Skipped);

    private void Add(ArticleFailure failure)
    {
        if (failure.IsNone)
            return;
        _errors.Add(Furthest(failure).Shift(offset));
        Skipped = ArticleFailure.None;
    }

    /// <summary>Goes on at the first text that can be found, that of the step itself or of one behind it; if there is none, at the
    /// wrong step with what all steps leave.</summary>
    private void Resume()
    {
        var at = _points.Find(_lost, _lostStep, Step, _isBackward, out var step);
        // What has failed, though its text is there, is not tried again in the same place.
        if (at >= 0 && step == Step && (_isBackward ? at : _lost.Length - at) == _before.Length)
            at = _points.Find(_lost, _lostStep, Step + 1, _isBackward, out step);
        if (at < 0)
        {
            Window = _lost;
            Step = _points.Length;
            return;
        }

        Window = _isBackward ? _lost[..at] : _lost[at..];
        Step = step - 1;
        _isLost = false;
    }

    private void GiveUpIfLost()
    {
        _hasGivenUp |= _isLost;
        _isLost = false;
        _errors.IsGuessing = false;
    }
}

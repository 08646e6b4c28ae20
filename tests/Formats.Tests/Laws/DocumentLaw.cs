using System.Text.Json;
using Xunit.Abstractions;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>What was written of a document reads back equal, or writing was refused; what was read of a text is written so that
/// it reads back equal.</summary>
/// <param name="output">Takes how many documents were written and read.</param>
internal sealed class DocumentLaw(ITestOutputHelper output) : IDocumentLaw
{
    /// <summary>The least share of documents that have to be written, and of texts that have to be read, for the law to say
    /// something.</summary>
    private const double LeastAccepted = 0.05;

    private readonly GuardedMemory _memory = new();
    private readonly GuardedMemory _written = new();
    private readonly GuardedMemory _short = new();

    public void HoldsFor<T>(DocumentFormat<T> format)
        where T : IArticleDocument<T>
    {
        var documents = new DocumentValues(Generated.NewRandom(), format);
        CheckEach(format, _ => (T)documents.Next(), "written");

        var inputs = new Inputs(Generated.NewRandom(), format.Articles, format.Pieces);
        CheckEach(
            format,
            i => T.TryParse(_memory.Place(inputs.Next(), atEnd: i % 2 == 0), out var document, out _) ? document : default,
            "read and written");
    }

    private void CheckEach<T>(Format format, Func<int, T?> next, string deed)
        where T : IArticleDocument<T>
    {
        var done = 0;
        for (var i = 0; i < Generated.Count; i++)
        {
            var document = next(i);
            try
            {
                done += document is not null && Check(document, atEnd: i % 2 == 0) ? 1 : 0;
            }
            catch (Exception exception)
            {
                throw Generated.Failure(format, i, JsonSerializer.Serialize(document), exception);
            }
        }

        output.WriteLine($"{done} of {Generated.Count} {deed}");
        Assert.InRange(done, LeastAccepted * Generated.Count, Generated.Count);
    }

    /// <returns>Whether the document was written.</returns>
    private bool Check<T>(T document, bool atEnd)
        where T : IArticleDocument<T>
    {
        if (!document.TryFormat(_written.Place(_written.Length, atEnd), out var length, out var error))
        {
            Assert.True(error.Code != ArticleErrorCode.None && error.Format.Length > 0, "The error says nothing.");
            return false;
        }

        Assert.True(document.GetByteCount() == length, "The length is not that of what is written.");
        foreach (var room in new[] { length - 1, length / 2 })
        {
            if (room < 0 || room >= length)
                continue;
            Assert.False(document.TryFormat(_short.Place(room, atEnd: true), out _, out error), "It is written with too little room.");
            Assert.Equal((ArticleErrorCode.DestinationTooSmall, $"{length} bytes of room"), (error.Code, error.Expected));
        }
        if (!T.TryParse(_written.Place(_written.Length, atEnd)[..length], out var copy, out error))
            Assert.Fail(error.ToString());
        if (!Shape.AreSame(document, copy))
            Assert.Fail($"It reads back as {JsonSerializer.Serialize(copy)}.");
        return true;
    }
}

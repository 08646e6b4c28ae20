using System.Runtime.InteropServices;
using System.Text;

namespace ArticleSchema.Benchmarks.Contests;

/// <summary>An article in memory that does not move, as bytes and as a string, with room for what is written of it.</summary>
internal sealed unsafe class Article
{
    private const int Alignment = 64;

    private readonly byte* _bytes;
    private byte* _destination;
    private readonly int _length;

    /// <param name="text">The article.</param>
    public Article(string text)
    {
        Text = text;
        _length = Encoding.UTF8.GetByteCount(text);
        _bytes = Allocate(_length);
        Encoding.UTF8.GetBytes(text, new Span<byte>(_bytes, _length));
    }

    /// <summary>The article.</summary>
    public string Text { get; }

    /// <summary>The article in UTF-8; it starts at a cache line.</summary>
    public ReadOnlySpan<byte> Utf8 => new(_bytes, _length);

    /// <summary>Takes what a contestant writes.</summary>
    public Span<byte> Destination
    {
        get
        {
            if (_destination is null)
                _destination = Allocate(DestinationLength);
            return new(_destination, DestinationLength);
        }
    }

    /// <summary>JSON takes more room than the text.</summary>
    private int DestinationLength => _length * 2 + 1024;

    // Never freed: an article is there as long as the process.
    private static byte* Allocate(int length) => (byte*)NativeMemory.AlignedAlloc((nuint)length, Alignment);
}

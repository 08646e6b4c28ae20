namespace ArticleSchema.Newswire.Tests.Support;

/// <summary>A stream that takes no byte.</summary>
internal sealed class FullDiskStream : MemoryStream
{
    public const string Message = "no space left";

    public override void Write(byte[] buffer, int offset, int count) => throw new IOException(Message);

    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException(Message);
}

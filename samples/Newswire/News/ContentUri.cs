using System.Buffers.Text;
using System.Security.Cryptography;

namespace ArticleSchema.Newswire.News;

/// <summary>Names an article by its bytes: formats of text have nothing that tells it from every other one.</summary>
internal static class ContentUri
{
    /// <summary>The name of bytes, as RFC 6920 has it: <c>ni:///sha-256;…</c>.</summary>
    /// <param name="bytes">The bytes.</param>
    public static string Of(ReadOnlySpan<byte> bytes) => "ni:///sha-256;" + Base64Url.EncodeToString(SHA256.HashData(bytes));
}

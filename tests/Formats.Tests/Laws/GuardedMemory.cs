using System.ComponentModel;
using System.Runtime.InteropServices;

namespace ArticleSchema.Formats.Tests.Laws;

/// <summary>Memory with a page before it and one behind it that nobody may touch: who reads a byte beyond a text that stands at
/// its edge ends the process.</summary>
internal sealed unsafe partial class GuardedMemory
{
    private const int NoAccess = 0;
    private const uint PageNoAccess = 1;

    private readonly byte* _start;

    /// <summary>Memory of one page. It is never given back.</summary>
    public GuardedMemory()
    {
        var page = (nuint)Environment.SystemPageSize;
        var pages = (byte*)NativeMemory.AlignedAlloc(3 * page, page);
        _start = pages + page;
        Length = (int)page;
        Forbid(pages, page);
        Forbid(_start + page, page);
    }

    /// <summary>How many bytes there are.</summary>
    public int Length { get; }

    /// <summary>Puts a text at the end of the memory, or at its start.</summary>
    public Span<byte> Place(ReadOnlySpan<byte> text, bool atEnd)
    {
        var place = Place(text.Length, atEnd);
        text.CopyTo(place);
        return place;
    }

    /// <summary>The last bytes of the memory, or the first.</summary>
    public Span<byte> Place(int length, bool atEnd) => new Span<byte>(_start, Length).Slice(atEnd ? Length - length : 0, length);

    private static void Forbid(byte* page, nuint length)
    {
        var isForbidden = OperatingSystem.IsWindows()
            ? VirtualProtect(page, length, PageNoAccess, out _) != 0
            : Protect(page, length, NoAccess) == 0;
        if (!isForbidden)
            throw new Win32Exception(Marshal.GetLastPInvokeError());
    }

    [LibraryImport("libc", EntryPoint = "mprotect", SetLastError = true)]
    private static partial int Protect(void* address, nuint length, int protection);

    [LibraryImport("kernel32", SetLastError = true)]
    private static partial int VirtualProtect(void* address, nuint length, uint protection, out uint before);
}

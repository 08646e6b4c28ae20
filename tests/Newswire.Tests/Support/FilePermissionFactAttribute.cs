namespace ArticleSchema.Newswire.Tests.Support;

/// <summary>A test that takes the permission to read a file away; skipped where that keeps nobody from reading it.</summary>
internal sealed class FilePermissionFactAttribute : FactAttribute
{
    public FilePermissionFactAttribute()
    {
        if (OperatingSystem.IsWindows())
            Skip = "Windows has no file modes.";
        else if (Environment.IsPrivilegedProcess)
            Skip = "A privileged user may read every file.";
    }
}

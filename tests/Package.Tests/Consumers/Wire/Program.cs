using System.Text;
using System.Text.Json;
using ArticleSchema;
using Wire;

var utf8 = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "samples", "german-bight.txt"));

if (!GaleWarning.TryParse(utf8, out var warning, out var error))
{
    Console.Error.WriteLine(error);
    return 1;
}

foreach (var area in warning.Areas)
{
    if (area.Kind == Area.Kinds.Wind)
        Console.WriteLine($"{area.Wind.Name.ToString()}: {area.Wind.Force}");
    else
        Console.WriteLine($"remark: {area.Remark.ToString()}");
}

var json = new MemoryStream();
using (var writer = new Utf8JsonWriter(json))
    warning.WriteJson(writer);
Console.WriteLine(Encoding.UTF8.GetString(json.ToArray()));

Console.WriteLine($"written as it was read: {WrittenAsRead(warning, utf8)}");

var next = new byte[utf8.Length + 1];
if (warning.TryWithNumber(10, next, out var written, out _))
    Console.WriteLine(GaleWarning.Parse(next.AsSpan(0, written)).Number);

_ = GaleWarning.TryParse("GALE WARNING No. x\n\n"u8, out _, out error);
Console.WriteLine(error);

var errors = new ArticleErrors();
GaleWarning.Recover("GALE WARNING No. x\nvalid until 31.02.2026 06:00\n\nFehmarn: W 8 Bft"u8, errors);
Console.WriteLine(errors.Count);

var notice = new Notice(7, "Ice.");
var bytes = new byte[notice.GetByteCount()];
Console.WriteLine(notice.TryFormat(bytes, out _) && Notice.Parse(bytes) == notice);
return 0;

static bool WrittenAsRead<T>(T article, ReadOnlySpan<byte> utf8)
    where T : IArticle<T>, allows ref struct
{
    var copy = new byte[article.GetByteCount()];
    return article.TryFormat(copy, out _) && utf8.SequenceEqual(copy);
}

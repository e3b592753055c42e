using CommunityBot.Files.Formats;
using CommunityBot.Files.Formats.Xlsx;
using Microsoft.Net.Http.Headers;

namespace CommunityBot.Bot.Web.Sheets;

/// <summary>Sends a book as it is made, line by line: it is nowhere whole but at the reader's.</summary>
/// <param name="isCsv">Whether as CSV instead of a workbook.</param>
/// <param name="name">What the reader's file is called, without its ending.</param>
/// <param name="make">Begins the book.</param>
public sealed class SheetDownload(bool isCsv, string name, Func<CancellationToken, Task<Book>> make) : IResult
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var (answer, cancel) = (httpContext.Response, httpContext.RequestAborted);
        var book = await make(cancel);
        ISheetWriter writer = isCsv ? new CsvSheetWriter() : new XlsxSheetWriter();
        answer.ContentType = isCsv ? "text/csv; charset=utf-8" : Workbook;
        var attached = new ContentDispositionHeaderValue("attachment");
        attached.SetHttpFileName(isCsv ? $"{name}.csv" : $"{name}.xlsx");
        answer.Headers.ContentDisposition = attached.ToString();
        // Begun, it can only end whole or break off: what fails behind this is no page that says so.
        await answer.StartAsync(cancel);
        await using var stream = new AnswerStream(answer.BodyWriter);
        await writer.Write(book, stream, cancel);
    }
}

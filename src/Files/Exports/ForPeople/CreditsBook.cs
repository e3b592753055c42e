using CommunityBot.Credits;
using CommunityBot.Files.Formats;
using CommunityBot.Files.PastCredits;
using CommunityBot.Sheets;
using CommunityBot.Typing;

namespace CommunityBot.Files.Exports.ForPeople;

/// <summary>What was noted of teachers (採計), line by line, with what was taken back: it is edited and read in again, so it is one list.</summary>
public sealed class CreditsBook(CommunityRows rows, Reader reader)
{
    public async Task<Book> Of(ExportScope scope, CancellationToken cancel)
    {
        var cover = await Cover.Read(rows, reader, scope, cancel);
        IReadOnlyList<Heading> headings =
        [
            reader.Heading("採計編號", "Line"), reader.Counted("姓名", "Name", " 筆"), reader.Heading("學校", "School"), reader.Heading("系所", "Department"),
            reader.Heading("編號", "Number"), reader.Heading("採計項目", "What"), reader.Heading("起", "From"), reader.Heading("迄", "Until"),
            reader.Heading("半日數", "Half days"), reader.Heading("企業出資", "Money", CellKind.Money), reader.Heading("分配權重", "Share"),
            reader.Heading("主持人", "Leads"), reader.Heading("機構", "Firm"), reader.Heading("狀態", "State"), reader.Heading("備註", "Remark"),
            reader.Heading("登記人", "Recorded by"), reader.Heading("登記日期", "Recorded on"), reader.Heading("依據", "Article"),
            reader.Heading("計畫", "Programme", CellKind.Aside),
        ];
        var lines = CreditLine.Read(rows, reader.Rulebooks, scope).Select(Cells);
        return new Book(cover.Sheet(
            reader.Say("採計明細", "Credits"), headings, lines.Select(cells => new Line(cells)), names: 2,
            reader.Say("改好可以再匯入；更正過的一筆和更正它的一筆合起來等於沒有", "May be edited and imported; a line and the one that takes it back come to nothing")));
    }

    private object?[] Cells(CreditLine line)
    {
        var (entry, stretch) = (line.Entry, line.Entry.Fact as CreditFact.Stretch);
        return
        [
            entry.Id.Value, line.Person.Name, line.Person.School, line.Person.Department, line.Number, reader.Name(CreditWords.Name(line.Edition, entry.Fact)),
            line.Days.From, line.Days.To, (entry.Fact as CreditFact.HalfDays)?.Count, stretch?.Money?.Amount, stretch?.Share?.ToString(),
            stretch is { Leads: true } ? reader.Say("主持人", "lead") : null, line.With, reader.Say(line.StateWords),
            Joined.Words(entry.Corrects is { } id ? reader.Say($"更正 {id}", $"takes back {id}") : "", entry.Why), line.By?.Name,
            reader.Clock.Day(entry.At), entry.Cite.ToString(), line.Edition is { } edition ? edition.Title.Chinese : entry.Programme.Value,
        ];
    }
}

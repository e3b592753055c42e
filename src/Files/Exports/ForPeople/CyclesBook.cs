using CommunityBot.Credits;
using CommunityBot.Files.Formats;
using CommunityBot.Programmes;
using CommunityBot.Sheets;

namespace CommunityBot.Files.Exports.ForPeople;

/// <summary>How teachers stand in their years (週期), by department: months in each form, what is missing, who may not be done in time.</summary>
public sealed class CyclesBook(CommunityRows rows, Reader reader)
{
    /// <summary>Columns before the months of forms.</summary>
    private const int Before = 5;

    public async Task<Book> Of(ExportScope scope, CancellationToken cancel)
    {
        var cover = await Cover.Read(rows, reader, scope, cancel);
        var families = await rows.Read(records => CreditLine.FamiliesOf(records, reader.Rulebooks, scope), cancel);
        var forms = CycleLine.Forms(reader.Rulebooks, families, reader.Today);
        IReadOnlyList<Heading> headings =
        [
            reader.Heading("系所", "Department"), reader.Counted("姓名", "Name", " 位"), reader.Heading("學校", "School"),
            reader.Heading("本輪起", "Years from"), reader.Heading("本輪迄", "Years until"),
            .. forms.Select(form => new Heading(reader.Name(form.Name))),
            reader.Heading("月數", "Months"), reader.Heading("應有", "Needed"), reader.Added("還差", "Missing"), reader.Heading("情形", "State"),
            reader.Heading("服務義務至", "Serves until"),
        ];
        var lines = CycleLine.Read(rows, reader.Rulebooks, reader.Workdays, reader.Clock, scope, reader.Today).Select(line => Cells(line, forms));
        return new Book(cover.Sheet(
            reader.Say("六年週期", "Years and months"), headings,
            lines.Below(headings, reader.Say("合計", "Total"), reader.Say("小計", "Subtotal"), group: 0, cancel), names: 2,
            reader.Say("各形式只算整月；單獨採計完成的，月數不到也算完成", "Whole months of each form; projects alone may complete it with fewer months in sum")));
    }

    private object?[] Cells(CycleLine line, IReadOnlyList<CreditForm> forms)
    {
        var (months, state) = (Before + forms.Count, Before + forms.Count + 3);
        var complete = reader.Say("完成", "complete");
        return
        [
            line.Person.Department, line.Person.Name, line.Person.School, line.Count?.Window.Start, line.Count?.Window.End,
            .. forms.Select(form => (object?)line.MonthsOf(form)),
            line.Count is { } count ? new Computed(row => $"SUM({row.Across(Before, months - 1)})", count.Months) : null, line.Count?.Rules.Need,
            line.Count is { Missing: var missing }
                ? new Computed(row => $"IF({row.Here(state)}=\"{complete}\",0,MAX(0,{row.Here(months + 1)}-{row.Here(months)}))", missing)
                : null,
            State(line, complete), line.ServesUntil,
        ];
    }

    private string State(CycleLine line, string complete) => line.Standing switch
    {
        TrainingStanding.Complete => complete,
        TrainingStanding.AtRisk => reader.Say("剩不到一年", "less than a year left"),
        TrainingStanding.NotBegun => line.Record.CycleFrom is null ? reader.Say("沒有登記起算日", "no first day noted") : reader.Say("還沒起算", "not begun"),
        _ => reader.Say("進行中", "open"),
    };
}

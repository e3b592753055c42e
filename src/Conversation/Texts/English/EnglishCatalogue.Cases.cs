using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string CaseDaysLabel => "From and to";

    public override string FirmLabel => "Firm";

    public override string FirmWithTaxId(string name, string taxId) => $"{name} (tax id {taxId})";

    public override string AllottedLabel => "Shares";

    public override string SpanFrom(IReadOnlyList<string> starts, int months) => $"{months} months from {string.Join(" or ", starts)}";

    public override string SpanHalfDays(int least) => $"at least {least} half days planned within it";

    public override string SpanAs(string agreement) => $"as {agreement} says";

    public override string FirstDayBy(string example) => $"For the days type “{example}”: the first is enough, the last one is worked out.";

    public override string BothDaysBy(string example) => $"For the days type “{example}”, both the first and the last.";

    public override string AskLastDayOfCase(DateOnly first) => $"From {Day(first)} on. Until which day?";

    public override string NotDaysOfCase(string words) =>
        $"“{words}” are no days a case can have; nothing was changed. Please type the first day, then the last, for example: 2024/8/1-2025/7/31.";

    public override string AskFirm => "Which firm is it? Please type its name, and its tax id of eight digits, for example: Precision Ltd 12345678.";

    public override string NoTaxId(string digits) =>
        $"A tax id has eight digits; “{digits}” has not, so nothing was changed. If you do not know it, the name alone will do.";

    public override string NotPartOfCase(string words) =>
        $"“{words}” is not part of the form. It takes the category, answers, the days (2024/8/1-2025/7/31) and the firm (firm Precision Ltd 12345678).";

    public override string NoMoneyForCase(string community, Citations cite) =>
        $"There is no grant for cases like {community}, so no amount is to be filled in ({Articles(cite)}).";

    public override string BarNoDays(string wanted, Citations cite) => $"its days are not filled in yet: {wanted} ({Articles(cite)})";

    public override string BarWrongStart(Period days, string wanted, IReadOnlyList<string> may, Citations cite) =>
        $"{DayToDay(days)} will not do, it has to be {wanted} ({Articles(cite)}); it may be {string.Join(", or ", may)}";

    public override string BarWrongDays(Period days, string wanted, Citations cite) =>
        $"{DayToDay(days)} will not do: {wanted} ({Articles(cite)}); please plan more sessions or change the days";

    public override string BarTooLittleAgreed(string name, Dollars agreed, Dollars least, Citations cite) =>
        $"{name}: {Money(agreed)} was agreed, and with the ministry's grant it has to be {Money(least)} at least ({Articles(cite)})";

    public override string BarLeadShare(Rate lead, Rate least, Citations cite) =>
        $"whoever leads the project gets {lead} and has to get {least} at least ({Articles(cite)}); please have the shares changed";

    public override string BarShares(Rate all, Citations cite) => $"the shares come to {all}, more than there is ({Articles(cite)}); please have them changed";

    public override string BarOnceACycle(string earlier, DateOnly until, DateOnly free, Citations cite) =>
        $"“{earlier}” was applied for in these six years already (until {Day(until)}), and once is the most ({Articles(cite)}); "
            + $"from {Day(free)} on it is possible again";

    public override string BarServing(string earlier, DateOnly until, DateOnly free, Citations cite) =>
        $"service for “{earlier}” is owed until {Day(until)}, and until then nobody applies again ({Articles(cite)}); it may begin from {Day(free)} on";

    public override string BarTeachersFault(string earlier, DateOnly until, DateOnly free, Citations cite) =>
        $"“{earlier}” ended early by the teacher's fault, which bars until {Day(until)} ({Articles(cite)}); from {Day(free)} on it is possible again";

    public override string BarFirmsFault(string firm, DateOnly until, DateOnly free, Citations cite) =>
        $"{firm} ended a contract early by its fault, which bars it until {Day(until)} ({Articles(cite)}); take another firm, or apply from {Day(free)} on";

    public override string BarDepartment(string department, Period semester, int teachers, int most, IReadOnlyList<string> away, Citations cite) =>
        $"{department} has {teachers} teachers in the semester {DayToDay(semester)}, of whom {most} may be away; {away.Count} are ({List(away)}) "
            + $"({Articles(cite)}); please take another time";

    public override string BarQuota(string of, int year, int most, Citations cite) =>
        $"{of} has {most} with a grant in {year} already, which is all there are ({Articles(cite)}); please apply to the ministry, or hold it a year later";

    public override string EarlyEndLabel => "Ended early";

    public override string EarlyEndWord => "ended";

    public override bool IsEarlyEnd(string word) => word.ToLowerInvariant() is "ended" or "提前結束" or "提前終止" or "提早結束";

    public override string FaultName(FaultOf fault) => fault switch
    {
        FaultOf.Teacher => "the teacher's fault",
        FaultOf.Firm => "the firm's fault",
        _ => "nobody's fault",
    };

    public override string FaultWord(FaultOf fault) => fault switch
    {
        FaultOf.Teacher => "teacher",
        FaultOf.Firm => "firm",
        _ => "nobody",
    };

    public override FaultOf? ReadFault(string word) => word.ToLowerInvariant() switch
    {
        "teacher" or "教師" => FaultOf.Teacher,
        "firm" or "company" or "機構" => FaultOf.Firm,
        "nobody" or "none" or "無" => FaultOf.Nobody,
        _ => null,
    };

    public override string EndedEarly(DateOnly last, string fault, DateOnly back) => $"last day {Day(last)}, {fault}, back on {Day(back)}";

    public override string ReturnLabel => "Back on";

    public override string BarredLabel => "May not apply";

    public override string AskEndedOn(string community) => $"On which day did {community} end? Please type its last day, for example: 2025/3/15.";

    public override string AskFault(string community) => $"{community} ended early: by whose fault? Please answer “teacher”, “firm” or “nobody”.";

    public override string AskEndedWhy(string community) => $"Why did {community} end early? One sentence will do; it is kept with it.";

    public override string CaseIsNotRunning(string community) =>
        $"{community} is not approved or has no days yet, so that it cannot end early. To change its days, please give the application back first.";

    public override string EndsOutside(DateOnly last, Period days) =>
        $"{Day(last)} is no early end: the case is {DayToDay(days)}, and its last day has to lie within that, before the one that was planned.";

    public override string CaseEnded(string community) => $"{community} ended early";

    public override string DidNoteCase(string community, string what) => $"{what} of {community}";
}

using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Messages;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    // The days and the firm of a case
    public abstract string CaseDaysLabel { get; }

    public abstract string FirmLabel { get; }

    /// <summary>A day as one types it: 113/8/1.</summary>
    public string TypedDay(DateOnly day) => Language == Language.Chinese
        ? $"{RocCalendar.Year(day)}/{day.Month}/{day.Day}"
        : $"{day.Year}/{day.Month}/{day.Day}";

    public abstract string FirmWithTaxId(string name, string taxId);

    public abstract string AllottedLabel { get; }

    public abstract string SpanFrom(IReadOnlyList<string> starts, int months);

    public abstract string SpanHalfDays(int least);

    public abstract string SpanAs(string agreement);

    /// <summary>What is typed where the last day follows from the first.</summary>
    public abstract string FirstDayBy(string example);

    public abstract string BothDaysBy(string example);

    public abstract string AskLastDayOfCase(DateOnly first);

    public abstract string NotDaysOfCase(string words);

    public abstract string AskFirm { get; }

    public abstract string NoTaxId(string digits);

    public abstract string NotPartOfCase(string words);

    public abstract string NoMoneyForCase(string community, Citations cite);

    // What bars it
    public abstract string BarNoDays(string wanted, Citations cite);

    public abstract string BarWrongStart(Period days, string wanted, IReadOnlyList<string> may, Citations cite);

    public abstract string BarWrongDays(Period days, string wanted, Citations cite);

    public abstract string BarTooLittleAgreed(string name, Dollars agreed, Dollars least, Citations cite);

    public abstract string BarLeadShare(Rate lead, Rate least, Citations cite);

    public abstract string BarShares(Rate all, Citations cite);

    public abstract string BarOnceACycle(string earlier, DateOnly until, DateOnly free, Citations cite);

    public abstract string BarServing(string earlier, DateOnly until, DateOnly free, Citations cite);

    public abstract string BarTeachersFault(string earlier, DateOnly until, DateOnly free, Citations cite);

    public abstract string BarFirmsFault(string firm, DateOnly until, DateOnly free, Citations cite);

    public abstract string BarDepartment(string department, Period semester, int teachers, int most, IReadOnlyList<string> away, Citations cite);

    public abstract string BarQuota(string of, int year, int most, Citations cite);

    // Its early end
    public abstract string EarlyEndLabel { get; }

    public abstract string EarlyEndWord { get; }

    public abstract bool IsEarlyEnd(string word);

    public abstract string FaultName(FaultOf fault);

    /// <summary>What is typed for it.</summary>
    public abstract string FaultWord(FaultOf fault);

    public abstract FaultOf? ReadFault(string word);

    public abstract string EndedEarly(DateOnly last, string fault, DateOnly back);

    public abstract string ReturnLabel { get; }

    public abstract string BarredLabel { get; }

    public abstract string AskEndedOn(string community);

    public abstract string AskFault(string community);

    public abstract string AskEndedWhy(string community);

    public abstract string CaseIsNotRunning(string community);

    public abstract string EndsOutside(DateOnly last, Period days);

    public abstract string CaseEnded(string community);

    public abstract string DidNoteCase(string community, string what);
}

using CommunityBot.Amounts;
using CommunityBot.Credits;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string TrainingPurpose => "see how many months of industry placement count; “training record why” goes line by line";

    public override string TrainingTitle(string name) => $"Industry placement of {name}";

    public override string TrainingWhyTitle(string name) => $"Industry placement of {name}, line by line";

    public override string NoTraining => "Your programmes count no months of industry placement. For sessions type “meetings”, for points “points”.";

    public override string OnlyOwnTraining =>
        "Industry placement is seen by the teacher, conveners of the same case and officers only. Your own is under “training record”.";

    public override string YearsLabel => "These years";

    public override string NoCycle(int years, Citations cite) =>
        $"Nobody has noted when the {years} years begin, so no months can be counted yet ({Articles(cite)}). Please ask the officer to note it.";

    public override string YearsBegin(DateOnly first, Citations cite) => $"They begin on {Day(first)}, which is still to come ({Articles(cite)})";

    public override string CycleFrom(DateOnly first) => $"from {Day(first)}";

    public override string NoteCycle => "Note the first day";

    public override string MonthsLabel => "In all";

    public override string MonthsOf(int months, int need) => $"{months} of {need} months";

    public override string Lasting(int months, int days) => (months, days) switch
    {
        (0, > 0) => $"{days} {(days == 1 ? "day" : "days")}",
        (_, 0) => Months(months),
        _ => $"{Months(months)} {days} {(days == 1 ? "day" : "days")}",
    };

    public override string ComesTo(string length, int months) => $"{length}, which counts as {Months(months)}";

    public override string HalfDays(int count) => count == 1 ? "1 half day" : $"{count} half days";

    public override string HalfDaysAs(int count, int months, int left) =>
        left == 0 ? $"{HalfDays(count)} = {Months(months)}" : $"{HalfDays(count)} = {Months(months)} and {HalfDays(left)}";

    public override string MonthsMissingLabel => "Missing";

    public override string OrHalfDays(int count, Citations cite) => $"; {HalfDays(count)} of workshops more would complete it ({Articles(cite)})";

    public override string AloneMissing(string missing, Citations cite) =>
        missing.Length == 0 ? $"enough ({Articles(cite)})" : $"{missing} short ({Articles(cite)})";

    public override string TrainingComplete => "nothing, these years are complete";

    public override string NotCounted(int lines) => $"{(lines == 1 ? "1 more line does" : $"{lines} more lines do")} not count, see “why”";

    public override string NothingCounts => "Nothing that may count in these years yet.";

    public override string IsCounted(string length) => $"counts: {length}";

    public override string IsOfOtherYears => "does not count, outside these years up to today";

    public override string CountsAlreadyAs(string form) => $"does not count, those days count as “{form}” already";

    public override string PaysTooLittle(Dollars average, Dollars least) =>
        $"does not count, {Money(average)} a month on the average, and a mix takes {Money(least)} at least";

    public override string IsTooShort(int leastMonths) => $"does not count, shorter than {Months(leastMonths)}";

    public override string IsOnDayOff => "does not count, a day off";

    public override string DidNotAttend => "does not count, absent or there for less than half";

    public override string DayIsFull(int halfDays) => $"does not count, {HalfDays(halfDays)} of that day count already";

    public override string LacksFirst(string duties) => $"does not count yet, first hand in: {duties}";

    public override string ServiceLabel => "Service owed";

    public override string ServedFor(string days, string community, string also, Citations cite) =>
        also.Length == 0 ? $"{days} ({community}, {Articles(cite)})" : $"{days}, meanwhile not to: {also}, or apply again ({community}, {Articles(cite)})";

    public override string FreeFromLabel => "May apply again";

    public override string AppliedInTheseYears => "applied in these years already";

    public override string ServesUntil(DateOnly last) => $"service until {Day(last)}";

    public override string EndedByFault(DateOnly last) => $"an earlier case ended by the teacher's fault, barred until {Day(last)}";

    public override string TrainingRollWord => "list";

    public override bool IsTrainingRoll(string word) => word.ToLowerInvariant() is "list" or "roll" or "total" || word is "總表" or "名單" or "一覽";

    public override string TrainingRollTitle(int teachers) => $"Industry placement of {(teachers == 1 ? "1 teacher" : $"{teachers} teachers")}";

    public override string NobodyTrained => "Nothing is noted of any teacher's industry placement yet. Please note when their years begin.";

    public override string NoTeachersIn(string department) =>
        $"There are no teachers of “{department}” on the roster. Please write the department as the roster does.";

    public override string StandsSo(TrainingStanding standing, int count) => standing switch
    {
        TrainingStanding.AtRisk => $"at risk {count}",
        TrainingStanding.NotBegun => $"not begun {count}",
        TrainingStanding.Open => $"open {count}",
        _ => $"complete {count}",
    };

    public override string AtRiskHeading => "At risk: less than a year left, and not complete";

    public override string TrainingLine(int months, int need, int missing, DateOnly end) =>
        missing == 0 ? $"complete, {MonthsOf(months, need)}" : $"{MonthsOf(months, need)}, {Months(missing)} missing, ends {Day(end)}";

    public override string NoCycleYet => "no first day noted";

    public override string RollIsCut(int more, string command) =>
        $"{more} more are not listed. For one department type “{command}” and its name; for all of them the administrator runs export cycles.";

    private static string Months(int months) => months == 1 ? "1 month" : $"{months} months";
}

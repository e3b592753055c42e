using CommunityBot.Amounts;
using CommunityBot.Credits;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string CreditPurpose => "note industry placement: note credit NAME cooperation project 2025/2/1-5/31 100000 ACME";

    public override string CreditHowTo(string word) => $"""
        Type it like this:
        {word} NAME cooperation project 2025/2/1-5/31 100000 ACME 60% lead
        {word} NAME placement 2024/8/1-2025/1/31 ACME
        {word} NAME deep practical workshop 2024/7/1-7/12 20 half days ITRI
        {word} cycle NAME 2021/8/1
        {word} leave NAME study leave 2025/2/1-2026/1/31
        {word} teachers DEPARTMENT 2024/8/1 10
        {word} undo #12 why
        """;

    public override string OfficersOfMonthsOnly(string command) => $"“{command}” is for officers of programmes that count months.";

    public override string CycleWord => "cycle";

    public override bool IsCycleWord(string word) => word.ToLowerInvariant() is "cycle" or "起算";

    public override bool IsAbsenceWord(string word) => word.ToLowerInvariant() is "leave" or "請假";

    public override bool IsHeadcountWord(string word) => word.ToLowerInvariant() is "teachers" or "headcount" or "人數";

    public override string CreditForWhom => "Of which teacher? Please type the name.";

    public override string WhichWay(string name) => $"What sort is it that {name} did?";

    public override string NoSuchWay(string words, string ways, Citations cite) => $"Nothing counts as “{words}”. What does: {ways} ({Articles(cite)}).";

    public override string WhichLeave => "Which sort of leave?";

    public override string NoSuchLeave(string words, string kinds, Citations cite) =>
        $"The regulation has no leave “{words}”. Counted as well are: {kinds} ({Articles(cite)}).";

    public override string FromWhenToWhen(string what) => $"{what}: from which day to which? For example: 2025/2/1-5/31.";

    public override string SinceWhen(string name) => $"On which day do the six years of {name} begin? For example: 2021/8/1.";

    public override string OnlyOneDay(string what, DateOnly day) =>
        $"{what}: from {Day(day)} to which day? Please say it again with both days, for example: 2025/2/1-5/31.";

    public override string NoSuchDays(string words) =>
        $"There are no such days: “{words}”. Please check them; the last comes after the first, for example: 2025/2/1-5/31.";

    public override string HowMuchPaid => "How much do firms pay by the contract, in NT dollars?";

    public override string HowManyHalfDays => "How many half days in all? For example: 20 half days.";

    public override string WhichDepartment => "Which department?";

    public override string WhichSemester(string department) => $"{department} in which semester? Please type its first day, for example: 2024/8/1.";

    public override string HowManyTeachers(string department) => $"How many teachers does {department} have in that semester, those who are away included?";

    public override string CreditNotUnderstood(string words) => $"“{words}” was not understood, so nothing is noted.";

    public override string ConfirmCredit(string name) => $"Note this of {name}?";

    public override string KeepIt => "note it";

    public override string CycleLabel => "First day";

    public override string WayLabel => "Sort";

    public override string StretchLabel => "Days";

    public override string ShareLabel => "Share";

    public override string LeaveLabel => "Leave";

    public override string LeadsIt => "lead";

    public override string CountsLabel => "This";

    public override string MixedLabel => "In a mix";

    public override string AloneLabel => "By itself";

    public override string InTheseYearsLabel => "In these years";

    public override string PaidAMonth(Dollars money, string length, Dollars average) => $"{Money(money)} ÷ {length} = {Money(average)} a month";

    public override string CreditedAlready(CreditEntryId entry, DateOnly day) => $"The same was noted on {Day(day)} ({entry}). Is this another one?";

    public override string IsACaseAlready(string community) =>
        $"The case “{community}” is with the same firm at the same time; please count a contract once only.";

    public override string HaveYouSeen(string papers) => $"Before it is noted, please make sure that there is: {papers}.";

    public override string LeadsForTooLittle(Rate share, Rate least, Citations cite) =>
        $"Not noted: the lead is allotted {share}, which may not be below {least} ({Articles(cite)}). Please have the shares changed, or note a co-lead.";

    public override string SharesAreTooMany(Rate together, Citations cite) =>
        $"Not noted: the shares of that contract are {together} together, more than 100% ({Articles(cite)}). Please change this share, or take back another.";

    public override string CreditNoted(string name) => $"Noted: {name}";

    public override string CreditNotedOfYou(string who, string line, Citations cite) => $"{who} noted industry placement of yours: {line} ({Articles(cite)}).";

    public override string YouHaveNow(string months) => $"You have {months} in these years now. If anything is wrong, please tell the officer.";

    public override string CreditTakenBackOfYou(string who, string line, string why) => $"{who} took back a line of your industry placement: {line} ({why}).";

    public override string WhichCreditLine => "Which line shall be taken back? Please type its number, such as 12; “training record NAME why” shows them.";

    public override string NoSuchCreditLine(CreditEntryId reference) => $"There is no line {reference}. “training record NAME why” shows the numbers.";

    public override string CreditCorrectedBefore(string line, DateOnly day, string who, string why) =>
        $"{line} was taken back by {who} on {Day(day)} ({why}). A line is taken back once only.";

    public override string BothCreditLinesStay => "Both lines stay in the log; note the right one if there is one.";

    public override string CountsAsAway(Rate share, Citations cite) => $"counts as away, among the {share} of the department ({Articles(cite)})";

    public override string IsTooShortToBeAway(int leastMonths, Citations cite) =>
        $"shorter than {Months(leastMonths)}, so not among those away of the department ({Articles(cite)})";

    public override string ConfirmHeadcount(string department) => $"Note how many teachers {department} has?";

    public override string HeadcountNoted(string department) => $"Noted: how many teachers {department} has";

    public override string HeadcountIsNotedAnew => "The last that was noted counts; if it is wrong, note it again.";

    public override string SemesterLabel => "Semester";

    public override string TeachersLabel => "Teachers";

    public override string AwayLabel => "Away";

    public override string AwayAtMost(int most, Citations cite) => $"{most} at most in one semester ({Articles(cite)})";

    public override string DidCredit(string name, string lines) => $"industry placement of {name} ({lines})";
}

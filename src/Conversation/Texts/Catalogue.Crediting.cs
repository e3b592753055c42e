using CommunityBot.Amounts;
using CommunityBot.Credits;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string CreditPurpose { get; }

    /// <summary>How each sort of note is typed.</summary>
    public abstract string CreditHowTo(string word);

    public abstract string OfficersOfMonthsOnly(string command);

    /// <summary>The word behind which the first day of somebody's years stands.</summary>
    public abstract string CycleWord { get; }

    public abstract bool IsCycleWord(string word);

    public abstract bool IsAbsenceWord(string word);

    public abstract bool IsHeadcountWord(string word);

    public abstract string CreditForWhom { get; }

    public abstract string WhichWay(string name);

    public abstract string NoSuchWay(string words, string ways, Citations cite);

    public abstract string WhichLeave { get; }

    public abstract string NoSuchLeave(string words, string kinds, Citations cite);

    public abstract string FromWhenToWhen(string what);

    public abstract string SinceWhen(string name);

    /// <summary>The last day is missing, or it is but one.</summary>
    public abstract string OnlyOneDay(string what, DateOnly day);

    public abstract string NoSuchDays(string words);

    public abstract string HowMuchPaid { get; }

    public abstract string HowManyHalfDays { get; }

    public abstract string WhichDepartment { get; }

    public abstract string WhichSemester(string department);

    public abstract string HowManyTeachers(string department);

    public abstract string CreditNotUnderstood(string words);

    public abstract string ConfirmCredit(string name);

    public abstract string KeepIt { get; }

    /// <summary>When somebody's years begin.</summary>
    public abstract string CycleLabel { get; }

    public abstract string WayLabel { get; }

    public abstract string StretchLabel { get; }

    public abstract string ShareLabel { get; }

    public abstract string LeaveLabel { get; }

    public abstract string LeadsIt { get; }

    /// <summary>What it comes to by itself.</summary>
    public abstract string CountsLabel { get; }

    public abstract string MixedLabel { get; }

    public abstract string AloneLabel { get; }

    /// <summary>What becomes of it beside what there is already.</summary>
    public abstract string InTheseYearsLabel { get; }

    public abstract string PaidAMonth(Dollars money, string length, Dollars average);

    public abstract string CreditedAlready(CreditEntryId entry, DateOnly day);

    public abstract string IsACaseAlready(string community);

    public abstract string HaveYouSeen(string papers);

    public abstract string LeadsForTooLittle(Rate share, Rate least, Citations cite);

    public abstract string SharesAreTooMany(Rate together, Citations cite);

    public abstract string CreditNoted(string name);

    /// <summary>To the teacher of whom it was noted.</summary>
    public abstract string CreditNotedOfYou(string who, string line, Citations cite);

    public abstract string YouHaveNow(string months);

    public abstract string CreditTakenBackOfYou(string who, string line, string why);

    public abstract string WhichCreditLine { get; }

    public abstract string NoSuchCreditLine(CreditEntryId reference);

    public abstract string CreditCorrectedBefore(string line, DateOnly day, string who, string why);

    public abstract string BothCreditLinesStay { get; }

    /// <summary>Whether so many months of leave count among those away from the department.</summary>
    public abstract string CountsAsAway(Rate share, Citations cite);

    public abstract string IsTooShortToBeAway(int leastMonths, Citations cite);

    public abstract string ConfirmHeadcount(string department);

    public abstract string HeadcountNoted(string department);

    public abstract string HeadcountIsNotedAnew { get; }

    public abstract string SemesterLabel { get; }

    public abstract string TeachersLabel { get; }

    public abstract string AwayLabel { get; }

    public abstract string AwayAtMost(int most, Citations cite);

    public abstract string DidCredit(string name, string lines);
}

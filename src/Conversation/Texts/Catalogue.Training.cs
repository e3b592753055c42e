using CommunityBot.Amounts;
using CommunityBot.Credits;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string TrainingPurpose { get; }

    public abstract string TrainingTitle(string name);

    public abstract string TrainingWhyTitle(string name);

    /// <summary>For whoever has nothing to do with a programme that counts months.</summary>
    public abstract string NoTraining { get; }

    public abstract string OnlyOwnTraining { get; }

    /// <summary>The years in which the months are counted.</summary>
    public abstract string YearsLabel { get; }

    public abstract string NoCycle(int years, Citations cite);

    public abstract string YearsBegin(DateOnly first, Citations cite);

    public abstract string CycleFrom(DateOnly first);

    /// <summary>The button by which an officer notes when the years begin.</summary>
    public abstract string NoteCycle { get; }

    public abstract string MonthsLabel { get; }

    public abstract string MonthsOf(int months, int need);

    public abstract string Lasting(int months, int days);

    /// <param name="length">With the odd days.</param>
    /// <param name="months">Whole months, which alone count.</param>
    public abstract string ComesTo(string length, int months);

    public abstract string HalfDays(int count);

    public abstract string HalfDaysAs(int count, int months, int left);

    public abstract string MonthsMissingLabel { get; }

    /// <summary>So many half days more would complete it, were they all that came.</summary>
    public abstract string OrHalfDays(int count, Citations cite);

    /// <param name="missing">What projects alone still lack; empty where it is nothing.</param>
    /// <param name="cite">The article.</param>
    public abstract string AloneMissing(string missing, Citations cite);

    public abstract string TrainingComplete { get; }

    public abstract string NotCounted(int lines);

    public abstract string NothingCounts { get; }

    public abstract string IsCounted(string length);

    public abstract string IsOfOtherYears { get; }

    public abstract string CountsAlreadyAs(string form);

    public abstract string PaysTooLittle(Dollars average, Dollars least);

    public abstract string IsTooShort(int leastMonths);

    public abstract string IsOnDayOff { get; }

    public abstract string DidNotAttend { get; }

    public abstract string DayIsFull(int halfDays);

    public abstract string LacksFirst(string duties);

    public abstract string ServiceLabel { get; }

    /// <param name="days">From when to when.</param>
    /// <param name="community">The case it is for.</param>
    /// <param name="also">What else nobody may do meanwhile.</param>
    /// <param name="cite">The article.</param>
    public abstract string ServedFor(string days, string community, string also, Citations cite);

    public abstract string FreeFromLabel { get; }

    public abstract string AppliedInTheseYears { get; }

    public abstract string ServesUntil(DateOnly last);

    public abstract string EndedByFault(DateOnly last);

    public abstract string TrainingRollWord { get; }

    public abstract bool IsTrainingRoll(string word);

    public abstract string TrainingRollTitle(int teachers);

    public abstract string NobodyTrained { get; }

    public abstract string NoTeachersIn(string department);

    public abstract string StandsSo(TrainingStanding standing, int count);

    public abstract string AtRiskHeading { get; }

    public abstract string TrainingLine(int months, int need, int missing, DateOnly end);

    public abstract string NoCycleYet { get; }

    public abstract string RollIsCut(int more, string command);
}

using CommunityBot.Calendar;
using CommunityBot.Duties;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string DeadlinesPurpose { get; }

    public abstract string ProgressPurpose { get; }

    public abstract string DeadlinesTitle { get; }

    public abstract string NothingDue { get; }

    /// <summary>For a programme whose regulation asks for nothing by number or day.</summary>
    public abstract string NoDuties { get; }

    public abstract string DueToday { get; }

    public abstract string Today { get; }

    public abstract string DueIn(int days);

    public abstract string OverdueBy(int days);

    /// <summary>Who has to do something.</summary>
    public abstract string From(Party party);

    /// <summary>Marks a day of the authority, for which a community has nothing to do.</summary>
    public abstract string OfficerEvent { get; }

    public abstract string IfMissed(string what);

    /// <summary>Other things that would do as well.</summary>
    public abstract string OrInstead(string others);

    public abstract string StillMissing(int count);

    public abstract string DayToDay(Period days);

    protected string DueDay(DateOnly? due) => due is { } day ? Day(day) : NoDueDay;

    public abstract string AndOthers(int count);

    public abstract string ByArticle(Citations cite);

    public abstract string ArticleLabel { get; }

    public abstract string DueLabel { get; }

    public abstract string NoSuchCommunity(string words);

    public abstract string ProgressTitle(string community);

    public abstract string ProgressOverview { get; }

    public abstract string OverviewPurpose { get; }

    public abstract string OverviewTitle(int communities);

    public abstract string OverviewCount(Standing standing, int communities);

    public abstract string OverviewPage(int page, int pages);

    public abstract string NextPage(int page, int pages);

    public abstract string WithStanding(Standing standing, string community);

    public abstract string BudgetUsed(int percent);

    /// <summary>Why only what an application needs is listed.</summary>
    public abstract string NotApprovedYet { get; }

    public abstract string OutlookWord(Outlook outlook);

    public abstract string DutiesDone(int done, int all);

    public abstract string DoneOf(int done, int required);

    public abstract string MeetingsPlanned(int planned);

    public abstract string PlanMeetings(int more, DateOnly? due);

    public abstract string PlanMeetingsQuickly(int more, DateOnly? due, int days);

    public abstract string TooFewDays(int more, DateOnly? due);

    public abstract string MeetingsTooLate(int missing, DateOnly? due);

    /// <summary>Lessons that were held in time, before their records are complete.</summary>
    public abstract string LessonsToComplete { get; }

    public abstract string RecordsMissing(int meetings);

    public abstract string RecordsMissingBy(int meetings, Period due);

    public abstract string HandInBy(Period due);

    public abstract string HandInAnyTime { get; }

    /// <summary>Of an application whose last day is over: whoever files it alone is refused.</summary>
    public abstract string ApplyPast(Period due, int days);

    public abstract string HandInPast(Period due, int days);
}

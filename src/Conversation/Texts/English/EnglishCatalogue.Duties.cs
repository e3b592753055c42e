using CommunityBot.Calendar;
using CommunityBot.Duties;
using CommunityBot.Programmes;

namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    public override string DeadlinesPurpose => "see what has to be done by when";

    public override string ProgressPurpose => "see how many meetings, records and documents are done and missing";

    public override string DeadlinesTitle => "Coming deadlines";

    public override string NothingDue => "Nothing is due. Well done.";

    public override string NoDuties => "Deadlines and numbers of meetings of your community are not kept here; see the regulation of the programme.";

    public override string DueToday => "due today";

    public override string Today => "today";

    public override string DueIn(int days) => days == 1 ? "due tomorrow" : $"{days} days left";

    public override string OverdueBy(int days) => days == 1 ? "1 day overdue" : $"{days} days overdue";

    public override string From(Party party) => party switch
    {
        Party.Officer => "by the officer",
        _ => "by the convener",
    };

    public override string OfficerEvent => "a day of the authority, nothing to hand in";

    public override string IfMissed(string what) => $"if missed: {what}";

    public override string OrInstead(string others) => $"one is enough; instead: {others}";

    public override string StillMissing(int count) => $"{count} missing";

    public override string DayToDay(Period days) => $"{Day(days.Start)} to {Day(days.End)}";

    public override string AndOthers(int count) => $"and {count} more communities";

    public override string ByArticle(Citations cite) => $"under {Articles(cite)}";

    public override string ArticleLabel => "Article";

    public override string DueLabel => "Due";

    public override string NoSuchCommunity(string words) => $"You lead no community “{words}”. These are all.";

    public override string ProgressTitle(string community) => $"Progress of {community}";

    public override string ProgressOverview => "Progress of the communities";

    public override string OverviewPurpose => "see which communities of the programme are behind, at risk or fine, the worst first";

    public override string OverviewTitle(int communities) => communities == 1 ? "Overview of 1 community" : $"Overview of {communities} communities";

    public override string OverviewCount(Standing standing, int communities) => $"{communities} {StandingWord(standing)}";

    public override string OverviewPage(int page, int pages) => $"Page {page} of {pages}.";

    public override string NextPage(int page, int pages) => $"Next page ({page} of {pages})";

    public override string WithStanding(Standing standing, string community) => $"{community} ({StandingWord(standing)})";

    public override string BudgetUsed(int percent) => $"{percent}% of the budget used";

    private static string StandingWord(Standing standing) => standing switch
    {
        Standing.Behind => "behind",
        Standing.AtRisk => "at risk",
        _ => "fine",
    };

    public override string NotApprovedYet =>
        "The application is not approved yet, so this is what applying takes. Meetings and outcomes count from the approval on.";

    public override string OutlookWord(Outlook outlook) => outlook switch
    {
        Outlook.Done => "done",
        Outlook.OnTrack => "on track",
        Outlook.Behind => "to be planned",
        Outlook.Tight => "little time left",
        _ => "overdue or out of reach",
    };

    public override string DutiesDone(int done, int all) => $"{done} of {all} done";

    public override string DoneOf(int done, int required) => $"{done} of {required}";

    public override string MeetingsPlanned(int planned) => $"{planned} planned; once held, this is done";

    public override string PlanMeetings(int more, DateOnly? due) => $"plan {more} more by {DueDay(due)}";

    public override string PlanMeetingsQuickly(int more, DateOnly? due, int days) => days == 0
        ? $"today, {DueDay(due)}, is the last day and {more} more must be planned"
        : $"only {days} days left: plan {more} more by {DueDay(due)}";

    public override string TooFewDays(int more, DateOnly? due) => $"{more} more do not fit into the days until {DueDay(due)}; please talk to the officer soon";

    public override string MeetingsTooLate(int missing, DateOnly? due) => $"{missing} short, and {DueDay(due)} has passed; please talk to the officer";

    public override string LessonsToComplete => "all held; complete the records and sign-in lists";

    public override string RecordsMissing(int meetings) => $"{meetings} without a record or anybody signed in";

    public override string RecordsMissingBy(int meetings, Period due) =>
        $"{meetings} without a record or anybody signed in; please complete them by {Days(due)}";

    public override string HandInBy(Period due) => $"not done yet, due {Days(due)}";

    public override string HandInAnyTime => "not noted yet, no deadline";

    public override string ApplyPast(Period due, int days) =>
        $"due {Days(due)}, {days} days ago: it can no longer be filed by yourself; please ask the officer";

    public override string HandInPast(Period due, int days) => $"due {Days(due)}, {days} days ago; please hand it in soon";
}
